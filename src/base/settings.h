#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <QVector>

#include <chrono>
#include <memory>
#include <optional>

namespace countersign {

// Similarities, 0..100, both ends included; `to` 0: none.
struct ScoreRange
{
    int from = 0;
    int to = 0;

    bool holds(double score) const { return to > 0 && score >= from && score <= to; }
    friend bool operator==(const ScoreRange &, const ScoreRange &) = default;
};

// What the queue is narrowed to.
struct CaseFilter
{
    QString status; // literal of the contract; empty: all
    QString search; // number, id or vendor data; empty: all

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

// A reason as the team's lead wants it: one that ships, or one of the team's own.
struct ReasonEdit
{
    QString id; // never changed, never used twice
    QString text;
    bool needsNote = false;
    bool isUsed = true;

    friend bool operator==(const ReasonEdit &, const ReasonEdit &) = default;
};

enum class ThemeChoice { System, Light, Dark };
enum class LookFirst { Always, WhenFacesDecide, Never };

// The person's own choices, stored as an INI file. Each key is named once, here in settings.cpp.
// GUI thread only. Emits changed() after each accepted write. Never holds a service key.
class Settings : public QObject
{
    Q_OBJECT

public:
    // An empty path keeps everything in memory: for tests and for the tour, which must not touch the person's
    // data.
    // What the administrator's file fixes wins, and is never written.
    explicit Settings(const QString &file, const QString &administratorFile = {}, QObject *parent = nullptr);
    ~Settings() override;

    // Whether the administrator has fixed one of settingkeys; its setter does nothing then.
    bool isFixed(const char *key) const;
    // ... one of the review policy at least.
    bool isPolicyFixed() const;
    // Of the administrator's file as it was when this program began; empty without one.
    const QByteArray &policySha256() const { return m_policySha256; }
    // What it fixes, as keys of the settings; all of them when it cannot be read.
    QStringList fixedKeys() const { return m_fixed.keys(); }
    // Logins that the administrator's file makes leads; none without it.
    const QStringList &leadAccounts() const { return m_leadAccounts; }

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    // BCP 47 tag of a shipped translation, or empty for the system's language.
    QString language() const;
    void setLanguage(const QString &tag);

    // Id of the active profile, "computer" or "didit".
    QString profileId() const;
    void setProfileId(const QString &id);

    // Score thresholds in 0..100 and years that new checks start from.
    double matchThreshold() const;
    void setMatchThreshold(double score);
    int ageThreshold() const;
    void setAgeThreshold(int years);
    double livenessThreshold() const;
    void setLivenessThreshold(double score);

    // How long a decision can be undone before it is sent, up to limits::longestDecisionHold.
    std::chrono::seconds decisionHold() const;
    void setDecisionHold(std::chrono::seconds hold);

    // How the reviewer wants to be named in the record; empty for the operating system's account.
    QString reviewerName() const;
    void setReviewerName(const QString &name);

    // When the reviewer rates the faces before anything of the service's opinion is shown.
    LookFirst lookFirst() const;
    void setLookFirst(LookFirst policy);

    // When two people decide: where reviewer and service differ, and a decline because of a search hit.
    bool twoPeopleWhereTheyDiffer() const;
    void setTwoPeopleWhereTheyDiffer(bool on);
    bool twoPeopleForSearchDeclines() const;
    void setTwoPeopleForSearchDeclines(bool on);
    // ... and what comes onto a blocklist.
    bool twoPeopleForBlocklistAdds() const;
    void setTwoPeopleForBlocklistAdds(bool on);
    // ... and at these similarities; at none unless told otherwise.
    ScoreRange twoPeopleScores() const;
    void setTwoPeopleScores(const ScoreRange &range);
    // ... and for reasons with these ids; for none unless told otherwise.
    QStringList twoPeopleReasons() const;
    void setTwoPeopleReasons(const QStringList &ids);

    // What differs from the reasons that ship.
    QVector<ReasonEdit> reasonEdits() const;
    void setReasonEdits(const QVector<ReasonEdit> &edits);

    // Whether an approval or a decline may be told to the person by e-mail; asking again always may.
    bool emailsDecisions() const;
    void setEmailsDecisions(bool on);

    // Filters of the queue that the person keeps, in the order they were kept.
    QVector<CaseFilter> caseFilters() const;
    void setCaseFilters(const QVector<CaseFilter> &filters);

    // Whether the queue begins with what has waited longest.
    bool oldestFirst() const;
    void setOldestFirst(bool on);

    // The hash of the passphrase that locks the review policy; empty without one.
    QString leadHash() const;
    void setLeadHash(const QString &hash);

    // A case is due so long after it came in.
    std::chrono::hours dueAfter() const;
    void setDueAfter(std::chrono::hours time);

    // Whether a person rates the candidates of a search before anything the service says of them is shown.
    bool searchLooksFirst() const;
    void setSearchLooksFirst(bool on);

    // How long the record is kept, in months; 0: for ever.
    int recordMonths() const;
    void setRecordMonths(int months);

    // The faces are covered when nobody has touched keys or mouse for so long; 0: never. And as soon as
    // another program's window is in front.
    std::chrono::minutes coverAfter() const;
    void setCoverAfter(std::chrono::minutes time);
    bool coversBehindOthers() const;
    void setCoversBehindOthers(bool on);

    // One seeded check in so many cases that are asked for; 0: none. What its pairs are taken from: a folder
    // or a table, as models/practicedeck.h reads them; empty: the cases that the team has closed.
    int seededEvery() const;
    void setSeededEvery(int cases);
    QString seededPairs() const;
    void setSeededPairs(const QString &folderOrTable);

    bool rotateImages() const;
    void setRotateImages(bool on);
    bool saveRequests() const;
    void setSaveRequests(bool on);

    // The key that the person chose for an action of the menus, in QKeySequence's portable form; empty: none;
    // nothing: the standard one.
    std::optional<QString> actionKey(const QString &action) const;
    void setActionKey(const QString &action, const QString &key);
    void resetActionKey(const QString &action);

    // Whether the person has been told what the built-in networks mean.
    bool builtInNetworksExplained() const;
    void setBuiltInNetworksExplained(bool explained);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // Where the window with the pictures stood, for one set of screens; `screens` names it.
    QByteArray secondWindow(const QString &screens) const;
    void setSecondWindow(const QString &screens, const QByteArray &geometry);

Q_SIGNALS:
    void changed();
    // The same, with what it was; `key` as in the file.
    void valueChanged(const QString &key, const QVariant &value);

private:
    void readAdministratorFile(const QString &file);
    QVariant value(const char *key, const QVariant &fallback) const;
    void setValue(const char *key, const QVariant &value);

    std::unique_ptr<QSettings> m_store;
    QVariantMap m_memory;
    QVariantMap m_fixed;
    QByteArray m_policySha256;
    QStringList m_leadAccounts;
};

} // namespace countersign
