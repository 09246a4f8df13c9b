#include "review/decisionfacts.h"

#include "review/candidatereview.h"

#include <algorithm>

namespace countersign {

bool hasFacePair(const SessionDecision &decision)
{
    return std::ranges::any_of(decision.faceMatches, [](const FaceMatchFeature &match) {
        return !match.sourceImage.isEmpty() && !match.targetImage.isEmpty();
    });
}

bool wantsLook(const SessionDecision &decision, LookFirst policy)
{
    if (policy == LookFirst::Never || (!hasFacePair(decision) && candidatesOf(decision).isEmpty()))
        return false;
    const auto isOpen = [](const auto &feature) { return feature.status.kind() != StatusKind::Approved; };
    return policy == LookFirst::Always || std::ranges::any_of(decision.faceMatches, isOpen) ||
           std::ranges::any_of(decision.livenessChecks, [isOpen](const LivenessFeature &liveness) {
               return !liveness.matches.isEmpty() && isOpen(liveness);
           });
}

std::optional<double> scoreOf(const SessionDecision &decision)
{
    for (const FaceMatchFeature &match : decision.faceMatches) {
        if (match.score)
            return match.score;
    }
    return std::nullopt;
}

std::optional<Leaning> serviceLeaning(const SessionDecision &decision)
{
    const auto score = scoreOf(decision);
    return score ? std::optional(leaningOfScore(*score)) : std::nullopt;
}

QVector<Warning> warningsOf(const SessionDecision &decision)
{
    QVector<Warning> warnings;
    for (const FaceMatchFeature &match : decision.faceMatches)
        warnings += match.warnings;
    for (const LivenessFeature &liveness : decision.livenessChecks)
        warnings += liveness.warnings;
    for (const DocumentFeature &document : decision.idVerifications)
        warnings += document.warnings;
    return warnings;
}

bool hasErrorWarning(const SessionDecision &decision)
{
    return std::ranges::any_of(warningsOf(decision),
                               [](const Warning &warning) { return warning.level() == WarningLevel::Error; });
}

QJsonArray declineThresholds(const SessionDecision &decision)
{
    QJsonArray thresholds;
    for (const FaceMatchFeature &match : decision.faceMatches) {
        if (match.declineThreshold)
            thresholds.append(*match.declineThreshold);
    }
    return thresholds;
}

} // namespace countersign
