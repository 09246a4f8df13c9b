#include "engine/server/answers.h"

namespace countersign::engine {

namespace {

// The answers' keys, which are also those of a case's report.
const QString faceMatchKind = QStringLiteral("face_match");
const QString livenessKind = QStringLiteral("liveness");
const QString documentKind = QStringLiteral("id_verification");

// One check of a session: its kind and its inner answer.
struct CheckView
{
    QString kind;
    QJsonObject report;
};

// A single call is one check; a case holds several.
QVector<CheckView> checksOf(const SessionRecord &session)
{
    if (session.kind != caseKind)
        return {{session.kind, session.report}};
    QVector<CheckView> checks;
    for (const QString &kind : {documentKind, livenessKind, faceMatchKind})
        checks.append({kind, session.report.value(kind).toObject()});
    // The store keeps candidates beside the checks.
    checks[1].report[QLatin1String("matches")] = session.report.value(QLatin1String("matches"));
    return checks;
}

QString nodeId(const CheckView &check)
{
    return QStringLiteral("api_") + check.kind;
}

QJsonValue reported(const CheckView &check, const char *key)
{
    const QJsonValue value = check.report.value(QLatin1String(key));
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonArray nodeWarnings(const CheckView &check)
{
    QJsonArray warnings;
    for (const QJsonValue value : check.report.value(QLatin1String("warnings")).toArray()) {
        QJsonObject warning = value.toObject();
        warning[QLatin1String("node_id")] = nodeId(check);
        warnings.append(warning);
    }
    return warnings;
}

QJsonObject faceMatchJson(const SessionRecord &session, const CheckView &check, const PictureSigner &sign)
{
    return {{QStringLiteral("node_id"), nodeId(check)},
            {QStringLiteral("status"), reported(check, "status")},
            {QStringLiteral("score"), reported(check, "score")},
            {QStringLiteral("face_match_score_decline_threshold"),
             reported(check, "face_match_score_decline_threshold")},
            {QStringLiteral("source_image_session_id"), QJsonValue::Null},
            {QStringLiteral("source_image"), sign(session.referencePicture)},
            {QStringLiteral("target_image"), sign(session.probePicture)},
            {QStringLiteral("warnings"), nodeWarnings(check)}};
}

// Searches and ages are checks of one living face, and so are shown as the contract shows those.
QJsonObject livenessJson(const SessionRecord &session, const CheckView &check, const PictureSigner &sign)
{
    return {{QStringLiteral("node_id"), nodeId(check)},
            {QStringLiteral("status"), reported(check, "status")},
            {QStringLiteral("method"), QStringLiteral("PASSIVE")},
            {QStringLiteral("score"), reported(check, "score")},
            {QStringLiteral("reference_image"), sign(session.probePicture)},
            {QStringLiteral("video_url"), QJsonValue::Null},
            {QStringLiteral("age_estimation"), reported(check, "age_estimation")},
            {QStringLiteral("face_quality"), reported(check, "face_quality")},
            {QStringLiteral("face_luminance"), reported(check, "face_luminance")},
            {QStringLiteral("matches"), presentMatches(reported(check, "matches").toArray(), sign)},
            {QStringLiteral("warnings"), nodeWarnings(check)}};
}

// This engine reads no text: what stands on the document is unknown and stays null.
QJsonObject documentJson(const SessionRecord &session, const CheckView &check, const PictureSigner &sign)
{
    QJsonObject document{
        {QStringLiteral("node_id"), nodeId(check)},
        {QStringLiteral("status"), reported(check, "status")},
        {QStringLiteral("portrait_image"), sign(session.referencePicture)},
        {QStringLiteral("front_image"), sign(session.report.value(documentPictureKey).toString())},
        {QStringLiteral("warnings"), nodeWarnings(check)}};
    for (const char *unknown : {"document_type", "document_number", "full_name", "date_of_birth", "age",
                                "issuing_state", "back_image"})
        document[QLatin1String(unknown)] = QJsonValue::Null;
    return document;
}

QJsonArray featureNames(const SessionRecord &session)
{
    QJsonArray names;
    for (const CheckView &check : checksOf(session))
        names.append(featureName(check.kind));
    return names;
}

QJsonArray reviewsJson(const QVector<ActivityRecord> &activities)
{
    QJsonArray reviews;
    for (const ActivityRecord &activity : activities)
        reviews.append(QJsonObject{{QStringLiteral("user"), QStringLiteral("API Client")},
                                   {QStringLiteral("new_status"), textOrNull(activity.newStatus)},
                                   {QStringLiteral("comment"), activity.comment},
                                   {QStringLiteral("created_at"), timeText(activity.createdAt)}});
    return reviews;
}

QJsonValue statusObject(const QString &status)
{
    return status.isNull() ? QJsonValue(QJsonValue::Null)
                           : QJsonValue(QJsonObject{{QStringLiteral("status"), status}});
}

} // namespace

QJsonObject sessionRowJson(const SessionRecord &session, const PictureSigner &sign)
{
    QJsonArray features;
    for (const CheckView &check : checksOf(session))
        features.append(QJsonObject{{QStringLiteral("feature"), featureName(check.kind)},
                                    {QStringLiteral("status"), reported(check, "status")}});
    return {{QStringLiteral("session_id"), session.id},
            {QStringLiteral("session_kind"), QStringLiteral("user")},
            {QStringLiteral("session_number"), session.number},
            {QStringLiteral("session_url"), QJsonValue::Null},
            {QStringLiteral("portrait_image"), sign(session.probePicture)},
            {QStringLiteral("document_type"), QJsonValue::Null},
            {QStringLiteral("full_name"), QJsonValue::Null},
            {QStringLiteral("country"), QJsonValue::Null},
            {QStringLiteral("status"), session.status},
            {QStringLiteral("vendor_data"), textOrNull(session.vendorData)},
            {QStringLiteral("created_at"), timeText(session.createdAt)},
            {QStringLiteral("features"), features},
            {QStringLiteral("phone_number"), QJsonValue::Null},
            {QStringLiteral("email_address"), QJsonValue::Null}};
}

QJsonObject decisionJson(const SessionRecord &session, const QVector<ActivityRecord> &activities,
                         const PictureSigner &sign)
{
    QJsonObject decision{{QStringLiteral("session_id"), session.id},
                         {QStringLiteral("session_kind"), QStringLiteral("user")},
                         {QStringLiteral("session_number"), session.number},
                         {QStringLiteral("status"), session.status},
                         {QStringLiteral("environment"), QStringLiteral("live")},
                         {QStringLiteral("features"), featureNames(session)},
                         {QStringLiteral("vendor_data"), textOrNull(session.vendorData)},
                         {QStringLiteral("metadata"), session.metadata},
                         {QStringLiteral("reviews"), reviewsJson(activities)},
                         {QStringLiteral("created_at"), timeText(session.createdAt)},
                         {QStringLiteral("engine"), session.report.value(QLatin1String("engine"))}};
    // What a single call never has (contract 6.3: null until there is data).
    for (const char *key :
         {"session_url", "workflow_id", "expected_details", "contact_details", "callback", "expires_at",
          "nfc_skip_reason", "id_verifications", "nfc_verifications", "phone_verifications",
          "email_verifications", "poa_verifications", "aml_screenings", "ip_analyses", "database_validations",
          "questionnaire_responses", "face_matches", "liveness_checks"})
        decision[QLatin1String(key)] = QJsonValue::Null;
    if (session.kind == caseKind)
        decision[QLatin1String("expected_details")] = session.report.value(QLatin1String("expected_details"));
    for (const CheckView &check : checksOf(session)) {
        if (check.kind == faceMatchKind)
            decision[QLatin1String("face_matches")] = QJsonArray{faceMatchJson(session, check, sign)};
        else if (check.kind == documentKind)
            decision[QLatin1String("id_verifications")] = QJsonArray{documentJson(session, check, sign)};
        else
            decision[QLatin1String("liveness_checks")] = QJsonArray{livenessJson(session, check, sign)};
    }
    return decision;
}

QJsonObject activityJson(const ActivityRecord &activity)
{
    const bool changed = !activity.previousStatus.isNull();
    return {{QStringLiteral("uuid"), activity.uuid},
            {QStringLiteral("activity_type"), activity.type},
            {QStringLiteral("actor_display"), QStringLiteral("API Client")},
            {QStringLiteral("actor_email"), QJsonValue::Null},
            {QStringLiteral("actor_type"), QStringLiteral("API_KEY")},
            {QStringLiteral("new_status"), textOrNull(activity.newStatus)},
            {QStringLiteral("previous_status"), textOrNull(activity.previousStatus)},
            {QStringLiteral("comment"), activity.comment},
            {QStringLiteral("mentioned_emails"), QJsonArray()},
            {QStringLiteral("previous_value"), statusObject(activity.previousStatus)},
            {QStringLiteral("new_value"), changed ? statusObject(activity.newStatus) : QJsonValue::Null},
            {QStringLiteral("changed_fields"), changed ? QJsonArray{QStringLiteral("status")} : QJsonArray()},
            {QStringLiteral("metadata"), QJsonValue::Null},
            {QStringLiteral("created_at"), timeText(activity.createdAt)}};
}

} // namespace countersign::engine
