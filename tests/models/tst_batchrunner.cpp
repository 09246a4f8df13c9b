#include "base/limits.h"
#include "didit/httpservice.h"
#include "net/httpclient.h"
#include "review/batchexport.h"
#include "review/batchrunner.h"
#include "support/checkbench.h"
#include "support/encodedimage.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace std::chrono_literals;

namespace {

constexpr int calls = 10;

const ListGate unused{{}, {}}; // nothing here goes onto a list

const Fault same = matchAnswer("r1", "Approved", 93);

// Pairs of small pictures, every second one labelled as the same person.
QVector<BatchItem> pairsIn(const QTemporaryDir &folder)
{
    QVector<BatchItem> items;
    const auto put = [&folder](const QString &name, int shade) {
        const QString path = folder.filePath(name);
        if (!plainImage({8, 8}, QColor(shade, shade, shade)).save(path))
            qFatal("no picture");
        return path;
    };
    for (int i = 0; i < calls; ++i)
        items.append({put(QStringLiteral("%1_a.png").arg(i), 2 * i),
                      put(QStringLiteral("%1_b.png").arg(i), 2 * i + 1),
                      i % 2 == 0,
                      QStringLiteral("customer-%1").arg(i),
                      {},
                      {}});
    return items;
}

// A batch of ten matches against a service that answers by a script.
struct Bench
{
    explicit Bench(const QList<Fault> &script)
        : server(script)
        , service(client, {server.url(QString()), "k"})
    {
        items = pairsIn(folder);
        renew();
    }

    void renew()
    {
        runner = std::make_unique<BatchRunner>([this]() -> didit::Service & { return service; }, unused);
    }
    void make()
    {
        BatchRun run;
        run.file = file();
        run.name = QStringLiteral("pairs");
        run.profileId = QStringLiteral("computer");
        run.madeAt = QDateTime::currentDateTimeUtc();
        runner->make(run, items);
        QTRY_COMPARE(runner->state(), RunnerState::Paused);
    }
    void open()
    {
        runner->open(file());
        QTRY_VERIFY(runner->state() != RunnerState::Opening);
    }
    void runToItsEnd()
    {
        QSignalSpy ended(runner.get(), &BatchRunner::ended);
        runner->goOn();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    }
    QString file() const { return folder.filePath(QStringLiteral("batches/b.sqlite")); }
    const BatchCounts &counts() const { return runner->run().counts; }
    qsizetype sent() const { return server.seen().size(); }

    QTemporaryDir folder;
    QVector<BatchItem> items;
    FaultServer server;
    net::HttpClient client;
    didit::HttpService service;
    std::unique_ptr<BatchRunner> runner;
};

} // namespace

// Many calls, each made once, whatever happens.
class TestBatchRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsMadeOnce();
    void soManyAtOnce();
    void limitOfTheServiceIsWaitedFor();
    void lostAnswerIsUnknownAndNeverRepeated();
    void refusedKeyPausesAndLosesNothing();
    void pauseKeepsWhatIsUnderWay();
    void deathLeavesNothingToRepeat();
    void unusablePictureFailsAlone();
    void cancelEndsIt();
    void oneProgramAtATime();
    void viewsAreFilteredAndSorted();
    void exportsSayWhatIsKept();
    void fileHoldsNoPicture();
    void answersLoseAddressesAndNames();
    void paceFollowsTheContract();
};

void TestBatchRunner::everyCallIsMadeOnce()
{
    Bench bench({same});
    bench.make();
    bench.runToItsEnd();
    QCOMPARE(bench.sent(), calls);
    QCOMPARE(bench.counts().approved, calls);
    QCOMPARE(bench.runner->state(), RunnerState::Ended);
    QSet<QByteArray> bodies;
    for (const SeenRequest &seen : bench.server.seen())
        bodies.insert(seen.body.mid(seen.body.indexOf("customer-"), 10));
    QCOMPARE(bodies.size(), calls);
    const auto scores = readLabelledScores(bench.file());
    QVERIFY(scores);
    QCOMPARE(scores->size(), calls);
    QCOMPARE(scores->first(), (LabelledScore{93, true}));
    QCOMPARE(scores->at(1), (LabelledScore{93, false}));
    const auto kept = readBatch(bench.file());
    QVERIFY(kept);
    QVERIFY(kept->end == BatchEnd::Done && kept->labelled);
    QCOMPARE(kept->counts.approved, calls);
}

void TestBatchRunner::soManyAtOnce()
{
    Bench bench({Fault::of(Fault::Kind::Hold, same.body)});
    bench.make();
    bench.runner->goOn();
    QTRY_COMPARE(bench.sent(), limits::callsInFlight);
    // What waits is not marked as sent for long: those in flight and as many ahead.
    QTRY_COMPARE(bench.counts().sending, 2 * limits::callsInFlight);
    QCOMPARE(bench.sent(), limits::callsInFlight);
    bench.server.release();
    QTRY_COMPARE(bench.runner->state(), RunnerState::Ended);
    QCOMPARE(bench.sent(), calls);
}

void TestBatchRunner::limitOfTheServiceIsWaitedFor()
{
    Bench bench({Fault::answer(429, R"({"detail":"slow down"})", {{"Retry-After", "1"}}), same});
    bench.make();
    QSignalSpy changed(bench.runner.get(), &BatchRunner::changed);
    bool held = false;
    connect(bench.runner.get(), &BatchRunner::changed, this,
            [&] { held = held || bench.runner->heldFor() > 0s; });
    bench.runToItsEnd();
    QVERIFY(held);
    QCOMPARE(bench.sent(), calls + 1);
    QCOMPARE(bench.counts().approved, calls);
}

void TestBatchRunner::lostAnswerIsUnknownAndNeverRepeated()
{
    Bench bench({Fault::of(Fault::Kind::DropBefore), same});
    bench.make();
    bench.runToItsEnd();
    QCOMPARE(bench.sent(), calls);
    QCOMPARE(bench.counts().unknown, 1);
    QCOMPARE(bench.counts().approved, calls - 1);
    // Only because the person says so.
    QSignalSpy ended(bench.runner.get(), &BatchRunner::ended);
    bench.runner->runAgain(CallState::Unknown);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(bench.sent(), calls + 1);
    QCOMPARE(bench.counts().approved, calls);
}

void TestBatchRunner::refusedKeyPausesAndLosesNothing()
{
    Bench bench({Fault::answer(401, R"({"detail":"no"})")});
    bench.make();
    bench.runner->goOn();
    QTRY_COMPARE(bench.runner->state(), RunnerState::Paused);
    QCOMPARE(bench.runner->problem().kind, ErrorKind::Unauthorized);
    QCOMPARE(bench.counts().waiting, calls);
    bench.server.follow({same});
    bench.runToItsEnd();
    QVERIFY(bench.runner->problem().message.isEmpty());
    QCOMPARE(bench.counts().approved, calls);
}

void TestBatchRunner::pauseKeepsWhatIsUnderWay()
{
    Bench bench({Fault::of(Fault::Kind::Hold, same.body)});
    bench.make();
    bench.runner->goOn();
    QTRY_COMPARE(bench.sent(), limits::callsInFlight);
    bench.runner->pause();
    QCOMPARE(bench.runner->state(), RunnerState::Stopping);
    bench.server.release();
    QTRY_COMPARE(bench.runner->state(), RunnerState::Paused);
    QCOMPARE(bench.counts().approved, limits::callsInFlight);
    QCOMPARE(bench.counts().waiting, calls - limits::callsInFlight);
    bench.renew();
    bench.open();
    QCOMPARE(bench.counts().waiting, calls - limits::callsInFlight);
    QCOMPARE(bench.counts().unknown, 0);
    bench.runToItsEnd();
    QCOMPARE(bench.sent(), calls);
}

void TestBatchRunner::deathLeavesNothingToRepeat()
{
    Bench bench({Fault::of(Fault::Kind::Hold, same.body)});
    bench.make();
    bench.runner->goOn();
    QTRY_COMPARE(bench.sent(), limits::callsInFlight);
    QTRY_COMPARE(bench.counts().sending, 2 * limits::callsInFlight);
    bench.renew();
    bench.server.release();
    bench.open();
    QCOMPARE(bench.counts().unknown, 2 * limits::callsInFlight);
    bench.runToItsEnd();
    QCOMPARE(bench.sent(), calls - limits::callsInFlight);
    QCOMPARE(bench.counts().unknown, 2 * limits::callsInFlight);
}

void TestBatchRunner::unusablePictureFailsAlone()
{
    Bench bench({same});
    const QString path = bench.items.at(3).probe;
    QFile file(path);
    const QByteArray whole = encodedImage(plainImage({8, 8}, Qt::gray));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.left(whole.size() / 2));
    file.close();
    bench.make();
    bench.runToItsEnd();
    QCOMPARE(bench.sent(), calls - 1);
    QCOMPARE(bench.counts().failed, 1);
    const auto rows = readBatchRows(bench.file(), {4});
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->first().state, CallState::Failed);
    QVERIFY(!rows->first().outcome.findings.isEmpty());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    QSignalSpy ended(bench.runner.get(), &BatchRunner::ended);
    bench.runner->runAgain(CallState::Failed);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(bench.sent(), calls);
    QCOMPARE(bench.counts().approved, calls);
}

void TestBatchRunner::cancelEndsIt()
{
    Bench bench({Fault::of(Fault::Kind::Hold, same.body)});
    bench.make();
    bench.runner->goOn();
    QTRY_COMPARE(bench.sent(), limits::callsInFlight);
    bench.runner->cancel();
    bench.server.release();
    QTRY_COMPARE(bench.runner->state(), RunnerState::Ended);
    QCOMPARE(bench.runner->run().end, BatchEnd::Cancelled);
    QCOMPARE(bench.counts().approved, limits::callsInFlight);
    bench.runner->goOn();
    QCOMPARE(bench.runner->state(), RunnerState::Ended);
}

void TestBatchRunner::oneProgramAtATime()
{
    Bench bench({same});
    bench.make();
    BatchRunner second([&bench]() -> didit::Service & { return bench.service; }, unused);
    second.open(bench.file());
    QTRY_COMPARE(second.state(), RunnerState::Empty);
    QVERIFY(second.problem().message.contains(QLatin1String("another window")));
}

void TestBatchRunner::viewsAreFilteredAndSorted()
{
    QList<Fault> script;
    for (int i = 0; i < calls; ++i)
        script.append(matchAnswer("r", i < 4 ? "Declined" : "Approved", i < 4 ? 20 + i : 90 + i));
    Bench bench(script);
    bench.make();
    bench.runToItsEnd();
    const auto all = readBatchView(bench.file(), {}, {BatchColumn::Score, true});
    QVERIFY(all);
    QCOMPARE(all->ids.size(), calls);
    const auto rows = readBatchRows(bench.file(), all->ids);
    QVERIFY(rows);
    QVERIFY(std::ranges::is_sorted(*rows, std::ranges::greater(),
                                   [](const BatchRow &row) { return *row.outcome.score; }));
    QCOMPARE(all->histogram.total(), calls);
    BatchFilter filter;
    filter.status = statuses::declined;
    QCOMPARE(readBatchView(bench.file(), filter, {})->ids.size(), 4);
    filter = {};
    filter.band = ScoreBand::Strong;
    QCOMPARE(readBatchView(bench.file(), filter, {})->ids.size(), 6);
    filter = {};
    filter.same = true;
    QCOMPARE(readBatchView(bench.file(), filter, {})->ids.size(), calls / 2);
    filter = {};
    filter.text = QStringLiteral("customer-7");
    QCOMPARE(readBatchView(bench.file(), filter, {})->ids, QVector<qint64>{8});
    filter.text = QStringLiteral("customer_7"); // no pattern
    QVERIFY(readBatchView(bench.file(), filter, {})->ids.isEmpty());
}

void TestBatchRunner::exportsSayWhatIsKept()
{
    Bench bench({same});
    bench.make();
    bench.runToItsEnd();
    const QString table = bench.folder.filePath(QStringLiteral("out.csv"));
    QCOMPARE(exportBatch(bench.file(), {}, {}, table).value_or(0), calls);
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().split('\n');
    QCOMPARE(lines.first().trimmed(), batchColumns().join(QLatin1Char(',')).toUtf8());
    QVERIFY(lines.at(1).contains(",1,customer-0,done,Approved,93,"));
    const QString json = bench.folder.filePath(QStringLiteral("out.jsonl"));
    QCOMPARE(exportBatch(bench.file(), {}, {}, json).value_or(0), calls);
    QFile jsonl(json);
    QVERIFY(jsonl.open(QIODevice::ReadOnly));
    const QByteArray first = jsonl.readLine();
    QVERIFY(first.contains(R"("similarity":93)") && first.contains(R"("answer":{)"));
    QVERIFY(!exportBatch(bench.file(), {}, {}, QStringLiteral("/nowhere/out.csv")));
}

void TestBatchRunner::fileHoldsNoPicture()
{
    Bench bench({same});
    bench.make();
    bench.runToItsEnd();
    bench.renew();
    QFile picture(bench.items.first().probe);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray pixels = picture.readAll().mid(40, 24); // inside the PNG's data
    for (const QFileInfo &info :
         QDir(bench.folder.filePath(QStringLiteral("batches"))).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(pixels), qPrintable(info.fileName()));
    }
}

void TestBatchRunner::answersLoseAddressesAndNames()
{
    const QByteArray kept = keepableAnswer(
        R"({"face_search":{"matches":[{"session_id":"s","match_image_url":"https://m/a.jpg?sig=1",)"
        R"("user_details":{"full_name":"Ana Example"},"similarity_percentage":98.6}]}})");
    QVERIFY(kept.contains("98.6") && kept.contains("\"s\""));
    QVERIFY(!kept.contains("https") && !kept.contains("Ana"));
    QVERIFY(keepableAnswer("no json").isEmpty());
}

void TestBatchRunner::paceFollowsTheContract()
{
    BatchPace pace;
    const BatchPace::Time start{1000h};
    QVERIFY(pace.waitFor(start) <= 0ms);
    pace.holdOff(17s, start);
    QCOMPARE(pace.heldFor(start), 17s);
    pace.forget();
    BatchPace::Time now = start;
    for (const auto expected : {5s, 10s, 20s, 40s, 40s}) {
        pace.holdOff(std::nullopt, now);
        pace.holdOff(std::nullopt, now); // a second call that was told the same
        QCOMPARE(pace.heldFor(now), expected);
        now += expected + 1s;
    }
    pace.answered(now);
    pace.holdOff(std::nullopt, now);
    QCOMPARE(pace.heldFor(now), 5s);

    BatchPace paced;
    paced.setPaced(true);
    for (int i = 0; i < limits::writesPerWindow; ++i) {
        QVERIFY(paced.waitFor(start) <= 0ms);
        paced.sent(start);
    }
    QCOMPARE(paced.waitFor(start), 60'000ms);
    QVERIFY(paced.waitFor(start + 60s) <= 0ms);
}

QTEST_GUILESS_MAIN(TestBatchRunner)
#include "tst_batchrunner.moc"
