#include "base/limits.h"
#include "base/settingkeys.h"
#include "base/translations.h"
#include "domain/facefacts.h"
#include "domain/facejudgement.h"
#include "models/recordfeed.h"
#include "models/recordtext.h"
#include "models/runactiontext.h"
#include "models/settingtext.h"
#include "review/batchdesk.h"
#include "review/leadlock.h"
#include "review/record.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <tuple>

using namespace countersign;

namespace {

// One of the languages that this build holds, for as long as it lives.
class Language
{
public:
    explicit Language(const QString &tag)
    {
        if (m_texts.load(QStringLiteral(":/texts/countersign_") + tag))
            QCoreApplication::installTranslator(&m_texts);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_texts); }
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QTranslator m_texts;
};

// A console's record with what writes into it.
struct Bench
{
    Bench()
        : checks({Fault{}})
        , desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, {})
        , feed(checks.service, checks.settings, checks.history, desk.record)
        , lock(checks.settings, desk.record)
    {
        desk.outbox.start();
    }

    // What was recorded of one kind, oldest first, once there are so many.
    QVector<RecordEntry> entries(RecordEvent event, int count)
    {
        QVector<RecordEntry> found;
        const auto read = [&] {
            const auto call = desk.record.page({event, {}}, {0, limits::pageRows});
            if (QTest::qWaitFor([&call] { return call.future().isFinished(); }) && call.future().result())
                found = call.future().result()->rows;
            return found.size() == count;
        };
        std::ignore = QTest::qWaitFor(read);
        std::ranges::reverse(found);
        return found;
    }

    QTemporaryDir folder;
    CheckBench checks;
    ReviewDesk desk;
    RecordFeed feed;
    LeadLock lock;
};

// What a person must never read: a key of the settings, a status code, a word that is for programs.
bool isPlain(const QString &text, const QStringList &rawWords)
{
    const QStringList never =
        QStringList{QStringLiteral("/"),   QStringLiteral("HTTP"), QStringLiteral(" = "),
                    QStringLiteral("404"), QStringLiteral("true"), QStringLiteral("false")} +
        rawWords;
    return !text.isEmpty() &&
           std::ranges::none_of(never, [&text](const QString &raw) { return text.contains(raw); });
}

bool hasHanCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar one) { return one.script() == QChar::Script_Han; });
}

// Each entry says something in each language, and nothing raw in any.
void comparePlain(const QVector<RecordEntry> &entries, const QStringList &rawWords)
{
    for (const RecordEntry &entry : entries) {
        QHash<QString, QString> texts;
        for (const char *tag : {"en", "es", "zh_CN"}) {
            const Language language(QString::fromLatin1(tag));
            const QString text = entryText(entry);
            QVERIFY2(isPlain(text, rawWords), qPrintable(text + QLatin1Char('\n') + tag));
            texts.insert(QString::fromLatin1(tag), text);
        }
        const QString english = texts.value(QStringLiteral("en"));
        QVERIFY2(texts.value(QStringLiteral("es")) != english, qPrintable(english));
        QVERIFY2(hasHanCharacter(texts.value(QStringLiteral("zh_CN"))), qPrintable(english));
    }
}

QStringList englishTexts(const QVector<RecordEntry> &entries)
{
    const Language language(QStringLiteral("en"));
    QStringList texts;
    for (const RecordEntry &entry : entries)
        texts.append(entryText(entry));
    return texts;
}

constexpr std::array recordedKeys = {settingkeys::reviewerName,    settingkeys::matchThreshold,
                                     settingkeys::ageThreshold,    settingkeys::livenessThreshold,
                                     settingkeys::rotate,          settingkeys::save,
                                     settingkeys::searchLooksFirst};

// Every setting that the record tells of, each with another value than it ships with.
void changeEverySetting(Settings &settings)
{
    settings.setProfileId(QStringLiteral("didit"));
    settings.setDecisionHold(std::chrono::seconds(20));
    settings.setLookFirst(LookFirst::WhenFacesDecide);
    settings.setLookFirst(LookFirst::Never);
    settings.setLookFirst(LookFirst::Always);
    settings.setDueAfter(std::chrono::hours(1));
    settings.setEmailsDecisions(true);
    settings.setReasonEdits({{QStringLiteral("D1"), QStringLiteral("Another person"), true, true},
                             {QStringLiteral("D6"), {}, false, false}});
    settings.setReasonEdits({});
    settings.setTwoPeopleWhereTheyDiffer(false);
    settings.setTwoPeopleForSearchDeclines(false);
    settings.setTwoPeopleForBlocklistAdds(false);
    settings.setTwoPeopleReasons({QStringLiteral("D4"), QStringLiteral("D5")});
    settings.setTwoPeopleReasons({});
    settings.setTwoPeopleScores({50, 70});
    settings.setTwoPeopleScores({});
    settings.setRecordMonths(60);
    settings.setRecordMonths(0);
    settings.setCoverAfter(std::chrono::minutes(5));
    settings.setCoverAfter(std::chrono::minutes(0));
    settings.setCoversBehindOthers(true);
    settings.setSeededEvery(20);
    settings.setSeededPairs(QStringLiteral("/home/lead/pairs"));
    settings.setSeededPairs({});
    settings.setReviewerName(QStringLiteral("A. Costa"));
    settings.setReviewerName({});
    settings.setMatchThreshold(42.5);
    settings.setAgeThreshold(21);
    settings.setLivenessThreshold(50);
    settings.setRotateImages(true);
    settings.setSaveRequests(false);
    settings.setSearchLooksFirst(true);
}

} // namespace

// What Activity and the report say of entries.
class TestRecordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreCalledAsOnTheirPage();
    void leadsLockIsToldInWords();
    void callsAreCalledAsOnTheirPages();
    void failuresAreToldBySentences();
    void exportsAreToldInWords();
    void objectionsAreToldInWords();
    void batchesAreToldInWords();
    void whatNobodyKnowsSpeaksForItself();
};

void TestRecordText::settingsAreCalledAsOnTheirPage()
{
    Bench bench;
    int changes = 0;
    QSet<QString> keys;
    connect(&bench.checks.settings, &Settings::valueChanged, this, [&](const QString &key) {
        ++changes;
        keys.insert(key);
    });
    changeEverySetting(bench.checks.settings);
    QStringList rawWords;
    for (const char *key : settingkeys::fixable)
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    for (const char *key : recordedKeys)
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    for (const QString &key : std::as_const(keys)) {
        const QString name = key.section(QLatin1Char('/'), 1);
        if (name != name.toLower()) // no word that a person writes, too
            rawWords.append(name);
    }
    const auto entries = bench.entries(RecordEvent::SettingChanged, changes);
    QCOMPARE(entries.size(), changes);
    comparePlain(entries, rawWords);
    const QStringList english = englishTexts(entries);
    for (const char *text :
         {"Where faces go: Didit", "Hold a decision for: 20 seconds",
          "Rate before the score is shown: In every case with two faces", "A case is due after: 1 hour",
          "Two people decide what comes onto a blocklist: off",
          "The reasons: D1 Another person, needs a note · D6, not used", "The reasons: as they ship",
          "Two people decide at similarities up to: none", "Keep the record for: for ever",
          "Cover the faces when nobody works for: never", "Seeded checks in the queue: one in 20 cases",
          "Pairs of the seeded checks: pairs", "Decline a match at or below: 42.5",
          "Name in the record: that of the account", "Rate candidates first: on"})
        QVERIFY2(english.contains(QString::fromLatin1(text)) || english.contains(QString::fromUtf8(text)),
                 qPrintable(english.join(QLatin1Char('\n'))));
}

void TestRecordText::leadsLockIsToldInWords()
{
    Bench bench;
    const auto wait = [](const Call<bool> &call) {
        return QTest::qWaitFor([&call] { return call.future().isFinished(); });
    };
    QVERIFY(wait(bench.lock.set(QStringLiteral("correct horse"))));
    bench.lock.close();
    QVERIFY(wait(bench.lock.open(QStringLiteral("wrong horses"))));
    QVERIFY(wait(bench.lock.open(QStringLiteral("correct horse"))));
    bench.lock.remove();
    const auto entries = bench.entries(RecordEvent::SettingChanged, 5);
    QCOMPARE(entries.size(), 5);
    comparePlain(entries, {});
}

void TestRecordText::callsAreCalledAsOnTheirPages()
{
    Bench bench;
    constexpr std::array actions = {RunAction::Match,      RunAction::Search,    RunAction::Age,
                                    RunAction::Liveness,   RunAction::MakeCase,  RunAction::MakeList,
                                    RunAction::RenameList, RunAction::DeleteList};
    QStringList names;
    for (const RunAction action : actions) {
        RunEntry entry;
        entry.action = action;
        entry.status = Status(statuses::declined);
        bench.checks.history.add(entry);
        names.append(runActionName(action));
    }
    const auto entries = bench.entries(RecordEvent::Called, int(actions.size()));
    QCOMPARE(entries.size(), qsizetype(actions.size()));
    names.removeIf([](const QString &name) { return !name.contains(QLatin1Char('-')); });
    comparePlain(entries, names);
    QVERIFY(englishTexts(entries).contains(QStringLiteral("Face search: Declined")));
}

void TestRecordText::failuresAreToldBySentences()
{
    Bench bench;
    QStringList names;
    int tries = 0;
    const auto fail = [&](RunAction action, ErrorKind kind) {
        Error error = makeError(kind);
        error.httpStatus = 404;
        bench.checks.history.addFailure(action, error);
        if (errorKindName(kind).contains(QLatin1Char('-')))
            names.append(errorKindName(kind));
        ++tries;
    };
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        fail(RunAction::Search, ErrorKind(kind));
    for (int action = 0; action <= int(RunAction::DeleteList); ++action)
        fail(RunAction(action), ErrorKind::Offline);
    const auto entries = bench.entries(RecordEvent::CallFailed, tries);
    QCOMPARE(entries.size(), tries);
    comparePlain(entries, names);
    const QStringList english = englishTexts(entries);
    QVERIFY(english.contains(QStringLiteral("Face search: ") + sentenceFor(ErrorKind::NotFound)));
    QVERIFY(english.contains(QStringLiteral("Adding to a list: ") + sentenceFor(ErrorKind::Offline)));
}

void TestRecordText::exportsAreToldInWords()
{
    Bench bench;
    const auto add = [&bench](const char *what, const QJsonObject &more = {}) {
        QJsonObject details = more;
        details.insert(QStringLiteral("what"), QString::fromLatin1(what));
        bench.desk.record.add(RecordEvent::Exported, {}, details);
    };
    add("record", {{QStringLiteral("entries"), 12}});
    add("report");
    add("thresholds", {{QStringLiteral("pairs"), 40}});
    add("list-entries", {{QStringLiteral("entries"), 3}, {QStringLiteral("pictures"), 2}});
    const auto entries = bench.entries(RecordEvent::Exported, 4);
    QCOMPARE(entries.size(), 4);
    comparePlain(entries, {QStringLiteral("list-entries")});
    QCOMPARE(englishTexts(entries).last(), QStringLiteral("3 entries of a list · 2 pictures"));
}

void TestRecordText::objectionsAreToldInWords()
{
    QStringList ids{QStringLiteral("not-judged"), QStringLiteral("not-searched"),
                    QStringLiteral("already-listed"), QStringLiteral("double")};
    for (const FaceFlaw flaw : allFaceFlaws)
        ids.append(flawId(flaw));
    QVector<RecordEntry> entries;
    for (const RecordEvent event :
         {RecordEvent::ListAdded, RecordEvent::ListProposed, RecordEvent::ListRefused}) {
        for (const QString &id : std::as_const(ids)) {
            RecordEntry entry;
            entry.event = event;
            entry.details = {{QStringLiteral("overridden"), QJsonArray{id}},
                             {QStringLiteral("proposed_by"), QStringLiteral("A. Costa")}};
            entries.append(entry);
        }
    }
    ids.removeIf([](const QString &id) { return !id.contains(QLatin1Char('-')); });
    comparePlain(entries, ids);
    QCOMPARE(englishTexts(entries).first(),
             QStringLiteral("Proposed by A. Costa · Spoke against it: could not be judged"));
}

void TestRecordText::batchesAreToldInWords()
{
    QVector<RecordEntry> entries;
    for (const BatchKind kind : {BatchKind::Match, BatchKind::Search, BatchKind::Age, BatchKind::Blocklist}) {
        BatchRun run;
        run.options.kind = kind;
        run.counts.done = 3;
        run.counts.inReview = 1;
        RecordEntry entry;
        entry.event = RecordEvent::BatchEnded;
        entry.details = batchDetails(run);
        entries.append(entry);
    }
    comparePlain(entries, {QStringLiteral("in_review")});
    QCOMPARE(englishTexts(entries).first(), QStringLiteral("Compare pairs · 3 calls · in review: 1"));
    BatchRun added;
    added.options.kind = BatchKind::Blocklist;
    added.counts.done = 7;
    added.counts.failed = 2;
    entries.first().details = batchDetails(added);
    QCOMPARE(englishTexts(entries).first(),
             QStringLiteral("Add to the blocklist · 9 calls · failed: 2 · added: 7"));
}

// Of a later version, say.
void TestRecordText::whatNobodyKnowsSpeaksForItself()
{
    QCOMPARE(settingText(QStringLiteral("review/other")), QStringLiteral("review/other"));
    QCOMPARE(settingValueText(settingkeys::decisionHold, QStringLiteral("soon")), QStringLiteral("soon"));
    QCOMPARE(objectionText(QStringLiteral("masked")), QStringLiteral("masked"));
    RecordEntry entry;
    entry.event = RecordEvent::CallFailed;
    entry.details = {{QStringLiteral("call"), QStringLiteral("voice")},
                     {QStringLiteral("problem"), QStringLiteral("silence")}};
    QCOMPARE(entryText(entry), QStringLiteral("voice: silence"));
    entry.event = RecordEvent::Exported;
    entry.details = {{QStringLiteral("what"), QStringLiteral("dreams")}};
    QCOMPARE(entryText(entry), QStringLiteral("dreams"));
}

QTEST_GUILESS_MAIN(TestRecordText)
#include "tst_recordtext.moc"
