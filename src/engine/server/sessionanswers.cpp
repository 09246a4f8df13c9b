#include "engine/server/answers.h"

namespace countersign::engine {

namespace {

const QString faceMatchKind = QStringLiteral("face_match");

QString nodeId(const SessionRecord &session)
{
    return QStringLiteral("api_") + session.kind;
}

QJsonArray nodeWarnings(const SessionRecord &session)
{
    QJsonArray warnings;
    for (const QJsonValue value : session.report.value(QLatin1String("warnings")).toArray()) {
        QJsonObject warning = value.toObject();
        warning[QLatin1String("node_id")] = nodeId(session);
        warnings.append(warning);
    }
    return warnings;
}

QJsonObject faceMatchJson(const SessionRecord &session, const PictureSigner &sign)
{
    return {{QStringLiteral("node_id"), nodeId(session)},
            {QStringLiteral("status"), session.report.value(QLatin1String("status"))},
            {QStringLiteral("score"), session.report.value(QLatin1String("score"))},
            {QStringLiteral("source_image_session_id"), QJsonValue::Null},
            {QStringLiteral("source_image"), sign(session.referencePicture)},
            {QStringLiteral("target_image"), sign(session.probePicture)},
            {QStringLiteral("warnings"), nodeWarnings(session)}};
}

QJsonValue reported(const SessionRecord &session, const char *key)
{
    const QJsonValue value = session.report.value(QLatin1String(key));
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

// Searches and ages are checks of one living face, and so are shown as the contract shows those.
QJsonObject livenessJson(const SessionRecord &session, const PictureSigner &sign)
{
    return {{QStringLiteral("node_id"), nodeId(session)},
            {QStringLiteral("status"), reported(session, "status")},
            {QStringLiteral("method"), QStringLiteral("PASSIVE")},
            {QStringLiteral("score"), reported(session, "score")},
            {QStringLiteral("reference_image"), sign(session.probePicture)},
            {QStringLiteral("video_url"), QJsonValue::Null},
            {QStringLiteral("age_estimation"), reported(session, "age_estimation")},
            {QStringLiteral("face_quality"), reported(session, "face_quality")},
            {QStringLiteral("face_luminance"), reported(session, "face_luminance")},
            {QStringLiteral("matches"),
             presentMatches(session.report.value(QLatin1String("matches")).toArray(), sign)},
            {QStringLiteral("warnings"), nodeWarnings(session)}};
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
    const QJsonObject feature{{QStringLiteral("feature"), featureName(session.kind)},
                              {QStringLiteral("status"), session.report.value(QLatin1String("status"))}};
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
            {QStringLiteral("features"), QJsonArray{feature}},
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
                         {QStringLiteral("features"), QJsonArray{featureName(session.kind)}},
                         {QStringLiteral("vendor_data"), textOrNull(session.vendorData)},
                         {QStringLiteral("metadata"), session.metadata},
                         {QStringLiteral("reviews"), reviewsJson(activities)},
                         {QStringLiteral("created_at"), timeText(session.createdAt)},
                         {QStringLiteral("engine"), reported(session, "engine")}};
    // What a single call never has (contract 6.3: null until there is data).
    for (const char *key :
         {"session_url", "workflow_id", "expected_details", "contact_details", "callback", "expires_at",
          "nfc_skip_reason", "id_verifications", "nfc_verifications", "phone_verifications",
          "email_verifications", "poa_verifications", "aml_screenings", "ip_analyses", "database_validations",
          "questionnaire_responses", "face_matches", "liveness_checks"})
        decision[QLatin1String(key)] = QJsonValue::Null;
    if (session.kind == faceMatchKind)
        decision[QLatin1String("face_matches")] = QJsonArray{faceMatchJson(session, sign)};
    else
        decision[QLatin1String("liveness_checks")] = QJsonArray{livenessJson(session, sign)};
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
