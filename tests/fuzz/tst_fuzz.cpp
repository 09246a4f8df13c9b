#include "fuzz/mutator.h"
#include "fuzz/targets.h"

#include <QTest>

using namespace countersign;

// The fuzz targets for a bounded while, with any compiler: a crash, a hang or a broken promise ends the test.
// COUNTERSIGN_FUZZ_ROUNDS takes the place of each target's own number of inputs.
class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void sequenceFollowsFromTheSeed();
};

void TestFuzz::survives_data()
{
    QTest::addColumn<int>("rounds");
    const QHash<QByteArray, int> rounds = {{"answers", 10'000},
                                           {"pictures", 3000},
                                           {"networks", 10'000},
                                           {"requests", 4000},
                                           {"handovers", 10'000}};
    const int wanted = qEnvironmentVariableIntValue("COUNTERSIGN_FUZZ_ROUNDS");
    for (const fuzz::Target &target : fuzz::targets())
        QTest::newRow(target.name) << (wanted > 0 ? wanted : rounds.value(target.name));
}

void TestFuzz::survives()
{
    QFETCH(int, rounds);
    // What Qt's picture readers complain about is expected, and much.
    const QtMessageHandler former =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtFatalMsg)
                fputs(qPrintable(text), stderr);
        });
    const fuzz::Target &target = *fuzz::targetOf(QTest::currentDataTag());
    for (const QByteArray &seed : target.seeds)
        target.run(seed);
    fuzz::Mutator mutator(1, target.seeds);
    for (int round = 0; round < rounds; ++round)
        target.run(mutator.next());
    qInstallMessageHandler(former);
}

void TestFuzz::sequenceFollowsFromTheSeed()
{
    fuzz::Mutator one(7, {"seed", "other"});
    fuzz::Mutator same(7, {"seed", "other"});
    for (int i = 0; i < 50; ++i)
        QCOMPARE(one.next(), same.next());
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
