#include "engine/server/risks.h"
#include "engine/server/routes.h"
#include "engine/server/savedcheck.h"
#include "engine/server/screening.h"

namespace countersign::engine {

namespace {

const QString mostSimilar = QStringLiteral("most_similar");
const QString blocklistedOrApproved = QStringLiteral("blocklisted_or_approved");

ApiAnswer noFaceAnswer(const Analysis &analysis)
{
    return fieldAnswer(QStringLiteral("user_image"), analysis.faces.isEmpty()
                                                         ? QStringLiteral("No face was found in the image.")
                                                         : analysis.gateRefusal);
}

QJsonObject reportOf(const Screening &screening, const Analysis &analysis)
{
    QVector<Warning> warnings = screening.warnings;
    if (analysis.faces.size() > 1)
        warnings.append(risks::multipleFacesDetected());
    const Ruling ruling = rule(std::move(warnings));
    return {{QStringLiteral("status"), ruling.status},
            {QStringLiteral("total_matches"), screening.total},
            {QStringLiteral("matches"), screening.rows},
            {QStringLiteral("user_image"), detectionJson(analysis)},
            {QStringLiteral("warnings"), warningsJson(ruling.warnings)}};
}

ApiAnswer answerSearch(Workshop &workshop, const ApiRequest &request)
{
    const auto place = workshop.enter(request);
    if (!place)
        return place.error();
    FormReader form(request);
    const CheckFields fields = readCheckFields(form);
    const QString type = form.choice("search_type", {mostSimilar, blocklistedOrApproved}, mostSimilar);
    SeenPicture probe;
    probe.picture = form.image("user_image");
    if (const auto refused = form.refusal())
        return *refused;
    if (const auto refused = workshop.comparingRefusal())
        return *refused;
    auto analysis = workshop.look(probe.picture, {.rotate = fields.rotate, .embedding = true, .age = true});
    if (!analysis)
        return analysis.error();
    if (!analysis->embedding)
        return noFaceAnswer(*analysis);
    const auto screening =
        screen(workshop, *analysis->embedding,
               {.blocklistedOrApproved = type == blocklistedOrApproved, .exceptVendorData = {}});
    if (!screening)
        return storageAnswer();
    DecidedCheck check;
    check.kind = QStringLiteral("face_search");
    check.report = reportOf(*screening, *analysis);
    probe.analysis = std::move(*analysis);
    check.probe = std::move(probe);
    check.enrols = true;
    return finishCheck(workshop, request, fields, check);
}

} // namespace

void addSearchRoutes(Router &router, Workshop &workshop)
{
    router.add("POST", "/v3/face-search/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerSearch(workshop, request);
    });
}

} // namespace countersign::engine
