#include "engine/server/livenesscheck.h"
#include "engine/server/routes.h"

namespace countersign::engine {

namespace {

constexpr double defaultLivenessThreshold = 30; // contract 3.3 and 3.4
constexpr int defaultAgeThreshold = 18;         // contract 3.4

enum class Asked { Liveness, Age };

struct LivenessCall
{
    Asked asked = Asked::Liveness;
    CheckFields fields;
    AgeRule rule;
    SeenPicture probe;
};

std::optional<ApiAnswer> readCall(LivenessCall &call, const ApiRequest &request)
{
    FormReader form(request);
    call.fields = readCheckFields(form);
    call.rule.livenessThreshold =
        form.number("face_liveness_score_decline_threshold", defaultLivenessThreshold, 0, 100);
    if (call.asked == Asked::Age)
        call.rule.declineAge = form.integer("age_estimation_decline_threshold", defaultAgeThreshold, 0, 100);
    call.probe.picture = form.image("user_image");
    return form.refusal();
}

ApiAnswer answerLiveness(Workshop &workshop, const ApiRequest &request, Asked asked)
{
    const auto place = workshop.enter(request);
    if (!place)
        return place.error();
    LivenessCall call;
    call.asked = asked;
    if (const auto refused = readCall(call, request))
        return *refused;
    auto analysis = workshop.look(
        call.probe.picture, {.rotate = call.fields.rotate, .embedding = true, .age = true, .liveness = true});
    if (!analysis)
        return analysis.error();
    call.probe.analysis = std::move(*analysis);
    const bool wantsAge = asked == Asked::Age;
    const auto checked = checkFace(workshop, call.probe.analysis,
                                   {.age = wantsAge,
                                    .quality = !wantsAge,
                                    .decides = !wantsAge,
                                    .rule = call.rule,
                                    .vendorData = call.fields.vendorData});
    if (!checked)
        return storageAnswer();
    DecidedCheck check;
    check.kind = wantsAge ? QStringLiteral("age_estimation") : QStringLiteral("liveness");
    check.report = checked->report;
    check.matches = checked->matches;
    check.probe = std::move(call.probe);
    check.enrols = true;
    return finishCheck(workshop, request, call.fields, check);
}

} // namespace

void addLivenessRoutes(Router &router, Workshop &workshop)
{
    router.add("POST", "/v3/passive-liveness/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerLiveness(workshop, request, Asked::Liveness);
    });
    router.add("POST", "/v3/age-estimation/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerLiveness(workshop, request, Asked::Age);
    });
}

} // namespace countersign::engine
