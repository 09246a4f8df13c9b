#pragma once

#include "base/error.h"
#include "domain/status.h"
#include "imaging/picture.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QStringList>
#include <QVector>

#include <optional>

namespace countersign {

enum class RunAction {
    Match,
    Search,
    Age,
    Liveness,
    AddToList,
    RemoveFromList,
    Decide,
    MakeCase,
    MakeList,
    RenameList,
    DeleteList
};

// The case that something was done for; empty for none.
struct RunCase
{
    QString sessionId;
    qint64 number = 0; // 0 when only the session is known
};

// A picture that went to a service, for the record.
struct SentPicture
{
    QByteArray sent;     // SHA-256 of the bytes that went out
    QByteArray received; // of the file that they were made of, as it came
    QRect part;          // of it, in its upright pixels; empty for all of it
};
SentPicture sentPicture(const imaging::Picture &picture, const QByteArray &sentSha256);

// One thing done in this run of the console. Names no person.
struct RunEntry
{
    QDateTime at; // UTC
    RunAction action = RunAction::Match;
    Status status;               // empty for list changes
    std::optional<double> score; // similarity or age, by action
    QString requestId;           // or session id
    QString note;                // one translated sentence, or empty
    QStringList overridden;      // language-free: what spoke against it, and a person did it all the same
    QString profileId;           // of the service that did it; empty for the one that is active
    RunCase forCase;
    // NOLINTBEGIN(readability-redundant-member-init): without it GCC warns of each caller that leaves it out
    QVector<SentPicture> pictures = {}; // in the order of the call
    QString proposedBy = {};            // by whom, where two people did it
    // NOLINTEND(readability-redundant-member-init)
};

// What was done since the console started, newest first; gone when it closes.
class RunHistory : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ActionColumn, ResultColumn, ScoreColumn, IdColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const RunEntry &entry);
    const RunEntry &entryAt(int row) const;
    // A try that came to nothing; no row of its own.
    void addFailure(RunAction action, const Error &error, const RunCase &forCase = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tryFailed(countersign::RunAction action, const countersign::Error &error,
                   const countersign::RunCase &forCase);

private:
    QVector<RunEntry> m_entries;
};

} // namespace countersign
