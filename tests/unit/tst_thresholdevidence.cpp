#include "base/limits.h"
#include "domain/thresholdevidence.h"

#include <QTest>

#include <random>

using namespace countersign;

namespace {

QVector<LabelledScore> scores(const QVector<double> &same, const QVector<double> &different)
{
    QVector<LabelledScore> all;
    for (const double similarity : same)
        all.append({similarity, true});
    for (const double similarity : different)
        all.append({similarity, false});
    return all;
}

// `pairs` of each kind around two means.
QVector<LabelledScore> drawn(int pairs)
{
    std::mt19937 random(7);
    std::normal_distribution<double> same(70, 12);
    std::normal_distribution<double> different(40, 12);
    QVector<LabelledScore> all;
    for (int i = 0; i < pairs; ++i) {
        all.append({std::clamp(same(random), 0.0, 100.0), true});
        all.append({std::clamp(different(random), 0.0, 100.0), false});
    }
    return all;
}

} // namespace

class TestThresholdEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effectsWorkedOutByHand()
    {
        const ThresholdEvidence evidence(scores({90, 80, 70, 40}, {10, 20, 30, 50, 70}));
        const ThresholdEffect at50 = evidence.at(50);
        QCOMPARE(at50.differentAccepted, 1);
        QCOMPARE(at50.sameDeclined, 1);
        QCOMPARE(at50.falseAccept.value, 0.2);
        QCOMPARE(at50.falseReject.value, 0.25);
        QVERIFY(at50.falseAccept.low < 0.2 && at50.falseAccept.high > 0.2);
    }

    // Contract 3.1: a similarity at the threshold is declined.
    void theThresholdItselfIsDeclined()
    {
        const ThresholdEvidence evidence(scores({70}, {70}));
        QCOMPARE(evidence.at(70).sameDeclined, 1);
        QCOMPARE(evidence.at(70).differentAccepted, 0);
        QCOMPARE(evidence.at(69.9).sameDeclined, 0);
        QCOMPARE(evidence.at(69.9).differentAccepted, 1);
    }

    void theTableGoesOverTheWholeScale()
    {
        const QVector<ThresholdEffect> table = ThresholdEvidence(drawn(50)).table(5);
        QCOMPARE(table.size(), 21);
        QCOMPARE(table.first().threshold, 0);
        QCOMPARE(table.last().threshold, 100);
        for (qsizetype row = 1; row < table.size(); ++row) {
            QVERIFY(table.at(row).differentAccepted <= table.at(row - 1).differentAccepted);
            QVERIFY(table.at(row).sameDeclined >= table.at(row - 1).sameDeclined);
        }
        QCOMPARE(table.last().differentAccepted, 0);
    }

    void tooFewPairsGiveNoRate()
    {
        QVERIFY(!ThresholdEvidence(drawn(limits::evidencePairs - 1)).equalErrorRate());
        QVERIFY(ThresholdEvidence(drawn(limits::evidencePairs)).equalErrorRate());
        QVERIFY(ThresholdEvidence().curve().isEmpty());
        QVERIFY(ThresholdEvidence(scores({50}, {})).curve().isEmpty());
    }

    void equalErrorRateIsThatOfTheDistributions()
    {
        // Two normal distributions 30 apart with a deviation of 12 cross at 55: Q(15 / 12) = 10.56 %.
        const auto equal = ThresholdEvidence(drawn(20'000)).equalErrorRate();
        QVERIFY(equal);
        QVERIFY(qAbs(equal->falseAccept - 0.1056) < 0.01);
        QVERIFY(qAbs(equal->threshold - 55) < 1);
    }

    void theSuggestedThresholdKeepsTheRate()
    {
        const ThresholdEvidence evidence(drawn(5'000));
        const int threshold = evidence.thresholdFor(0.01);
        QVERIFY(evidence.at(threshold).falseAccept.value <= 0.01);
        QVERIFY(evidence.at(threshold - 1).falseAccept.value > 0.01);
        QCOMPARE(evidence.thresholdFor(1), 0);
    }
};

QTEST_GUILESS_MAIN(TestThresholdEvidence)
#include "tst_thresholdevidence.moc"
