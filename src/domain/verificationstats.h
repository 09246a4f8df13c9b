#pragma once

#include <QVector>

#include <optional>

// How well scores tell same-person pairs from different-person pairs. Terms as in ISO/IEC 19795-1: FAR is the
// share of different pairs at or above a threshold, FRR that of same pairs below it. Pure functions; any
// thread; inputs need no order.
namespace countersign {

// One threshold of a DET curve.
struct ErrorRates
{
    double threshold = 0;
    double falseAccept = 0; // 0..1
    double falseReject = 0; // 0..1
};

// A share with its 95 % confidence interval (Wilson's score interval, E. B. Wilson 1927).
struct Share
{
    double value = 0; // 0..1
    double low = 0;
    double high = 1;
};

Share shareOf(qint64 hits, qint64 trials);

class VerificationStats
{
public:
    // Empty when either side has no score.
    static std::optional<VerificationStats> of(QVector<double> same, QVector<double> different);

    qint64 samePairs() const { return m_same.size(); }
    qint64 differentPairs() const { return m_different.size(); }

    // Probability that a same pair scores above a different one; ties count half.
    double areaUnderCurve() const;
    // Where the curve crosses FAR = FRR.
    ErrorRates equalErrorRate() const;
    // Lowest threshold at which at most `rate` of the different pairs are accepted.
    double thresholdAt(double rate) const;
    // Same pairs accepted at that threshold.
    Share trueAcceptAt(double rate) const;
    // Best share of right verdicts where both kinds weigh the same.
    double bestAccuracy() const;
    // FAR and FRR at every threshold where one of them changes, at most `most` of them, rising.
    QVector<ErrorRates> curve(qsizetype most) const;
    ErrorRates ratesAt(double threshold) const;

private:
    VerificationStats(QVector<double> same, QVector<double> different);

    QVector<double> m_same, m_different; // sorted
};

} // namespace countersign
