#include "engine/server/pairmatch.h"
#include "engine/server/routes.h"

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
    check.report = matchPair(workshop, call.probe, call.reference,
                             {.declineThreshold = call.threshold, .isSaved = call.fields.save});
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
