#include "engine/server/pairmatch.h"

#include "engine/server/risks.h"

namespace countersign::engine {

namespace {

// The pair's similarity and the warnings; no score when there is no pair to compare.
struct Compared
{
    std::optional<double> score;
    QVector<Warning> warnings;
};

Compared compare(const Workshop &workshop, const Analysis &probe, const Analysis &reference,
                 double declineThreshold)
{
    Compared compared;
    if (probe.faces.size() > 1 || reference.faces.size() > 1)
        compared.warnings.append(risks::multipleFacesDetected());
    if (probe.faces.isEmpty() || reference.faces.isEmpty()) {
        compared.warnings.append(risks::noReferenceImage());
        return compared;
    }
    for (const Analysis *analysis : {&probe, &reference}) {
        if (!analysis->embedding)
            compared.warnings.append(risks::lowFaceQuality(analysis->gateRefusal));
    }
    if (probe.embedding && reference.embedding) {
        compared.score = roundedScore(workshop.analyser.similarity(*probe.embedding, *reference.embedding));
        compared.warnings += matchWarnings(compared.score, declineThreshold);
    }
    return compared;
}

} // namespace

QJsonObject matchPair(const Workshop &workshop, const SeenPicture &probe, const SeenPicture &reference,
                      const PairRule &pairRule)
{
    const Compared compared =
        compare(workshop, probe.analysis, reference.analysis, pairRule.declineThreshold);
    const Ruling ruling = rule(compared.warnings);
    QJsonValue score = numberOrNull(compared.score);
    if (!compared.score && !pairRule.isSaved)
        score = 0;
    return {{QStringLiteral("status"), ruling.status},
            {QStringLiteral("score"), score},
            {QStringLiteral("face_match_score_decline_threshold"), pairRule.declineThreshold},
            {QStringLiteral("user_image"), detectionJson(probe.analysis)},
            {QStringLiteral("ref_image"), detectionJson(reference.analysis)},
            {QStringLiteral("warnings"), warningsJson(ruling.warnings)}};
}

} // namespace countersign::engine
