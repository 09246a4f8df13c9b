#include "engine/server/risks.h"
#include "engine/server/routes.h"
#include "engine/server/savedcheck.h"

namespace countersign::engine {

namespace {

constexpr double defaultThreshold = 30; // contract 3.1

struct MatchCall
{
    CheckFields fields;
    double threshold = defaultThreshold;
    SeenPicture probe;
    SeenPicture reference;
};

// The pair's similarity and the warnings; no score when there is no pair to compare.
struct Compared
{
    std::optional<double> score;
    QVector<Warning> warnings;
};

Compared compare(const Workshop &workshop, const MatchCall &call)
{
    const Analysis &probe = call.probe.analysis;
    const Analysis &reference = call.reference.analysis;
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
        compared.warnings += matchWarnings(compared.score, call.threshold);
    }
    return compared;
}

QJsonObject reportOf(const MatchCall &call, const Compared &compared)
{
    const Ruling ruling = rule(compared.warnings);
    QJsonValue score = numberOrNull(compared.score);
    // Contract 3.1: without a pair the score is null when the call was saved and 0 when it was not.
    if (!compared.score && !call.fields.save)
        score = 0;
    return {{QStringLiteral("status"), ruling.status},
            {QStringLiteral("score"), score},
            {QStringLiteral("user_image"), detectionJson(call.probe.analysis)},
            {QStringLiteral("ref_image"), detectionJson(call.reference.analysis)},
            {QStringLiteral("warnings"), warningsJson(ruling.warnings)}};
}

ApiAnswer answerMatch(Workshop &workshop, const ApiRequest &request)
{
    const auto place = workshop.enter(request);
    if (!place)
        return place.error();
    FormReader form(request);
    MatchCall call;
    call.fields = readCheckFields(form);
    call.threshold = form.number("face_match_score_decline_threshold", defaultThreshold, 0, 100);
    call.probe.picture = form.image("user_image");
    call.reference.picture = form.image("ref_image");
    if (const auto refused = form.refusal())
        return *refused;
    if (const auto refused = workshop.comparingRefusal())
        return *refused;
    const AnalysisWants wants{.rotate = call.fields.rotate, .embedding = true, .age = true};
    for (SeenPicture *seen : {&call.probe, &call.reference}) {
        auto analysis = workshop.look(seen->picture, wants);
        if (!analysis)
            return analysis.error();
        seen->analysis = std::move(*analysis);
    }
    DecidedCheck check;
    check.kind = QStringLiteral("face_match");
    check.report = reportOf(call, compare(workshop, call));
    check.probe = std::move(call.probe);
    check.reference = std::move(call.reference);
    return finishCheck(workshop, request, call.fields, check);
}

} // namespace

void addMatchRoutes(Router &router, Workshop &workshop)
{
    router.add("POST", "/v3/face-match/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerMatch(workshop, request);
    });
}

} // namespace countersign::engine
