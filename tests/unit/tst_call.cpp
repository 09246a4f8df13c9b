#include "base/latestcall.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <thread>

using namespace countersign;

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstOutcomeWins();
    void cancelEndsTheWaitAndStopsTheWork();
    void forgottenSourceEndsAsInternalError();
    void lateAnswerNeverOverwritesNewerState();
    void handlerMayStartTheNextCall();
    void handlerRunsOnceWhenTheOutcomeComesMeanwhile();
};

void TestCall::firstOutcomeWins()
{
    const CallSource<int> source;
    const Call<int> call(source);
    QVERIFY(source.finish(1));
    QVERIFY(!source.finish(2));
    QCOMPARE(call.future().result().value(), 1);
}

void TestCall::cancelEndsTheWaitAndStopsTheWork()
{
    const CallSource<int> source;
    const Call<int> call(source);
    int stops = 0;
    source.onCancel([&stops] { ++stops; });
    call.cancel();
    call.cancel();
    QCOMPARE(stops, 1);
    QVERIFY(!source.finish(1));
    QCOMPARE(call.future().result().error().kind, ErrorKind::Cancelled);
}

void TestCall::forgottenSourceEndsAsInternalError()
{
    auto source = std::make_unique<CallSource<int>>();
    const Call<int> call(*source);
    source.reset();
    QCOMPARE(call.future().result().error().kind, ErrorKind::Internal);
}

void TestCall::lateAnswerNeverOverwritesNewerState()
{
    const CallSource<int> first;
    const CallSource<int> second;
    LatestCall<int> latest;
    QVector<int> seen;
    const auto note = [&seen](const Result<int> &outcome) { seen.append(outcome.value_or(-1)); };
    latest.start(Call<int>(first), this, note);
    latest.start(Call<int>(second), this, note);
    first.finish(1);
    second.finish(2);
    QTRY_COMPARE(seen, QVector<int>{2});
    QVERIFY(!latest.isRunning());
}

// Calls that have ended already, each started by the handler of the one before: the place of the former call
// is taken while its then() is still under way.
void TestCall::handlerMayStartTheNextCall()
{
    LatestCall<QString> latest;
    int left = 200;
    std::function<void()> next = [&] {
        latest.start(Call<QString>::finished(QString::number(left)), this,
                     [&](const Result<QString> &outcome) {
                         QCOMPARE(outcome.value(), QString::number(left));
                         if (--left > 0)
                             next();
                     });
    };
    next();
    QTRY_COMPARE(left, 0);
}

// One thread sets the outcome at the moment in which the other sets the handler.
void TestCall::handlerRunsOnceWhenTheOutcomeComesMeanwhile()
{
    constexpr int rounds = 20'000;
    std::vector<CallSource<int>> sources(rounds);
    std::atomic<int> begun = 0;
    std::thread producer([&] {
        for (int round = 0; round < rounds; ++round) {
            while (begun <= round)
                std::this_thread::yield();
            sources[size_t(round)].finish(round);
        }
    });
    int answers = 0;
    int sum = 0;
    for (int round = 0; round < rounds; ++round) {
        const Call<int> call(sources[size_t(round)]);
        ++begun;
        call.then(this, [&](const Result<int> &outcome) {
            ++answers;
            sum += outcome.value() % 2;
        });
    }
    producer.join();
    QTRY_COMPARE(answers, rounds);
    QCoreApplication::processEvents();
    QCOMPARE(answers, rounds);
    QCOMPARE(sum, rounds / 2);
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
