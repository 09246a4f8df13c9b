#include "engine/server/decide.h"

#include "domain/status.h"
#include "engine/server/risks.h"

#include <cmath>

namespace countersign::engine {

QString statusFor(const QVector<Warning> &warnings)
{
    QString status = statuses::approved;
    for (const Warning &warning : warnings) {
        if (warning.level() == WarningLevel::Error)
            return statuses::declined;
        const bool silent = warning.risk == QLatin1String("MULTIPLE_FACES_DETECTED");
        if (warning.level() == WarningLevel::Warning && !silent)
            status = statuses::inReview;
    }
    return status;
}

Ruling rule(QVector<Warning> warnings)
{
    sortByLevel(warnings);
    const QString status = statusFor(warnings);
    return {status, std::move(warnings)};
}

double roundedScore(double score)
{
    return std::round(score * 100) / 100;
}

QVector<Warning> matchWarnings(std::optional<double> score, double declineThreshold)
{
    if (!score)
        return {};
    if (*score <= declineThreshold)
        return {risks::lowSimilarity(true)};
    if (*score < reviewSimilarity)
        return {risks::lowSimilarity(false)};
    return {};
}

QVector<Warning> ageWarnings(const Analysis &analysis, const NetworkSummary &networks, const AgeRule &rule)
{
    if (analysis.faces.isEmpty())
        return {risks::noFaceDetected()};
    QVector<Warning> warnings = livenessWarnings(analysis, networks, rule.livenessThreshold, false);
    const std::optional<AgeEstimate> &age = analysis.faces.first().age;
    if (!age) {
        if (networks.age.isEmpty())
            warnings.append(risks::ageUnavailable());
        if (rule.declineAge > 0)
            warnings.append(risks::ageNotDetected());
        return warnings;
    }
    if (rule.declineAge == 0)
        return warnings;
    const double years = roundedScore(age->years);
    if (years < rule.declineAge)
        warnings.append(risks::ageBelowMinimum());
    else if (years - age->spread < rule.declineAge)
        warnings.append(risks::ageNearMinimum(years, age->spread));
    return warnings;
}

QVector<Warning> livenessWarnings(const Analysis &analysis, const NetworkSummary &networks, double threshold,
                                  bool decides)
{
    if (analysis.faces.isEmpty())
        return {risks::noFaceDetected()};
    if (analysis.livenessScore) {
        if (roundedScore(*analysis.livenessScore) <= threshold)
            return {risks::lowLivenessScore()};
        return {};
    }
    QVector<Warning> warnings;
    if (networks.liveness.isEmpty())
        warnings.append(risks::livenessUnavailable());
    if (decides || !networks.liveness.isEmpty())
        warnings.append(risks::livenessNotDetermined());
    return warnings;
}

} // namespace countersign::engine
