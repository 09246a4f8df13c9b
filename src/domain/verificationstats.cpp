#include "domain/verificationstats.h"

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

double shareBelow(const QVector<double> &sorted, double threshold)
{
    const auto below = std::ranges::lower_bound(sorted, threshold) - sorted.begin();
    return static_cast<double>(below) / static_cast<double>(sorted.size());
}

} // namespace

Share shareOf(qint64 hits, qint64 trials)
{
    if (trials <= 0)
        return {};
    constexpr double z = 1.959963984540054; // two-sided 95 %
    const auto n = static_cast<double>(trials);
    const double p = static_cast<double>(hits) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {p, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

VerificationStats::VerificationStats(QVector<double> same, QVector<double> different)
    : m_same(std::move(same))
    , m_different(std::move(different))
{
    std::ranges::sort(m_same);
    std::ranges::sort(m_different);
}

std::optional<VerificationStats> VerificationStats::of(QVector<double> same, QVector<double> different)
{
    if (same.isEmpty() || different.isEmpty())
        return std::nullopt;
    return VerificationStats(std::move(same), std::move(different));
}

double VerificationStats::areaUnderCurve() const
{
    double ranks = 0;
    for (const double score : m_same) {
        const auto [low, high] = std::ranges::equal_range(m_different, score);
        ranks += static_cast<double>(low - m_different.begin()) + static_cast<double>(high - low) / 2;
    }
    return ranks / (static_cast<double>(m_same.size()) * static_cast<double>(m_different.size()));
}

ErrorRates VerificationStats::ratesAt(double threshold) const
{
    return {threshold, 1 - shareBelow(m_different, threshold), shareBelow(m_same, threshold)};
}

ErrorRates VerificationStats::equalErrorRate() const
{
    // FRR minus FAR rises with the threshold, so the crossing is found by halving over the scores.
    QVector<double> scores = m_same + m_different;
    std::ranges::sort(scores);
    const auto crossed = std::ranges::partition_point(scores, [this](double threshold) {
        const ErrorRates rates = ratesAt(threshold);
        return rates.falseReject < rates.falseAccept;
    });
    const ErrorRates after = ratesAt(crossed == scores.end() ? scores.last() : *crossed);
    const ErrorRates before = crossed == scores.begin() ? after : ratesAt(*(crossed - 1));
    const auto gap = [](const ErrorRates &rates) { return std::abs(rates.falseReject - rates.falseAccept); };
    return gap(before) < gap(after) ? before : after;
}

double VerificationStats::thresholdAt(double rate) const
{
    const auto allowed = static_cast<qsizetype>(std::floor(rate * static_cast<double>(m_different.size())));
    const qsizetype first = m_different.size() - allowed - 1;
    // Just above the highest different pair that must be refused.
    return first < 0 ? m_different.first() : std::nextafter(m_different.at(first), HUGE_VAL);
}

Share VerificationStats::trueAcceptAt(double rate) const
{
    const auto accepted = m_same.end() - std::ranges::lower_bound(m_same, thresholdAt(rate));
    return shareOf(accepted, m_same.size());
}

double VerificationStats::bestAccuracy() const
{
    double best = 0;
    for (const double threshold : m_same) {
        const ErrorRates rates = ratesAt(threshold);
        best = std::max(best, 1 - (rates.falseAccept + rates.falseReject) / 2);
    }
    return best;
}

QVector<ErrorRates> VerificationStats::curve(qsizetype most) const
{
    QVector<double> scores = m_same + m_different;
    std::ranges::sort(scores);
    const auto repeated = std::ranges::unique(scores);
    scores.erase(repeated.begin(), repeated.end());
    QVector<ErrorRates> rates;
    const qsizetype points = std::min(most, scores.size());
    for (qsizetype i = 0; i < points; ++i)
        rates.append(ratesAt(scores.at(points == 1 ? 0 : i * (scores.size() - 1) / (points - 1))));
    return rates;
}

} // namespace countersign
