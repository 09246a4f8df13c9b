#include "models/sessionsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace countersign;

namespace {

constexpr int cap = 100; // of a service that counts no further

// A service's list of sessions, newest first, that changes while it is read.
class Sessions
{
public:
    enum class Count { Exact, Capped, None };

    explicit Sessions(int sessions, Count count = Count::Exact)
        : m_count(count)
    {
        arrive(sessions);
    }

    void arrive(int sessions)
    {
        for (int i = 0; i < sessions; ++i)
            m_newestFirst.prepend(++m_last);
    }
    void leave(int at) { m_newestFirst.removeAt(at); }
    // An older one that comes into review late.
    void comeLate(int at, int number) { m_newestFirst.insert(at, number); }

    Page<SessionRow> page(const PageRequest &request) const
    {
        Page<SessionRow> page;
        for (const int number : m_newestFirst.mid(request.offset, request.limit)) {
            SessionRow row;
            row.id = QString::number(number);
            row.number = number;
            page.rows.append(row);
        }
        page.hasNext = !page.rows.isEmpty() && request.offset + page.rows.size() < m_newestFirst.size();
        page.count = m_count == Count::Exact    ? m_newestFirst.size()
                     : m_count == Count::Capped ? std::min<qint64>(cap, m_newestFirst.size())
                                                : page.rows.size();
        return page;
    }

    SessionsModel::Source source()
    {
        return [this](const PageRequest &request) {
            ++asked;
            // Later, as every real answer comes.
            const CallSource<Page<SessionRow>> source;
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [this, source, request] { source.finish(page(request)); },
                Qt::QueuedConnection);
            return Call<Page<SessionRow>>(source);
        };
    }

    const QVector<int> &newestFirst() const { return m_newestFirst; }
    int asked = 0;

private:
    Count m_count;
    QVector<int> m_newestFirst;
    int m_last = 0;
};

QVector<int> numbersOf(const SessionsModel &model)
{
    QVector<int> numbers;
    for (const SessionRow &row : model.rows())
        numbers.append(int(row.number));
    return numbers;
}

void reload(SessionsModel &model)
{
    QSignalSpy ended(&model, &PagedModelBase::readingEnded);
    model.reload();
    QVERIFY(ended.wait());
}

void readOn(SessionsModel &model)
{
    QSignalSpy ended(&model, &PagedModelBase::readingEnded);
    model.fetchMore({});
    QVERIFY(ended.wait());
}

void readToTheEnd(SessionsModel &model)
{
    while (model.canFetchMore({}))
        readOn(model);
}

} // namespace

// A queue out of a list that knows one order only and changes while it is read.
class TestQueuePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eitherOrderReadsEverything_data();
    void eitherOrderReadsEverything();
    void nothingIsMissedOrTwice_data();
    void nothingIsMissedOrTwice();
    void oldestOfALongListTakeTwoReads();
    void listThatShrinksMeanwhileIsReadFromItsEnd();
    void newestFirstWhereNothingIsCounted_data();
    void newestFirstWhereNothingIsCounted();
    void arrivalsAreCounted_data();
    void arrivalsAreCounted();
    void arrivalsGoOnTheEnd();
    void failedReadLeavesTheQueue();
};

void TestQueuePages::eitherOrderReadsEverything_data()
{
    QTest::addColumn<QueueOrder>("order");
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 49, 50, 51, 60, 61, 100, 101, 150, 333}) {
        QTest::addRow("oldest of %d", count) << QueueOrder::OldestFirst << count;
        QTest::addRow("newest of %d", count) << QueueOrder::NewestFirst << count;
    }
}

void TestQueuePages::eitherOrderReadsEverything()
{
    QFETCH(const QueueOrder, order);
    QFETCH(const int, count);
    Sessions sessions(count);
    SessionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(sessions.source());
    model.setOrder(order);
    reload(model);
    QCOMPARE(model.rowCount(), std::min(count, QueuePages::pageRows));
    readToTheEnd(model);
    QVector<int> expected = sessions.newestFirst();
    if (order == QueueOrder::OldestFirst)
        std::ranges::reverse(expected);
    QCOMPARE(numbersOf(model), expected);
    for (int row = 0; row < count; ++row)
        QCOMPARE(model.rowOf(model.rowAt(row).id), row);
    QVERIFY(!model.isBound());
}

void TestQueuePages::nothingIsMissedOrTwice_data()
{
    QTest::addColumn<QueueOrder>("order");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 15; ++seed) {
        QTest::addRow("oldest %u", seed) << QueueOrder::OldestFirst << seed;
        QTest::addRow("newest %u", seed) << QueueOrder::NewestFirst << seed;
    }
}

void TestQueuePages::nothingIsMissedOrTwice()
{
    QFETCH(const QueueOrder, order);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Sessions sessions(400);
    const QVector<int> before = sessions.newestFirst();
    SessionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(sessions.source());
    model.setOrder(order);
    reload(model);
    for (int page = 0; model.canFetchMore({}); ++page) {
        sessions.arrive(page < 5 ? random.bounded(90) : 0);
        // What was read leaves more often: it is what people decide.
        for (int left = random.bounded(45); left > 0 && sessions.newestFirst().size() > 100; --left) {
            const bool wasRead = random.bounded(3) > 0;
            const int row = random.bounded(model.rowCount());
            const int at = wasRead ? int(sessions.newestFirst().indexOf(int(model.rowAt(row).number)))
                                   : random.bounded(int(sessions.newestFirst().size()));
            if (at >= 0)
                sessions.leave(at);
        }
        const QVector<int> seen = numbersOf(model);
        readOn(model);
        QCOMPARE(numbersOf(model).first(seen.size()), seen);
    }
    const QVector<int> read = numbersOf(model);
    QCOMPARE(QSet<int>(read.begin(), read.end()).size(), read.size());
    for (const int number : before) {
        if (sessions.newestFirst().contains(number))
            QVERIFY2(read.contains(number), qPrintable(QString::number(number)));
    }
    if (order == QueueOrder::OldestFirst) {
        QVERIFY(std::ranges::is_sorted(read));
        for (const int number : sessions.newestFirst())
            QVERIFY2(read.contains(number), qPrintable(QString::number(number)));
    } else {
        QVERIFY(std::ranges::is_sorted(read, std::ranges::greater()));
    }
}

void TestQueuePages::oldestOfALongListTakeTwoReads()
{
    Sessions sessions(100'000);
    SessionsModel model;
    model.setSource(sessions.source());
    model.setOrder(QueueOrder::OldestFirst);
    reload(model);
    QCOMPARE(model.rowAt(0).number, 1);
    QCOMPARE(sessions.asked, 2);
    readOn(model);
    QCOMPARE(model.rowCount(), 2 * QueuePages::pageRows);
    QCOMPARE(sessions.asked, 3);
    sessions.arrive(20'000);
    readOn(model);
    QCOMPARE(model.rowAt(149).number, 150);
    QVERIFY2(sessions.asked <= 5, "the count says where the list went on");
}

void TestQueuePages::listThatShrinksMeanwhileIsReadFromItsEnd()
{
    Sessions sessions(130);
    QueuePages pages(QueueOrder::OldestFirst);
    QVERIFY(!pages.take(sessions.page(pages.next())));
    for (int i = 0; i < 70; ++i)
        sessions.leave(0);
    QVERIFY2(!pages.take(sessions.page(pages.next())), "its end is not there any more");
    const auto rows = pages.take(sessions.page(pages.next()));
    QVERIFY(rows);
    QCOMPARE(rows->first().number, 1);
    QCOMPARE(rows->size(), QueuePages::pageRows);
}

void TestQueuePages::newestFirstWhereNothingIsCounted_data()
{
    QTest::addColumn<Sessions::Count>("counts");
    QTest::newRow("no count") << Sessions::Count::None;
    QTest::newRow("capped") << Sessions::Count::Capped;
}

void TestQueuePages::newestFirstWhereNothingIsCounted()
{
    QFETCH(const Sessions::Count, counts);
    Sessions sessions(260, counts);
    SessionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(sessions.source());
    model.setOrder(QueueOrder::OldestFirst);
    reload(model);
    QVERIFY(model.isBound());
    QVERIFY(!model.takesArrivals());
    readToTheEnd(model);
    QCOMPARE(numbersOf(model), sessions.newestFirst());
    Sessions few(30, counts);
    model.setSource(few.source());
    reload(model);
    QVERIFY2(!model.isBound(), "who is asked once needs no count");
    QCOMPARE(model.rowAt(0).number, 1);
}

void TestQueuePages::arrivalsAreCounted_data()
{
    QTest::addColumn<QueueOrder>("order");
    QTest::newRow("oldest first") << QueueOrder::OldestFirst;
    QTest::newRow("newest first") << QueueOrder::NewestFirst;
}

void TestQueuePages::arrivalsAreCounted()
{
    QFETCH(const QueueOrder, order);
    Sessions sessions(200);
    SessionsModel model;
    model.setSource(sessions.source());
    model.setOrder(order);
    reload(model);
    const auto arrivals = [&] { return model.arrivalsIn(sessions.page({0, QueuePages::pageRows}).rows); };
    QCOMPARE(arrivals(), 0);
    for (int i = 0; i < 12; ++i)
        sessions.leave(3);
    QVERIFY2(arrivals() == 0, "what moves up is not new");
    sessions.arrive(4);
    QCOMPARE(arrivals(), 4);
    sessions.comeLate(9, 1'000);
    QCOMPARE(arrivals(), 5);
    sessions.arrive(100);
    QCOMPARE(arrivals(), QueuePages::pageRows);
    reload(model);
    QCOMPARE(arrivals(), 0);
}

void TestQueuePages::arrivalsGoOnTheEnd()
{
    Sessions sessions(70);
    SessionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(sessions.source());
    model.setOrder(QueueOrder::OldestFirst);
    reload(model);
    readToTheEnd(model);
    QVERIFY(model.takesArrivals());
    const QVector<int> seen = numbersOf(model);
    sessions.arrive(180);
    sessions.leave(200);
    QSignalSpy ended(&model, &PagedModelBase::readingEnded);
    QVERIFY(model.takeArrivals());
    QVERIFY(ended.wait());
    readToTheEnd(model);
    QCOMPARE(numbersOf(model).first(70), seen);
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(model.rowAt(249).number, 250);
    QCOMPARE(model.arrivalsIn(sessions.page({0, QueuePages::pageRows}).rows), 0);
}

void TestQueuePages::failedReadLeavesTheQueue()
{
    Sessions sessions(120);
    SessionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(sessions.source());
    model.setOrder(QueueOrder::OldestFirst);
    reload(model);
    const QVector<int> seen = numbersOf(model);
    model.setSource([](const PageRequest &) {
        return Call<Page<SessionRow>>::finished(std::unexpected(makeError(ErrorKind::NotFound, {})));
    });
    QSignalSpy failed(&model, &PagedModelBase::readingFailed);
    model.reload();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(numbersOf(model), seen);
    model.setSource(sessions.source());
    readToTheEnd(model);
    QCOMPARE(model.rowCount(), 120);
    QVERIFY(std::ranges::is_sorted(numbersOf(model)));
}

QTEST_GUILESS_MAIN(TestQueuePages)
#include "tst_queuepages.moc"
