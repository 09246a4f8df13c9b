#include "models/waitingcases.h"
#include "support/casebench.h"
#include "ui/pages/casequeue.h"
#include "ui/pages/queueorderbox.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace countersign;

namespace {

// The engine's own store, in which one case becomes many: what they hold is the same, who they are is not.
class Store
{
public:
    explicit Store(const QString &folder)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("many")))
    {
        m_database.setDatabaseName(folder + QStringLiteral("/engine.sqlite"));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        if (!m_database.open())
            qFatal("the engine's store cannot be opened");
    }
    ~Store()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("many"));
    }

    void arrive(int cases)
    {
        run(QStringLiteral(
                "WITH RECURSIVE more(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM more WHERE i < %1), "
                "last(number) AS MATERIALIZED (SELECT max(number) FROM sessions) "
                "INSERT INTO sessions SELECT '5e550000-0000-4000-8000-' || (100000000000 + last.number + i), "
                "last.number + i, kind, 'In Review', vendor_data, metadata, created_at, report, "
                "probe_picture, reference_picture FROM sessions, more, last WHERE sessions.number = 1")
                .arg(cases));
    }
    // Somebody decides it elsewhere.
    void leave(qint64 number)
    {
        run(QStringLiteral("UPDATE sessions SET status = 'Approved' WHERE number = %1").arg(number));
    }
    QVector<qint64> inReview()
    {
        QSqlQuery rows =
            run(QStringLiteral("SELECT number FROM sessions WHERE status = 'In Review' ORDER BY number"));
        QVector<qint64> numbers;
        while (rows.next())
            numbers.append(rows.value(0).toLongLong());
        return numbers;
    }

private:
    QSqlQuery run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }

    QSqlDatabase m_database;
};

struct Bench : CaseBench
{
    explicit Bench(int cases)
        : CaseBench(1)
        , store(console.folder.path())
    {
        waitForCase();
        store.arrive(cases - 1);
        page->refresh();
        wait([this] { return page->viewModel().queue().rowCount() > 1; });
    }

    SessionsModel &rows() const { return page->viewModel().queue(); }
    qint64 openNumber() const { return page->viewModel().decision()->number; }
    void press(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        const QString before = page->viewModel().sessionId();
        key(code, modifiers);
        QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().sessionId() != before && page->viewModel().decision(),
                                 engineWait);
    }
    template<class Condition>
    static void wait(Condition condition)
    {
        QTRY_VERIFY_WITH_TIMEOUT(condition(), engineWait);
    }

    Store store;
};

QVector<qint64> numbersOf(const SessionsModel &model)
{
    QVector<qint64> numbers;
    for (const SessionRow &row : model.rows())
        numbers.append(row.number);
    return numbers;
}

void readOn(SessionsModel &model)
{
    QSignalSpy ended(&model, &PagedModelBase::readingEnded);
    model.fetchMore({});
    QVERIFY(ended.wait(engineWait));
}

} // namespace

// The order of the queue, with the real engine and its own store.
class TestQueueOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissedWhileCasesComeAndGo_data();
    void nothingIsMissedWhileCasesComeAndGo();
    void oldestOfAHundredThousandComeAtOnce();
    void keysGoThroughThePages_data();
    void keysGoThroughThePages();
    void orderIsChosenByKeysAndKept();
    void undecidedAreFoundBehindAPageOfParkedOnes();
    void arrivalsAreTold_data();
    void arrivalsAreTold();
    void choiceSaysWhereNothingIsCounted();
};

void TestQueueOrder::nothingIsMissedWhileCasesComeAndGo_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::newRow("oldest first") << true;
    QTest::newRow("newest first") << false;
}

void TestQueueOrder::nothingIsMissedWhileCasesComeAndGo()
{
    QFETCH(const bool, oldestFirst);
    Bench bench(330);
    const QVector<qint64> before = bench.store.inReview();
    WaitingCases waiting(bench.console.service, bench.console.settings, bench.console.desk.outbox,
                         bench.console.desk.marks, bench.console.desk.record);
    bench.console.settings.setOldestFirst(oldestFirst);
    SessionsModel &model = waiting.model();
    const QAbstractItemModelTester tester(&model);
    QSignalSpy ended(&model, &PagedModelBase::readingEnded);
    model.reload();
    QVERIFY(ended.wait(engineWait));
    for (int page = 0; model.canFetchMore({}); ++page) {
        // Between two pages more come and go than the pages overlap.
        bench.store.arrive(page % 2 == 0 ? 25 : 2);
        for (int row = 1; row < model.rowCount(); row += page % 2 == 0 ? 3 : 20)
            bench.store.leave(model.rowAt(row).number);
        bench.store.leave(before.at(before.size() / 2 - page));
        const QVector<qint64> seen = numbersOf(model);
        readOn(model);
        QCOMPARE(numbersOf(model).first(seen.size()), seen);
    }
    QVector<qint64> read = numbersOf(model);
    if (!oldestFirst)
        std::ranges::reverse(read);
    QVERIFY2(std::ranges::is_sorted(read), "in order");
    QVERIFY2(std::ranges::adjacent_find(read) == read.end(), "none twice");
    const QVector<qint64> now = bench.store.inReview();
    for (const qint64 number : before)
        QVERIFY2(read.contains(number) || !now.contains(number), qPrintable(QString::number(number)));
}

void TestQueueOrder::oldestOfAHundredThousandComeAtOnce()
{
    Bench bench(100'000);
    SessionsModel model;
    int asked = 0;
    SessionFilter filter;
    filter.statuses = {Status(statuses::inReview)};
    model.setSource([&](const PageRequest &request) {
        ++asked;
        return bench.console.service.service().sessions(filter, request);
    });
    model.setOrder(QueueOrder::OldestFirst);
    QSignalSpy ended(&model, &PagedModelBase::readingEnded);
    model.reload();
    QVERIFY(ended.wait(engineWait));
    readOn(model);
    QCOMPARE(model.rowAt(0).number, 1);
    QCOMPARE(model.rowAt(99).number, 100);
    QCOMPARE(asked, 3);
}

void TestQueueOrder::keysGoThroughThePages_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("oldest, next") << true << Qt::Key_PageDown;
    QTest::newRow("oldest, next undecided") << true << Qt::Key_J;
    QTest::newRow("newest, next undecided") << false << Qt::Key_J;
}

void TestQueueOrder::keysGoThroughThePages()
{
    QFETCH(const bool, oldestFirst);
    QFETCH(const Qt::Key, key);
    constexpr int cases = 115;
    Bench bench(cases);
    bench.console.settings.setOldestFirst(oldestFirst);
    Bench::wait([&] { return bench.rows().rowAt(0).number == (oldestFirst ? 1 : cases); });
    // Nobody sees the list, so nothing but the keys can ask for more of it.
    bench.page->findChild<CaseQueue *>()->hide();
    bench.page->openSession(bench.rows().rowAt(0).id);
    Bench::wait([&bench] { return bench.page->viewModel().decision().has_value(); });
    for (int at = 1; at < cases; ++at) {
        bench.press(key);
        QCOMPARE(bench.openNumber(), oldestFirst ? 1 + at : cases - at);
    }
    bench.key(key, Qt::ControlModifier);
    QCOMPARE(bench.rows().rowCount(), cases);
    QCOMPARE(bench.openNumber(), oldestFirst ? cases : 1);
}

void TestQueueOrder::orderIsChosenByKeysAndKept()
{
    Bench bench(70);
    auto *choice = bench.child<QComboBox>("queueOrder");
    QVERIFY(choice->currentData().toBool());
    QCOMPARE(bench.rows().rowAt(0).number, 1);
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    Bench::wait([&bench] { return bench.rows().rowAt(0).number == 70; });
    QVERIFY(!choice->currentData().toBool());
    QCOMPARE(announced.first().first().toString(), QStringLiteral("The newest cases come first."));
    QVERIFY2(bench.openNumber() == 1, "the open case stays");
    QVERIFY(!bench.console.settings.oldestFirst());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    Bench::wait([&bench] { return bench.rows().rowAt(0).number == 1; });
    QVERIFY(bench.console.settings.oldestFirst());
    QVERIFY2(bench.queue()->selectionModel()->isRowSelected(0), "the open case is marked");
    QVERIFY(!bench.child<QLabel>("queueOrderBound")->isVisible());
}

void TestQueueOrder::undecidedAreFoundBehindAPageOfParkedOnes()
{
    Bench bench(120);
    CaseMarks &marks = bench.console.desk.marks;
    const QString profile = bench.console.service.profile().id;
    QStringList parked;
    for (int row = 1; row < QueuePages::pageRows; ++row)
        parked.append(bench.rows().rowAt(row).id);
    for (const QString &id : std::as_const(parked))
        RealConsole::valueOf(marks.park(
            {profile, id, QStringLiteral("P1"), QDateTime::currentDateTimeUtc().addDays(1)}, 1, {}));
    bench.page->refresh();
    Bench::wait([&bench] { return bench.rows().rowCount() > QueuePages::pageRows; });
    bench.press(Qt::Key_J);
    QCOMPARE(bench.openNumber(), QueuePages::pageRows + 1);
}

void TestQueueOrder::arrivalsAreTold_data()
{
    nothingIsMissedWhileCasesComeAndGo_data();
}

void TestQueueOrder::arrivalsAreTold()
{
    QFETCH(const bool, oldestFirst);
    Bench bench(20);
    WaitingCases waiting(bench.console.service, bench.console.settings, bench.console.desk.outbox,
                         bench.console.desk.marks, bench.console.desk.record);
    bench.console.settings.setOldestFirst(oldestFirst);
    waiting.model().reload();
    Bench::wait([&] { return waiting.model().rowCount() == 20; });
    const QVector<qint64> seen = numbersOf(waiting.model());
    QSignalSpy arrived(&waiting, &WaitingCases::arrived);
    const auto come = [&](int cases) {
        bench.store.arrive(cases);
        waiting.look();
    };
    come(3);
    QVERIFY(arrived.wait(engineWait));
    QCOMPARE(arrived.last().first().toInt(), 3);
    if (oldestFirst)
        Bench::wait([&] { return waiting.model().rowCount() == 23; });
    QCOMPARE(numbersOf(waiting.model()).first(20), seen);
    waiting.look();
    come(2);
    QVERIFY(arrived.wait(engineWait));
    QCOMPARE(arrived.size(), 2); // what has been told is not told again
    QCOMPARE(arrived.last().first().toInt(), oldestFirst ? 2 : 5);
}

void TestQueueOrder::choiceSaysWhereNothingIsCounted()
{
    Settings settings{QString()};
    SessionsModel model;
    model.setOrder(QueueOrder::OldestFirst);
    bool counts = false;
    model.setSource([&counts](const PageRequest &) {
        SessionRow row;
        row.id = QStringLiteral("one");
        Page<SessionRow> page;
        page.rows = {row};
        page.count = 1;
        page.hasNext = !counts;
        return Call<Page<SessionRow>>::finished(page);
    });
    QueueOrderBox box(model, settings);
    box.show();
    const auto *choice = box.findChild<QComboBox *>(QStringLiteral("queueOrder"));
    const auto *why = box.findChild<QLabel *>(QStringLiteral("queueOrderBound"));
    QVERIFY(choice->currentData().toBool() && !why->isVisible());
    model.reload();
    QTRY_VERIFY(why->isVisible());
    QVERIFY(!choice->currentData().toBool());
    QCOMPARE(box.toggle(), why->text());
    QVERIFY2(settings.oldestFirst(), "another service may count");
    counts = true;
    model.reload();
    QTRY_VERIFY(!why->isVisible());
    QVERIFY(choice->currentData().toBool());
}

COUNTERSIGN_GUITEST_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
