#include "base/limits.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "models/runhistory.h"
#include "profile/activeservice.h"
#include "review/reviewdesk.h"
#include "support/guitest.h"
#include "ui/pages/settingspage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>

using namespace countersign;

namespace {

struct Bench
{
    explicit Bench(const QByteArray &policy = {})
        : settings(folder.filePath(QStringLiteral("settings.ini")), administratorFile(policy))
        , service(settings, secrets::makeMemoryKeyStore(),
                  {{}, {}, folder.filePath(QStringLiteral("missing"))})
        , pictures(service)
        , faces(service)
        , desk(ReviewPlaces::in(folder.path()), service, settings, {})
        , page({service, settings, history, pictures, faces, desk.outbox, desk.record, desk.marks,
                desk.batches})
    {
        service.start();
        page.resize(900, 900);
        page.show();
    }

    QString administratorFile(const QByteArray &policy) const
    {
        QFile file(folder.filePath(QStringLiteral("policy.ini")));
        if (!file.open(QIODevice::WriteOnly) || file.write(policy) != policy.size())
            qFatal("the folder cannot be written");
        return file.fileName();
    }

    template<class T>
    T *child(const QString &name)
    {
        return page.findChild<T *>(name);
    }

    QTemporaryDir folder;
    Settings settings;
    ActiveService service;
    RunHistory history;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
    SettingsPage page;
};

} // namespace

// What is set is kept at once, and comes back at the next start.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }
    void numbersAreKept_data();
    void numbersAreKept();
    void wheelPassesByWithoutTheFocus();
    void holdOfDecisionsIsKept();
    void languageIsKept();
    void keyBelongsToDiditOnly();
    void everyNumberHasALabel();
    void policyOfTwoPeopleIsKept();
    void administratorsPolicyIsGrey();
    void leadLocksThePolicy();
    void seededChecksSayWhereTheirPairsAre();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestSettingsPage::numbersAreKept_data()
{
    QTest::addColumn<QString>("box");
    QTest::newRow("match") << QStringLiteral("matchThresholdSetting");
    QTest::newRow("liveness") << QStringLiteral("livenessThresholdSetting");
    QTest::newRow("age") << QStringLiteral("ageThresholdSetting");
}

void TestSettingsPage::numbersAreKept()
{
    QFETCH(QString, box);
    auto *spin = m_bench->child<QSpinBox>(box);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("42"));
    QTest::keyClick(spin, Qt::Key_Return);
    const QHash<QString, double> kept = {
        {QStringLiteral("matchThresholdSetting"), m_bench->settings.matchThreshold()},
        {QStringLiteral("livenessThresholdSetting"), m_bench->settings.livenessThreshold()},
        {QStringLiteral("ageThresholdSetting"), m_bench->settings.ageThreshold()}};
    QCOMPARE(kept.value(box), 42.0);
    QCOMPARE(spin->maximum(), 100);
}

// Else scrolling the page would change the policy under the pointer.
void TestSettingsPage::wheelPassesByWithoutTheFocus()
{
    const auto turn = [](QWidget *field) {
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &wheel);
    };
    auto *age = m_bench->child<QSpinBox>(QStringLiteral("ageThresholdSetting"));
    auto *due = m_bench->child<QSpinBox>(QStringLiteral("dueAfter"));
    auto *look = m_bench->child<QComboBox>(QStringLiteral("lookFirst"));
    look->setCurrentIndex(1);
    const int years = age->value();
    const int hours = due->value();
    for (QWidget *field : std::initializer_list<QWidget *>{age, due, look})
        turn(field);
    QCOMPARE(age->value(), years);
    QCOMPARE(due->value(), hours);
    QCOMPARE(look->currentIndex(), 1);
    m_bench->page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
    age->setFocus();
    turn(age);
    QCOMPARE(age->value(), years + 1);
}

void TestSettingsPage::holdOfDecisionsIsKept()
{
    auto *hold = m_bench->child<QSpinBox>(QStringLiteral("decisionHold"));
    QCOMPARE(hold->value(), int(limits::decisionHold.count()));
    QCOMPARE(hold->maximum(), int(limits::longestDecisionHold.count()));
    QTest::keyClick(hold, Qt::Key_Up);
    QVERIFY(m_bench->settings.decisionHold() == limits::decisionHold + std::chrono::seconds(1));
    m_bench->settings.setDecisionHold(std::chrono::hours(1));
    QVERIFY(m_bench->settings.decisionHold() == limits::longestDecisionHold);
}

void TestSettingsPage::languageIsKept()
{
    auto *language = m_bench->child<QComboBox>(QStringLiteral("language"));
    language->setCurrentIndex(language->count() - 1);
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(m_bench->settings.language(), QStringLiteral("zh_CN"));
}

void TestSettingsPage::keyBelongsToDiditOnly()
{
    auto *key = m_bench->child<QLineEdit>(QStringLiteral("apiKey"));
    QVERIFY(!key->isVisible());
    m_bench->child<QRadioButton>(QStringLiteral("profile-didit"))->click();
    QTRY_VERIFY(key->isVisible());
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    m_bench->child<QRadioButton>(QStringLiteral("profile-computer"))->click();
    QTRY_VERIFY(!key->isVisible());
}

void TestSettingsPage::everyNumberHasALabel()
{
    const QList<QLabel *> labels = m_bench->page.findChildren<QLabel *>();
    for (const QSpinBox *box : m_bench->page.findChildren<QSpinBox *>()) {
        const bool named =
            !box->accessibleName().isEmpty() ||
            std::ranges::any_of(labels, [box](const QLabel *label) { return label->buddy() == box; });
        QVERIFY2(named, qPrintable(box->objectName()));
    }
}

void TestSettingsPage::policyOfTwoPeopleIsKept()
{
    Settings &settings = m_bench->settings;
    QVERIFY(settings.twoPeopleForSearchDeclines());
    m_bench->child<QCheckBox>(QStringLiteral("twoPeopleSearch"))->click();
    QVERIFY(!settings.twoPeopleForSearchDeclines());
    QCOMPARE(settings.twoPeopleScores(), ScoreRange());
    auto *scores = m_bench->child<QCheckBox>(QStringLiteral("twoPeopleScores"));
    QVERIFY(!m_bench->child<QSpinBox>(QStringLiteral("twoPeopleTo"))->isEnabled());
    scores->click();
    QCOMPARE(settings.twoPeopleScores(), (ScoreRange{50, 70}));
    m_bench->child<QSpinBox>(QStringLiteral("twoPeopleTo"))->setValue(80);
    QCOMPARE(settings.twoPeopleScores(), (ScoreRange{50, 80}));
    m_bench->child<QSpinBox>(QStringLiteral("twoPeopleFrom"))->setValue(95); // never above the other end
    QCOMPARE(settings.twoPeopleScores(), (ScoreRange{80, 80}));
    scores->click();
    QCOMPARE(settings.twoPeopleScores(), ScoreRange());
    auto *reasons = m_bench->child<QPushButton>(QStringLiteral("twoPeopleReasons"));
    Q_EMIT reasons->menu()->aboutToShow();
    for (QAction *action : reasons->menu()->actions()) {
        if (action->text().startsWith(QLatin1String("D2")) || action->text().startsWith(QLatin1String("A3")))
            action->trigger();
    }
    QCOMPARE(settings.twoPeopleReasons(), QStringList({"A3", "D2"}));
    QVERIFY(reasons->text().contains(QLatin1String("A3, D2")));
}

void TestSettingsPage::administratorsPolicyIsGrey()
{
    m_bench = std::make_unique<Bench>(
        "[service]\nprofile=computer\n[decisions]\nholdSeconds=30\n"
        "[review]\ntwoPeopleWhereTheyDiffer=false\nreasons=\"\"\nseededCheckEvery=20\n");
    const auto isEnabled = [this](const char *name) {
        return m_bench->child<QWidget>(QString::fromLatin1(name))->isEnabled();
    };
    QCOMPARE(m_bench->child<QSpinBox>(QStringLiteral("decisionHold"))->value(), 30);
    QVERIFY(!m_bench->child<QCheckBox>(QStringLiteral("twoPeople"))->isChecked());
    for (const char *fixed : {"decisionHold", "twoPeople", "changeReasons", "profile-didit", "seededEvery"})
        QVERIFY2(!isEnabled(fixed), fixed);
    for (const char *free :
         {"lookFirst", "twoPeopleSearch", "twoPeopleReasons", "twoPeopleScores", "seededPairs"})
        QVERIFY2(isEnabled(free), free);
    QCOMPARE(m_bench->settings.seededEvery(), 20);
    m_bench = std::make_unique<Bench>("[lead]\naccounts=nobody-known\n");
    QVERIFY(!isEnabled("lookFirst"));
    QVERIFY(!m_bench->child<QLineEdit>(QStringLiteral("leadPassphrase"))->isVisible());
    QVERIFY(m_bench->child<QLabel>(QStringLiteral("leadLockState"))
                ->text()
                .contains(QLatin1String("nobody-known")));
}

void TestSettingsPage::leadLocksThePolicy()
{
    const auto type = [this](const QString &passphrase) {
        QTest::keyClicks(m_bench->child<QLineEdit>(QStringLiteral("leadPassphrase")), passphrase);
        auto *again = m_bench->child<QLineEdit>(QStringLiteral("leadPassphraseAgain"));
        if (again->isVisible())
            QTest::keyClicks(again, passphrase);
        QTest::keyClick(m_bench->child<QLineEdit>(QStringLiteral("leadPassphrase")), Qt::Key_Return);
    };
    const auto *two = m_bench->child<QCheckBox>(QStringLiteral("twoPeople"));
    const auto *state = m_bench->child<QLabel>(QStringLiteral("leadLockState"));
    QTest::keyClicks(m_bench->child<QLineEdit>(QStringLiteral("leadPassphrase")),
                     QStringLiteral("one thing"));
    QTest::keyClicks(m_bench->child<QLineEdit>(QStringLiteral("leadPassphraseAgain")),
                     QStringLiteral("another"));
    QVERIFY(!m_bench->child<QPushButton>(QStringLiteral("leadLockAct"))->isEnabled());
    m_bench->child<QLineEdit>(QStringLiteral("leadPassphrase"))->clear();
    m_bench->child<QLineEdit>(QStringLiteral("leadPassphraseAgain"))->clear();
    type(QStringLiteral("short"));
    QTRY_VERIFY(state->text().contains(QLatin1String("at least 8")));
    type(QStringLiteral("correct horse"));
    QTRY_VERIFY(m_bench->child<QPushButton>(QStringLiteral("leadLockClose"))->isVisible());
    QVERIFY(two->isEnabled());
    m_bench->child<QPushButton>(QStringLiteral("leadLockClose"))->click();
    QVERIFY(!two->isEnabled());
    QVERIFY2(m_bench->child<QLineEdit>(QStringLiteral("reviewerName"))->isEnabled(),
             "one's own name is no policy");
    type(QStringLiteral("wrong passphrase"));
    QTRY_VERIFY(state->text().contains(QLatin1String("not the lead's")));
    QVERIFY(!two->isEnabled());
    type(QStringLiteral("correct horse"));
    QTRY_VERIFY(two->isEnabled());
}

void TestSettingsPage::seededChecksSayWhereTheirPairsAre()
{
    auto *every = m_bench->child<QSpinBox>(QStringLiteral("seededEvery"));
    auto *state = m_bench->child<QLabel>(QStringLiteral("seededState"));
    QCOMPARE(every->text(), QStringLiteral("never"));
    QVERIFY(!state->isVisible());
    QSignalSpy changed(&m_bench->settings, &Settings::valueChanged);
    every->setValue(25);
    QCOMPARE(m_bench->settings.seededEvery(), 25);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("review/seededCheckEvery"));
    QTRY_VERIFY2(state->text().contains(QLatin1String("No check comes")), qPrintable(state->text()));
    QVERIFY(QDir().mkpath(m_bench->folder.filePath(QStringLiteral("people/one"))));
    m_bench->settings.setSeededPairs(m_bench->folder.filePath(QStringLiteral("people")));
    QCOMPARE(m_bench->child<QPushButton>(QStringLiteral("seededPairs"))->text(), QStringLiteral("people"));
    QTRY_VERIFY2(state->text().contains(QLatin1String("no labelled pictures")), qPrintable(state->text()));
    QFile table(m_bench->folder.filePath(QStringLiteral("pairs.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write("first,second,same\na.jpg,b.jpg,1\n") > 0);
    table.close();
    m_bench->settings.setSeededPairs(table.fileName());
    QTRY_VERIFY2(state->text().startsWith(QLatin1String("1 pair")), qPrintable(state->text()));
    m_bench->settings.setLookFirst(LookFirst::Never);
    QTRY_VERIFY2(state->text().contains(QLatin1String("not rated")), qPrintable(state->text()));
}

COUNTERSIGN_GUITEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
