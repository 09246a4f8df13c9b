#include "domain/verificationstats.h"

#include <QTest>

#include <random>

using namespace countersign;

class TestVerificationStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfASetWorkedOutByHand()
    {
        const auto stats = VerificationStats::of({0.9, 0.8, 0.7, 0.4}, {0.1, 0.2, 0.3, 0.5, 0.6});
        QVERIFY(stats);
        QCOMPARE(stats->areaUnderCurve(), 18.0 / 20); // 0.4 loses against 0.5 and 0.6
        QCOMPARE(stats->ratesAt(0.5).falseAccept, 2.0 / 5);
        QCOMPARE(stats->ratesAt(0.5).falseReject, 1.0 / 4);
        QCOMPARE(stats->bestAccuracy(), 0.875); // at 0.7: none accepted wrongly, one of four refused
        QCOMPARE(stats->trueAcceptAt(0).value, 0.75);
        QCOMPARE(stats->trueAcceptAt(0.2).value, 0.75); // one of five may pass: 0.6 does, 0.5 must not
        QCOMPARE(stats->trueAcceptAt(0.4).value, 1.0);
        const ErrorRates equal = stats->equalErrorRate();
        QVERIFY(qAbs(equal.falseAccept - equal.falseReject) <= 0.05 + 1e-9);
    }

    void tiesCountHalf() { QCOMPARE(VerificationStats::of({0.5}, {0.5})->areaUnderCurve(), 0.5); }

    void perfectAndHopelessSets()
    {
        const auto perfect = VerificationStats::of({0.8, 0.9}, {0.1, 0.2});
        QCOMPARE(perfect->areaUnderCurve(), 1.0);
        QCOMPARE(perfect->bestAccuracy(), 1.0);
        QCOMPARE(perfect->equalErrorRate().falseAccept + perfect->equalErrorRate().falseReject, 0.0);
        const auto hopeless = VerificationStats::of({0.1}, {0.9});
        QCOMPARE(hopeless->areaUnderCurve(), 0.0);
        QCOMPARE(hopeless->trueAcceptAt(0.5).value, 0.0);
    }

    void nothingIsSaidOfOneSideOnly()
    {
        QVERIFY(!VerificationStats::of({}, {0.1}));
        QVERIFY(!VerificationStats::of({0.1}, {}));
    }

    void ratesRiseAndFallAlongTheCurve()
    {
        std::mt19937 chance(5); // NOLINT(bugprone-random-generator-seed): the same numbers in every run
        std::normal_distribution<double> same(0.6, 0.2), different(0.2, 0.2);
        QVector<double> genuine, impostor;
        for (int i = 0; i < 3000; ++i) {
            genuine.append(same(chance));
            impostor.append(different(chance));
        }
        const auto stats = VerificationStats::of(genuine, impostor);
        const QVector<ErrorRates> curve = stats->curve(200);
        QCOMPARE(curve.size(), 200);
        for (qsizetype i = 1; i < curve.size(); ++i) {
            QVERIFY(curve.at(i).threshold > curve.at(i - 1).threshold);
            QVERIFY(curve.at(i).falseAccept <= curve.at(i - 1).falseAccept);
            QVERIFY(curve.at(i).falseReject >= curve.at(i - 1).falseReject);
        }
        // Two normal curves that far apart cross at one sixth.
        const ErrorRates equal = stats->equalErrorRate();
        QVERIFY(qAbs((equal.falseAccept + equal.falseReject) / 2 - 0.159) < 0.015);
    }

    // Published values: 8 of 10 has the Wilson interval 0.490 to 0.943.
    void intervalsAreWilsons()
    {
        const Share share = shareOf(8, 10);
        QCOMPARE(share.value, 0.8);
        QVERIFY(qAbs(share.low - 0.490) < 0.001);
        QVERIFY(qAbs(share.high - 0.943) < 0.001);
        QCOMPARE(shareOf(0, 0).high, 1.0);
        QVERIFY(shareOf(0, 50).high > 0);
    }
};

QTEST_GUILESS_MAIN(TestVerificationStats)
#include "tst_verificationstats.moc"
