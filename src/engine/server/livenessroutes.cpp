#include "engine/server/risks.h"
#include "engine/server/routes.h"
#include "engine/server/savedcheck.h"
#include "engine/server/screening.h"

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
    QJsonArray matches;
};

// Contract 3.3: the face is looked up on every call, also when nothing is saved. The age check is a liveness
// check with an age, so a blocklisted face fails there too.
Result<QVector<Warning>> screeningWarnings(Workshop &workshop, LivenessCall &call)
{
    const Analysis &analysis = call.probe.analysis;
    if (analysis.faces.isEmpty())
        return QVector<Warning>();
    if (workshop.analyser.embedderId().isEmpty())
        return QVector<Warning>{risks::screeningUnavailable()};
    if (!analysis.embedding)
        return QVector<Warning>{risks::lowFaceQuality(analysis.gateRefusal)};
    const auto screening =
        screen(workshop, *analysis.embedding, {.exceptVendorData = call.fields.vendorData});
    if (!screening)
        return std::unexpected(screening.error());
    call.matches = screening->rows;
    return screening->warnings;
}

QVector<Warning> checkWarnings(const LivenessCall &call, const NetworkSummary &networks)
{
    const Analysis &analysis = call.probe.analysis;
    QVector<Warning> warnings = call.asked == Asked::Age
                                    ? ageWarnings(analysis, networks, call.rule)
                                    : livenessWarnings(analysis, networks, call.rule.livenessThreshold, true);
    if (analysis.faces.size() > 1)
        warnings.append(risks::multipleFacesDetected());
    return warnings;
}

QJsonObject reportOf(const LivenessCall &call, const Ruling &ruling)
{
    const Analysis &analysis = call.probe.analysis;
    QJsonObject report{{QStringLiteral("status"), ruling.status},
                       {QStringLiteral("method"), QStringLiteral("PASSIVE")},
                       {QStringLiteral("score"), numberOrNull(analysis.livenessScore)},
                       {QStringLiteral("user_image"), detectionJson(analysis)},
                       {QStringLiteral("warnings"), warningsJson(ruling.warnings)}};
    if (call.asked == Asked::Age) {
        const bool known = !analysis.faces.isEmpty() && analysis.faces.first().age;
        report[QLatin1String("age_estimation")] =
            known ? numberOrNull(analysis.faces.first().age->years) : QJsonValue(QJsonValue::Null);
    } else {
        report[QLatin1String("face_quality")] = numberOrNull(analysis.quality);
        report[QLatin1String("face_luminance")] = numberOrNull(analysis.luminance);
    }
    return report;
}

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
    const auto screened = screeningWarnings(workshop, call);
    if (!screened)
        return storageAnswer();
    const Ruling ruling = rule(*screened + checkWarnings(call, workshop.analyser.networks()));
    DecidedCheck check;
    check.kind = asked == Asked::Age ? QStringLiteral("age_estimation") : QStringLiteral("liveness");
    check.report = reportOf(call, ruling);
    check.matches = call.matches;
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
