#include "domain/thresholdevidence.h"

#include "base/limits.h"

#include <algorithm>

namespace countersign {

namespace {

qint64 countAbove(const QVector<double> &sorted, double threshold)
{
    return sorted.end() - std::ranges::upper_bound(sorted, threshold);
}

} // namespace

ThresholdEvidence::ThresholdEvidence(const QVector<LabelledScore> &scores)
{
    for (const LabelledScore &score : scores)
        (score.same ? m_same : m_different).append(score.similarity);
    std::ranges::sort(m_same);
    std::ranges::sort(m_different);
    if (const auto stats = VerificationStats::of(m_same, m_different)) {
        m_equal = stats->equalErrorRate();
        m_curve = stats->curve(limits::plottedThresholds);
    }
}

bool ThresholdEvidence::isEnough() const
{
    return std::min(samePairs(), differentPairs()) >= limits::evidencePairs;
}

ThresholdEffect ThresholdEvidence::at(double threshold) const
{
    ThresholdEffect effect;
    effect.threshold = threshold;
    effect.differentAccepted = countAbove(m_different, threshold);
    effect.sameDeclined = samePairs() - countAbove(m_same, threshold);
    effect.falseAccept = shareOf(effect.differentAccepted, differentPairs());
    effect.falseReject = shareOf(effect.sameDeclined, samePairs());
    return effect;
}

QVector<ThresholdEffect> ThresholdEvidence::table(int step) const
{
    QVector<ThresholdEffect> effects;
    for (int threshold = 0; threshold <= 100; threshold += step)
        effects.append(at(threshold));
    return effects;
}

std::optional<ErrorRates> ThresholdEvidence::equalErrorRate() const
{
    return isEnough() ? m_equal : std::nullopt;
}

int ThresholdEvidence::thresholdFor(double rate) const
{
    const auto allowed = static_cast<qint64>(rate * static_cast<double>(differentPairs()));
    int threshold = 0;
    while (threshold < 100 && countAbove(m_different, threshold) > allowed)
        ++threshold;
    return threshold;
}

} // namespace countersign
