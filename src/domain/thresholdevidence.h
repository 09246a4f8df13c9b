#pragma once

#include "domain/labelledscore.h"
#include "domain/verificationstats.h"

#include <QVector>

#include <optional>

namespace countersign {

// What a threshold does to comparisons of which somebody knows the truth. As the service decides (contract
// 3.1): a similarity strictly above the threshold is accepted.
struct ThresholdEffect
{
    double threshold = 0; // 0..100
    qint64 differentAccepted = 0;
    qint64 sameDeclined = 0;
    Share falseAccept; // of the different pairs
    Share falseReject; // of the same pairs
};

// Labelled comparisons, and what thresholds would have done to them. Made in a worker, because making it
// sorts everything; reading it is quick. Pure; any thread.
class ThresholdEvidence
{
public:
    ThresholdEvidence() = default;
    explicit ThresholdEvidence(const QVector<LabelledScore> &scores);

    qint64 samePairs() const { return m_same.size(); }
    qint64 differentPairs() const { return m_different.size(); }
    const QVector<double> &same() const { return m_same; }           // 0..100, rising
    const QVector<double> &different() const { return m_different; } // 0..100, rising
    // Rates can be told at all: at least limits::evidencePairs of both kinds.
    bool isEnough() const;

    ThresholdEffect at(double threshold) const;
    // At each whole number that is a multiple of `step`, from 0 to 100.
    QVector<ThresholdEffect> table(int step) const;
    // Where as many different pairs are accepted as same pairs declined, in shares; nothing unless
    // isEnough().
    std::optional<ErrorRates> equalErrorRate() const;
    // False accepts against false rejects over the thresholds that matter, at most limits::plottedThresholds
    // of them, rising; empty when one kind of pairs is missing.
    const QVector<ErrorRates> &curve() const { return m_curve; }
    // The lowest whole threshold at which at most `rate` (0..1) of the different pairs are accepted.
    int thresholdFor(double rate) const;

private:
    QVector<double> m_same;
    QVector<double> m_different;
    std::optional<ErrorRates> m_equal;
    QVector<ErrorRates> m_curve;
};

} // namespace countersign
