#include "base/limits.h"
#include "domain/status.h"
#include "engine/server/livenesscheck.h"
#include "engine/server/pairmatch.h"
#include "engine/server/risks.h"
#include "engine/server/routes.h"

#include <algorithm>

// POST /engine/cases/ (multipart): a whole case out of a selfie and a picture of a document. Parts: selfie,
// document, and optionally vendor_data, metadata, expected_details (a JSON object), rotate_image,
// face_match_score_decline_threshold, face_liveness_score_decline_threshold,
// age_estimation_decline_threshold. Answers 201 with the decision answer of contract 6.3. ARCHITECTURE.md
// documents it.
namespace countersign::engine {

namespace {

// A workflow's defaults (shared product.md, section 3): a case declines earlier than a single call.
constexpr double matchDeclineThreshold = 50;
constexpr double livenessDeclineThreshold = 30; // contract 3.3
constexpr int noAgeLimit = 0;                   // an age is estimated and decides nothing unless asked to

// Around the face on the document, so that hair, chin and ears can be compared too.
constexpr double portraitMargin = 0.6; // of the face's width and height, on each side

struct CaseCall
{
    CheckFields fields;
    QJsonValue expectedDetails;
    double matchThreshold = matchDeclineThreshold;
    AgeRule rule;
    SeenPicture probe;
    QImage document;
};

std::optional<ApiAnswer> readCall(CaseCall &call, const ApiRequest &request)
{
    FormReader form(request);
    call.fields = readCheckFields(form);
    call.expectedDetails = form.object("expected_details", limits::metadataCharacters);
    call.matchThreshold = form.number("face_match_score_decline_threshold", matchDeclineThreshold, 0, 100);
    call.rule.livenessThreshold =
        form.number("face_liveness_score_decline_threshold", livenessDeclineThreshold, 0, 100);
    call.rule.declineAge = form.integer("age_estimation_decline_threshold", noAgeLimit, 0, 100);
    call.probe.picture = form.image("selfie");
    call.document = form.image("document");
    return form.refusal();
}

// The part of the document with the compared face; all of it when there is none.
QImage portraitOf(const QImage &document, const Analysis &analysis)
{
    if (analysis.faces.isEmpty())
        return document;
    const QRectF box = analysis.faces.first().face.box;
    const double wide = box.width() * portraitMargin;
    const double high = box.height() * portraitMargin;
    return document.copy(box.adjusted(-wide, -high, wide, high).toAlignedRect().intersected(document.rect()));
}

// Declined before In Review before Approved.
QString worstOf(const QStringList &found)
{
    for (const QString &status : {statuses::declined, statuses::inReview}) {
        if (found.contains(status))
            return status;
    }
    return statuses::approved;
}

// Nothing on the document is read or checked, so no case is approved without a person.
QJsonObject documentReport()
{
    const Ruling ruling = rule({risks::documentNotRead()});
    return {{QStringLiteral("status"), ruling.status},
            {QStringLiteral("warnings"), warningsJson(ruling.warnings)}};
}

QJsonObject reportOf(const CaseCall &call, const QJsonObject &match, const CheckedFace &face)
{
    const QJsonObject document = documentReport();
    QStringList statusesFound;
    for (const QJsonObject &check : {match, face.report, document})
        statusesFound.append(check.value(QLatin1String("status")).toString());
    const QString status = worstOf(statusesFound);
    return {{QStringLiteral("status"), status},
            {QStringLiteral("face_match"), match},
            {QStringLiteral("liveness"), face.report},
            {QStringLiteral("id_verification"), document},
            {QStringLiteral("expected_details"), call.expectedDetails}};
}

ApiAnswer answerCase(Workshop &workshop, const ApiRequest &request)
{
    const auto place = workshop.enter(request);
    if (!place)
        return place.error();
    CaseCall call;
    if (const auto refused = readCall(call, request))
        return *refused;
    if (const auto refused = workshop.comparingRefusal())
        return *refused;
    auto probe = workshop.look(
        call.probe.picture, {.rotate = call.fields.rotate, .embedding = true, .age = true, .liveness = true});
    // A document is often photographed on its side.
    auto reference = workshop.look(call.document, {.rotate = true, .embedding = true, .age = true});
    if (!probe || !reference)
        return probe ? reference.error() : probe.error();
    call.probe.analysis = std::move(*probe);
    const SeenPicture portrait{portraitOf(call.document, *reference), std::move(*reference)};
    const auto face = checkFace(workshop, call.probe.analysis,
                                {.age = true, .rule = call.rule, .vendorData = call.fields.vendorData});
    if (!face)
        return storageAnswer();
    DecidedCheck check;
    check.kind = caseKind;
    check.report =
        reportOf(call, matchPair(workshop, call.probe, portrait, {call.matchThreshold, true}), *face);
    check.matches = face->matches;
    check.probe = std::move(call.probe);
    check.reference = portrait;
    check.document = call.document;
    check.enrols = true;
    const auto session = saveCheck(workshop, call.fields, check, newId(), workshop.clock.nowUtc());
    if (!session)
        return storageAnswer();
    return jsonAnswer(decisionJson(*session, {}, workshop.signer(request)), 201);
}

} // namespace

void addCaseRoutes(Router &router, Workshop &workshop)
{
    router.add("POST", "/engine/cases/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerCase(workshop, request);
    });
}

} // namespace countersign::engine
