#include "base/limits.h"
#include "models/facelocator.h"
#include "models/practiceviewmodel.h"
#include "models/seededchecks.h"
#include "review/practicefile.h"
#include "review/recordexport.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"
#include "support/drawnportrait.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

namespace {

using Stage = PracticeRound::Stage;

constexpr int patience = 20'000; // milliseconds

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
            file.write(bytes) == bytes.size());
}

// One folder for each of two people, whose names are nowhere else.
struct People
{
    People()
    {
        for (const QString &person : {QStringLiteral("ana"), QStringLiteral("bruno")}) {
            for (const QString &kind : {QStringLiteral("selfie"), QStringLiteral("document")})
                write(path(QStringLiteral("Zacharias %1/%2-secret.png").arg(person, kind)),
                      drawnPortraitFile(QStringLiteral("%1-%2").arg(person, kind)));
        }
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
};

struct Bench
{
    Bench()
        : faces(checks.service)
        , desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, {})
        , model(checks.service, faces, desk.record)
    {
        checks.settings.setReviewerName(QStringLiteral("Quirina Secret"));
        QSignalSpy started(&desk.record, &Record::added);
        desk.start();
        if (!started.wait(patience))
            qFatal("the record was not opened");
    }

    void rate(int rating)
    {
        QTRY_COMPARE_WITH_TIMEOUT(model.round().stage(), Stage::Look, patience);
        model.round().rate(rating);
        QCOMPARE(model.round().stage(), Stage::Told);
    }
    void rateAll(int rating)
    {
        while (model.round().stage() != Stage::Over) {
            rate(rating);
            model.round().goOn();
            QTRY_VERIFY_WITH_TIMEOUT(model.round().stage() != Stage::Reading, patience);
        }
    }
    void add(RecordEvent event, const QString &session, const QJsonObject &details)
    {
        QSignalSpy added(&desk.record, &Record::added);
        desk.record.add(event, {QStringLiteral("computer"), session, 1}, details);
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, patience);
    }
    void close(const QString &session, const QString &reason, double score)
    {
        add(RecordEvent::Decided, session,
            {{QStringLiteral("reason"), reason}, {QStringLiteral("score"), score}});
        add(RecordEvent::Confirmed, session, {});
    }

    QTemporaryDir folder;
    CheckBench checks{{Fault{}}};
    FaceLocator faces;
    ReviewDesk desk;
    PracticeViewModel model;
};

// The policy has them, one in `every` cases, from the folder.
SeededChecks &seeded(Bench &bench, const QString &pairs, int every)
{
    bench.checks.settings.setSeededPairs(pairs);
    bench.checks.settings.setSeededEvery(every);
    auto *checks = new SeededChecks(bench.checks.service, bench.checks.settings, bench.faces,
                                    bench.desk.record, &bench.model);
    return *checks;
}

const Reviewer quirina{QStringLiteral("Quirina Secret"), QStringLiteral("quirina"), {}};
const Reviewer other{QStringLiteral("Other"), QStringLiteral("quirina"), {}};

PracticeTally tallyOf(std::initializer_list<std::pair<int, bool>> rated)
{
    PracticeTally tally;
    for (const auto &[rating, same] : rated)
        tally.add(rating, same);
    return tally;
}

QVector<PracticePair> pairs(int same, int different, double step)
{
    QVector<PracticePair> pairs;
    for (int i = 0; i < same + different; ++i)
        pairs.append({QString::number(i),
                      {},
                      i<same, step> 0 ? std::optional(step * (i < same ? i : i - same)) : std::nullopt});
    return pairs;
}

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreCountedApart();
    void countsThatCannotBeAreRefused();
    void everybodyHasResultsOfTheirOwn();
    void damagedResultsAreNotOverwritten();
    void dealIsBalancedAndMixed();
    void oneKindOfPairIsDealtWhole();
    void foldersAreDrawnEvenly();
    void tablesAreRead_data();
    void tablesAreRead();
    void whatIsNeededIsSaid_data();
    void whatIsNeededIsSaid();
    void casesCloseByReasonAndConfirmation();
    void pairAfterPair();
    void whatCannotBeUsedIsNamedAndLeftOut();
    void breakIsSuggestedQuietly();
    void nothingOfAFaceOrANameIsKept();
    void resultsAreForgotten();
    void closedCasesThatAreGoneAreNamed();
    void seededChecksAreOffByDefault();
    void seededCheckIsRecordedWithoutItsAnswer();
    void seededChecksComeAtTheirRate();
    void seededChecksFollowThePolicy();
    void closedCasesAreSeeded();
    void nobodyIsCheckedByAnAnswerOfTheirOwn();
};

void TestPractice::errorsAreCountedApart()
{
    const PracticeTally tally =
        tallyOf({{5, true}, {4, true}, {1, true}, {3, true}, {1, false}, {2, false}, {4, false}, {0, true}});
    QCOMPARE(tally.pairs(), 7);
    QCOMPARE(tally.decided(), 6);
    QCOMPARE(tally.undecided(), 1);
    QCOMPARE(tally.right(), 4);
    QCOMPARE(tally.wrong(true), 1);
    QCOMPARE(tally.wrong(false), 1);
    QCOMPARE(tally.given(4, false), 1);
    QCOMPARE(tally.share().value, 4.0 / 6);
    // Of 12 comparisons 5, 4 and 3 win 3 + 2.5 + 2 and 1 wins half of one.
    QCOMPARE(tally.separation(), 8.0 / 12);
    QVERIFY(!tallyOf({{5, true}}).separation());
    QCOMPARE(PracticeTally::fromJson(tally.toJson()), tally);
}

void TestPractice::countsThatCannotBeAreRefused()
{
    QJsonObject json = tallyOf({{5, true}}).toJson();
    json.insert(QStringLiteral("same"), QJsonArray{1, 2, 3, 4});
    QVERIFY(!PracticeTally::fromJson(json));
    json.insert(QStringLiteral("same"), QJsonArray{1, 2, 3, 4, -5});
    QVERIFY(!PracticeTally::fromJson(json));
    QVERIFY(!PracticeTally::fromJson({}));
}

void TestPractice::everybodyHasResultsOfTheirOwn()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new/practice.json"));
    QCOMPARE(readPractice(file, quirina), PracticeTally());
    QVERIFY(addPractice(file, quirina, tallyOf({{5, true}})));
    QVERIFY(addPractice(file, other, tallyOf({{1, false}})));
    const PracticeTally both = tallyOf({{5, true}, {2, true}});
    QCOMPARE(addPractice(file, quirina, tallyOf({{2, true}})), both);
    QCOMPARE(readPractice(file, quirina), both);
    QCOMPARE(readPractice(file, other), tallyOf({{1, false}}));
    QVERIFY(!(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                               QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QVERIFY(forgetPractice(file, quirina));
    QCOMPARE(readPractice(file, quirina), PracticeTally());
    QCOMPARE(readPractice(file, other), tallyOf({{1, false}}));
    QVERIFY(forgetPractice(file, other));
    QVERIFY(!QFileInfo::exists(file));
}

void TestPractice::damagedResultsAreNotOverwritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("practice.json"));
    write(file, "{\"cut");
    const auto read = readPractice(file, quirina);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
    QVERIFY(!addPractice(file, quirina, tallyOf({{5, true}})));
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{\"cut"));
    QVERIFY(forgetPractice(file, quirina));
    QVERIFY(addPractice(file, quirina, tallyOf({{5, true}})));
}

void TestPractice::dealIsBalancedAndMixed()
{
    QRandomGenerator random(7);
    const QVector<PracticePair> dealt = dealPairs(pairs(30, 400, 0.01), random);
    QCOMPARE(dealt.size(), 60);
    QSet<QString> once;
    for (qsizetype from = 0; from < dealt.size(); from += 12) {
        const auto stretch = dealt.mid(from, 12);
        QCOMPARE(std::ranges::count(stretch, true, &PracticePair::same), 6);
        // Of 400 different pairs a third lies above each of these.
        const auto harder = [&stretch](double than) {
            return std::ranges::count_if(
                stretch, [than](const PracticePair &pair) { return !pair.same && *pair.likeness >= than; });
        };
        QCOMPARE(harder(2.68), 2);
        QCOMPARE(harder(1.34), 4);
        for (const PracticePair &pair : stretch)
            once.insert(pair.first);
    }
    QCOMPARE(once.size(), 60);
    const auto answers = [](const QVector<PracticePair> &some) {
        QString letters;
        for (const PracticePair &pair : some)
            letters += QLatin1Char(pair.same ? 's' : 'd');
        return letters;
    };
    QVERIFY(answers(dealt) != answers(dealPairs(pairs(30, 400, 0.01), random)));
    QCOMPARE(dealPairs(pairs(300, 300, 0), random).size(), limits::practicePairs);
}

void TestPractice::oneKindOfPairIsDealtWhole()
{
    QRandomGenerator random(7);
    QCOMPARE(dealPairs(pairs(0, 5, 0), random).size(), 5);
    QCOMPARE(dealPairs(pairs(4, 0, 1), random).size(), 4);
    QCOMPARE(dealPairs({}, random).size(), 0);
}

void TestPractice::foldersAreDrawnEvenly()
{
    imaging::LabelledSet set;
    set.folder = QStringLiteral("/set");
    for (int i = 0; i < 500; ++i)
        set.pictures.append({QStringLiteral("often/%1.jpg").arg(i), QStringLiteral("often"), {}, {}, {}});
    for (const auto *person : {"a", "b"})
        for (int i = 0; i < 3; ++i)
            set.pictures.append({QStringLiteral("%1/%2.jpg").arg(QLatin1String(person)).arg(i),
                                 QLatin1String(person),
                                 {},
                                 {},
                                 {}});
    QRandomGenerator random(7);
    const QVector<PracticePair> drawn = pairsOf(set, random);
    const auto count = [&drawn](bool same, const QString &person) {
        return std::ranges::count_if(drawn, [&](const PracticePair &pair) {
            return pair.same == same && pair.first.startsWith(person) == same;
        });
    };
    // All three pairs of each of the two, whatever the third has.
    QCOMPARE(count(true, QStringLiteral("/set/a")), 3);
    QCOMPARE(count(true, QStringLiteral("/set/b")), 3);
    for (const PracticePair &pair : drawn)
        QCOMPARE(pair.same, QFileInfo(pair.first).path() == QFileInfo(pair.second).path());
    QVERIFY(std::ranges::count(drawn, false, &PracticePair::same) > 50);
}

void TestPractice::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("words") << QByteArray("first,second,same\na.jpg,b.jpg,yes\na.jpg,sub/c.jpg,Different\n");
    QTest::newRow("numbers") << QByteArray(
        "a,b,same,measured_cosine\na.jpg,b.jpg,1,0.8\na.jpg,sub/c.jpg,0,x\n");
    QTest::newRow("a byte order mark, CRLF, other columns") << QByteArray(
        "\xef\xbb\xbfmore,same,second,first\r\n,true,b.jpg,a.jpg\r\n\r\n,false,sub/c.jpg,a.jpg\r\n");
}

void TestPractice::tablesAreRead()
{
    QFETCH(const QByteArray, table);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("pairs.csv")), table);
    const auto deck = readDeck(folder.filePath(QStringLiteral("pairs.csv")));
    QVERIFY2(deck, qPrintable(deck ? QString() : deck.error().message));
    QVERIFY(deck->problems.isEmpty());
    QCOMPARE(deck->pairs.size(), 2);
    for (const PracticePair &pair : deck->pairs) {
        QCOMPARE(pair.first, folder.filePath(QStringLiteral("a.jpg")));
        QCOMPARE(pair.second,
                 folder.filePath(pair.same ? QStringLiteral("b.jpg") : QStringLiteral("sub/c.jpg")));
    }
}

void TestPractice::whatIsNeededIsSaid_data()
{
    QTest::addColumn<QByteArray>("table"); // empty: a folder
    QTest::addColumn<QString>("what");
    QTest::newRow("empty folder") << QByteArray() << QStringLiteral("no labelled pictures");
    QTest::newRow("column") << QByteArray("left,right,same\na,b,1\n") << QStringLiteral("first");
    QTest::newRow("no rows") << QByteArray("first,second,same\n") << QStringLiteral("no labelled pictures");
    QTest::newRow("no answers") << QByteArray("first,second,same\na.jpg,b.jpg,maybe\n,b.jpg,1\n")
                                << QStringLiteral("no labelled pictures");
    QTest::newRow("quote") << QByteArray("first,second,same\n\"a.jpg,b.jpg,1\n") << QStringLiteral("Line 2");
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4) << QStringLiteral("first");
    QTest::newRow("large") << QByteArray(limits::labelTableBytes + 1, 'x') << QStringLiteral("too large");
}

void TestPractice::whatIsNeededIsSaid()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, what);
    const QTemporaryDir folder;
    const QString place = table.isEmpty() ? folder.path() : folder.filePath(QStringLiteral("pairs.csv"));
    if (!table.isEmpty())
        write(place, table);
    const auto deck = readDeck(place);
    QVERIFY(!deck);
    QVERIFY2(deck.error().message.contains(what), qPrintable(deck.error().message));
    QVERIFY(deck.error().message.contains(QStringLiteral("first, second and same")));
}

void TestPractice::casesCloseByReasonAndConfirmation()
{
    Bench bench;
    bench.close(QStringLiteral("same"), QStringLiteral("A2"), 83);
    bench.close(QStringLiteral("different"), QStringLiteral("D1"), 41);
    bench.close(QStringLiteral("about documents"), QStringLiteral("D7"), 83);
    bench.close(QStringLiteral("about a search"), QStringLiteral("A3"), 83);
    bench.add(RecordEvent::Decided, QStringLiteral("held"),
              {{QStringLiteral("reason"), QStringLiteral("A1")}});
    bench.close(QStringLiteral("corrected"), QStringLiteral("A1"), 60);
    bench.close(QStringLiteral("corrected"), QStringLiteral("D1"), 60);
    bench.close(QStringLiteral("withdrawn"), QStringLiteral("A1"), 60);
    bench.close(QStringLiteral("withdrawn"), QStringLiteral("D6"), 60);
    const auto cases = readClosedCases(bench.desk.record.places(), QStringLiteral("computer"));
    QVERIFY(cases);
    QStringList found;
    for (const ClosedCase &closed : *cases)
        found.append(QStringLiteral("%1 %2 %3").arg(closed.sessionId).arg(closed.same).arg(*closed.score));
    QCOMPARE(found, QStringList({QStringLiteral("corrected 0 60"), QStringLiteral("different 0 41"),
                                 QStringLiteral("same 1 83")}));
    QCOMPARE(readClosedCases(bench.desk.record.places(), QStringLiteral("didit"))->size(), 0);
}

void TestPractice::pairAfterPair()
{
    const People people;
    Bench bench;
    bench.model.openFiles(people.folder.path());
    QVERIFY(bench.model.isOpening());
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.round().stage(), Stage::Look, patience);
    // Two pairs of one person, so two of two.
    QCOMPARE(bench.model.round().total(), 4);
    QVERIFY(bench.model.round().feedback().isEmpty());
    PracticeTally expected;
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(bench.model.round().stage(), Stage::Look, patience);
        const PairPictures shown = bench.model.round().pictures();
        QVERIFY(shown.first && shown.second);
        QVERIFY(shown.first->name.isEmpty());
        bench.model.round().goOn(); // not before the rating
        bench.model.round().rate(6);
        QCOMPARE(bench.model.round().stage(), Stage::Look);
        const int rating = i == 0 ? 3 : 2;
        bench.model.round().rate(rating);
        bench.model.round().rate(5); // counts no more
        const bool same = bench.model.round().isSame();
        expected.add(rating, same);
        const QString answer = same ? QStringLiteral("the same person") : QStringLiteral("different people");
        const QString head = i == 0 ? QStringLiteral("The answer: %1. You: can't tell.")
                             : same ? QStringLiteral("Wrong: %1. You: probably different.")
                                    : QStringLiteral("Right: %1. You: probably different.");
        QCOMPARE(bench.model.round().feedback(), head.arg(answer));
        QCOMPARE(bench.model.round().pictures().first, shown.first);
        bench.model.round().goOn();
    }
    QCOMPARE(bench.model.round().stage(), Stage::Over);
    QCOMPARE(bench.model.now(), expected);
    QCOMPARE(expected.pairs(true), 2);
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.kept().tally().value_or(PracticeTally()), expected, patience);
    bench.model.end();
    QCOMPARE(bench.model.now(), PracticeTally());
    QCOMPARE(*bench.model.kept().tally(), expected);
}

void TestPractice::whatCannotBeUsedIsNamedAndLeftOut()
{
    const People people;
    write(people.path(QStringLiteral("broken.png")), "no picture");
    write(people.path(QStringLiteral("pairs.csv")),
          "first,second,same\n"
          "broken.png,Zacharias ana/selfie-secret.png,0\n"
          "Zacharias ana/selfie-secret.png,missing.png,0\n"
          "Zacharias ana/selfie-secret.png,Zacharias bruno/selfie-secret.png,0\n"
          "Zacharias ana/selfie-secret.png,Zacharias ana/document-secret.png,unsure\n");
    Bench bench;
    bench.model.openFiles(people.path(QStringLiteral("pairs.csv")));
    bench.rateAll(1);
    QCOMPARE(bench.model.now(), tallyOf({{1, false}}));
    const QString leftOut = bench.model.leftOutText();
    QVERIFY2(leftOut.contains(QLatin1Char('3')), qPrintable(leftOut));
    for (const auto *named : {"broken.png: ", "missing.png: ", "Row 4 "})
        QVERIFY2(leftOut.contains(QLatin1String(named)), qPrintable(leftOut));
}

void TestPractice::breakIsSuggestedQuietly()
{
    const People people;
    QByteArray table = "first,second,same\n";
    for (qint64 i = 0; i <= limits::practiceBreak; ++i)
        table += "Zacharias ana/selfie-secret.png,Zacharias bruno/selfie-secret.png,0\n";
    write(people.path(QStringLiteral("pairs.csv")), table);
    Bench bench;
    bench.model.openFiles(people.path(QStringLiteral("pairs.csv")));
    for (qint64 i = 1; i <= limits::practiceBreak; ++i) {
        bench.rate(1);
        QCOMPARE(bench.model.breakHint().isEmpty(), i < limits::practiceBreak);
        bench.model.round().goOn();
        QVERIFY(bench.model.breakHint().isEmpty());
    }
}

void TestPractice::nothingOfAFaceOrANameIsKept()
{
    const People people;
    Bench bench;
    QSignalSpy added(&bench.desk.record, &Record::added);
    bench.model.openFiles(people.folder.path());
    bench.rateAll(5);
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.kept().tally().value_or(PracticeTally()).pairs(), 4, patience);
    QCOMPARE(added.size(), 0);
    const QByteArray face = drawnPortraitFile(QStringLiteral("ana-selfie")).mid(1000, 64);
    int files = 0;
    QDirIterator everything(bench.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (everything.hasNext()) {
        QFile file(everything.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret :
             {QByteArray("Zacharias"), QByteArray("secret.png"), QByteArray("PNG"), face})
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        // The record, which began before, names the reviewer; the results do not.
        QVERIFY(file.fileName() != bench.desk.record.places().practice || !bytes.contains("Quirina"));
        ++files;
    }
    QVERIFY(files >= 2); // the results and the review file
    QVERIFY(QFileInfo::exists(bench.desk.record.places().practice));
}

void TestPractice::resultsAreForgotten()
{
    const People people;
    Bench bench;
    bench.model.openFiles(people.folder.path());
    bench.rate(5);
    bench.model.kept().forget(); // while the rating is on its way to the file
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(bench.desk.record.places().practice) &&
                                 bench.model.kept().tally() == PracticeTally(),
                             patience);
    bench.model.round().goOn();
    bench.rate(5);
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.kept().tally().value_or(PracticeTally()).pairs(), 1, patience);
    // Another name, another person.
    bench.checks.settings.setReviewerName(QStringLiteral("Somebody else"));
    bench.model.kept().read();
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.kept().tally().value_or(PracticeTally()).pairs(), 0, patience);
}

void TestPractice::closedCasesThatAreGoneAreNamed()
{
    Bench bench;
    bench.model.openClosedCases();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.model.isOpening(), patience);
    QVERIFY(bench.model.problem().contains(QStringLiteral("A1, A2 and D1")));
    bench.close(QStringLiteral("gone"), QStringLiteral("A1"), 90);
    bench.model.openClosedCases();
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.round().stage(), Stage::Over, patience);
    QCOMPARE(bench.model.round().unusable().size(), 1);
    QVERIFY(!bench.model.leftOutText().isEmpty());
}

void TestPractice::seededChecksAreOffByDefault()
{
    Bench bench;
    QCOMPARE(bench.checks.settings.seededEvery(), 0);
    SeededChecks checks(bench.checks.service, bench.checks.settings, bench.faces, bench.desk.record);
    for (int i = 0; i < 100; ++i)
        QVERIFY(!checks.takesTurn());
    QCOMPARE(checks.round().stage(), Stage::Idle);
}

void TestPractice::seededCheckIsRecordedWithoutItsAnswer()
{
    const People people;
    Bench bench;
    SeededChecks &checks = seeded(bench, people.folder.path(), 1);
    QSignalSpy added(&bench.desk.record, &Record::added);
    QVERIFY2(!checks.takesTurn(), "nobody waits for a pair");
    QTRY_COMPARE_WITH_TIMEOUT(checks.round().stage(), Stage::Look, patience);
    QVERIFY(checks.takesTurn());
    QCOMPARE(added.size(), 0);
    checks.round().rate(2);
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, patience);
    RecordEntry entry;
    QVERIFY(readRecord(bench.desk.record.places(), [&entry](const RecordEntry &one) { entry = one; }));
    QCOMPARE(entry.event, RecordEvent::SeededCheck);
    QCOMPARE(entry.reviewer.name, QStringLiteral("Quirina Secret"));
    QVERIFY(entry.sessionId.isEmpty() && entry.details.isEmpty());
    // The answer is the person's own, with those of practice.
    QTRY_COMPARE_WITH_TIMEOUT(readPractice(bench.desk.record.places().practice, bench.desk.record.reviewer())
                                  .value_or(PracticeTally()),
                              tallyOf({{2, checks.round().isSame()}}), patience);
    QCOMPARE(bench.checks.server.seen().size(), 0);
    QVERIFY(bench.desk.outbox.isEmpty());
}

void TestPractice::seededChecksComeAtTheirRate()
{
    const People people;
    Bench bench;
    SeededChecks &checks = seeded(bench, people.folder.path(), 4);
    checks.takesTurn();
    QTRY_COMPARE_WITH_TIMEOUT(checks.round().stage(), Stage::Look, patience);
    int taken = 0;
    for (int i = 0; i < 4000; ++i)
        taken += checks.takesTurn() ? 1 : 0;
    QVERIFY2(taken > 800 && taken < 1200, qPrintable(QString::number(taken)));
}

void TestPractice::seededChecksFollowThePolicy()
{
    const People people;
    Bench bench;
    Settings &settings = bench.checks.settings;
    SeededChecks &checks = seeded(bench, people.folder.path(), 1);
    const auto comes = [&checks] {
        checks.takesTurn();
        QTRY_COMPARE_WITH_TIMEOUT(checks.round().stage(), Stage::Look, patience);
        QVERIFY(checks.takesTurn());
    };
    comes();
    settings.setSeededEvery(0);
    QCOMPARE(checks.round().stage(), Stage::Idle);
    settings.setSeededEvery(1);
    comes();
    settings.setLookFirst(LookFirst::Never);
    QCOMPARE(checks.round().stage(), Stage::Idle);
    QVERIFY(!checks.takesTurn());
    settings.setLookFirst(LookFirst::Always);
    comes();
    // A pair that was seen is not shown again, rated or not.
    const imaging::PicturePtr seen = checks.round().pictures().first;
    checks.round().skip();
    QVERIFY(checks.round().pictures().first != seen);
    settings.setSeededPairs(people.path(QStringLiteral("missing.csv")));
    QVERIFY(!checks.takesTurn());
    const auto deck = seededDeck(settings, bench.desk.record);
    QTRY_VERIFY_WITH_TIMEOUT(deck.future().isFinished(), patience);
    QVERIFY(!deck.future().result());
}

void TestPractice::closedCasesAreSeeded()
{
    Bench bench;
    const auto none = seededDeck(bench.checks.settings, bench.desk.record);
    QTRY_VERIFY_WITH_TIMEOUT(none.future().isFinished(), patience);
    QVERIFY(none.future().result().error().message.contains(QStringLiteral("A1, A2 and D1")));
    bench.close(QStringLiteral("same"), QStringLiteral("A2"), 83);
    bench.checks.settings.setReviewerName(other.name);
    const auto deck = seededDeck(bench.checks.settings, bench.desk.record);
    QTRY_VERIFY_WITH_TIMEOUT(deck.future().isFinished(), patience);
    QCOMPARE(deck.future().result()->pairs.first().first, QStringLiteral("same"));
}

void TestPractice::nobodyIsCheckedByAnAnswerOfTheirOwn()
{
    Bench bench;
    Settings &settings = bench.checks.settings;
    const auto sessions = [&bench, &settings] {
        const Call<PracticeDeck> deck = seededDeck(settings, bench.desk.record);
        QSet<QString> found;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(deck.future().isFinished(), patience); }();
        const Result<PracticeDeck> read = deck.future().result();
        for (const PracticePair &pair : read ? read->pairs : QVector<PracticePair>())
            found.insert(pair.first);
        return std::pair(found, read ? QString() : read.error().message);
    };
    bench.close(QStringLiteral("hers"), QStringLiteral("A1"), 83);
    QVERIFY(sessions().second.startsWith(QLatin1String("You have rated or decided")));
    bench.add(RecordEvent::Rated, QStringLiteral("rated by her"), {{QStringLiteral("rating"), 5}});
    settings.setReviewerName(other.name);
    bench.close(QStringLiteral("rated by her"), QStringLiteral("A1"), 83);
    bench.close(QStringLiteral("his"), QStringLiteral("A1"), 83);
    QCOMPARE(sessions().first, QSet<QString>{QStringLiteral("hers")});
    settings.setReviewerName(quirina.name);
    QCOMPARE(sessions().first, QSet<QString>{QStringLiteral("his")});
    // Whoever practises for themselves has them all.
    const auto all = readClosedDeck(bench.desk.record.places(), QStringLiteral("computer"));
    QCOMPARE(all->pairs.size(), 3);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
