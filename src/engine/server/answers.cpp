#include "engine/server/answers.h"

#include "engine/server/decide.h"

#include <cmath>

namespace countersign::engine {

namespace {

QJsonObject entityJson(const FaceFacts &facts)
{
    const QRectF &box = facts.face.box;
    const QJsonArray corners = {std::round(box.left()), std::round(box.top()), std::round(box.right()),
                                std::round(box.bottom())};
    QJsonObject entity{{QStringLiteral("bbox"), corners},
                       {QStringLiteral("confidence"), facts.face.score},
                       {QStringLiteral("age"), QJsonValue::Null},
                       {QStringLiteral("gender"), QJsonValue::Null},
                       {QStringLiteral("race"), QJsonValue::Null}};
    if (facts.age) {
        entity[QLatin1String("age")] = roundedScore(facts.age->years);
        entity[QLatin1String("gender")] = textOrNull(facts.age->gender);
    }
    return entity;
}

QJsonObject warningJson(const Warning &warning)
{
    return {{QStringLiteral("feature"), textOrNull(warning.feature)},
            {QStringLiteral("risk"), warning.risk},
            {QStringLiteral("log_type"), warning.logType},
            {QStringLiteral("additional_data"),
             warning.additionalData.isEmpty() ? QJsonValue(QJsonValue::Null) : warning.additionalData},
            {QStringLiteral("short_description"), warning.shortDescription},
            {QStringLiteral("long_description"), warning.longDescription}};
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(roundedScore(*number)) : QJsonValue(QJsonValue::Null);
}

QJsonArray warningsJson(const QVector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings)
        array.append(warningJson(warning));
    return array;
}

QJsonObject detectionJson(const Analysis &analysis)
{
    QJsonArray entities;
    for (const FaceFacts &facts : analysis.faces)
        entities.append(entityJson(facts));
    return {{QStringLiteral("entities"), entities}, {QStringLiteral("best_angle"), analysis.bestAngle}};
}

QJsonObject networksJson(const NetworkSummary &networks)
{
    return {{QStringLiteral("tier"), networks.tier},
            {QStringLiteral("detector"), networks.detector},
            {QStringLiteral("embedder"), networks.embedder},
            {QStringLiteral("age"), networks.age},
            {QStringLiteral("liveness"), networks.liveness},
            {QStringLiteral("pairs_right"), numberOrNull(networks.pairsRight)},
            {QStringLiteral("true_accepts"), numberOrNull(networks.trueAccepts)}};
}

QJsonObject envelopeJson(const Envelope &envelope, const NetworkSummary &networks)
{
    return {{QStringLiteral("request_id"), envelope.requestId},
            {envelope.key, envelope.inner},
            {QStringLiteral("vendor_data"), textOrNull(envelope.vendorData)},
            {QStringLiteral("metadata"), envelope.metadata},
            {QStringLiteral("created_at"), timeText(envelope.createdAt)},
            {QStringLiteral("engine"), networksJson(networks)}};
}

QJsonObject matchRowJson(const FaceContext &context, double similarity)
{
    QJsonObject row{{QStringLiteral("session_id"), QJsonValue::Null},
                    {QStringLiteral("session_number"), QJsonValue::Null},
                    {QStringLiteral("similarity_percentage"), similarity},
                    {QStringLiteral("source"), QStringLiteral("list_entry")},
                    {QStringLiteral("vendor_data"), QJsonValue::Null},
                    {QStringLiteral("verification_date"), QJsonValue::Null},
                    {QStringLiteral("user_details"), QJsonValue::Null},
                    {QStringLiteral("match_picture"), textOrNull(context.face.picture)},
                    {QStringLiteral("status"), QJsonValue::Null},
                    {QStringLiteral("is_blocklisted"), context.blocklisted},
                    {QStringLiteral("is_allowlisted"), context.allowlisted},
                    {QStringLiteral("api_service"), QJsonValue::Null},
                    {QStringLiteral("vendor_user_id"), QJsonValue::Null},
                    {QStringLiteral("biometric_template_id"), QJsonValue::Null}};
    if (context.session) {
        const SessionRecord &session = *context.session;
        row[QLatin1String("session_id")] = session.id;
        row[QLatin1String("session_number")] = session.number;
        row[QLatin1String("source")] = QStringLiteral("session");
        row[QLatin1String("vendor_data")] = textOrNull(session.vendorData);
        row[QLatin1String("verification_date")] = timeText(session.createdAt);
        row[QLatin1String("status")] = session.status;
        row[QLatin1String("api_service")] = featureName(session.kind);
    }
    return row;
}

QJsonArray presentMatches(const QJsonArray &rows, const PictureSigner &sign)
{
    QJsonArray shown;
    for (const QJsonValue value : rows) {
        QJsonObject row = value.toObject();
        row[QLatin1String("match_image_url")] = sign(row.take(QLatin1String("match_picture")).toString());
        shown.append(row);
    }
    return shown;
}

QJsonObject listJson(const ListRecord &list)
{
    return {{QStringLiteral("uuid"), list.uuid},
            {QStringLiteral("name"), list.name},
            {QStringLiteral("description"), list.description},
            {QStringLiteral("list_type"), list.listType},
            {QStringLiteral("entry_type"), list.entryType},
            {QStringLiteral("is_system"), list.isSystem},
            {QStringLiteral("entry_count"), list.entryCount},
            {QStringLiteral("last_entry_added_at"), list.lastEntryAddedAt.isValid()
                                                        ? QJsonValue(timeText(list.lastEntryAddedAt))
                                                        : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("created_at"), timeText(list.createdAt)},
            {QStringLiteral("updated_at"), timeText(list.updatedAt)}};
}

QJsonObject entryJson(const EntryRecord &entry, const PictureSigner &sign)
{
    QJsonValue metadata = entry.metadata;
    if (!entry.picture.isNull()) {
        QJsonObject object = metadata.toObject();
        object[QLatin1String("reference_image_url")] = sign(entry.picture);
        metadata = object;
    }
    return {{QStringLiteral("uuid"), entry.uuid},
            {QStringLiteral("value"), entry.value},
            {QStringLiteral("display_label"), entry.displayLabel},
            {QStringLiteral("comment"), entry.comment},
            {QStringLiteral("added_by"), entry.addedBy},
            {QStringLiteral("reference_session_id"), textOrNull(entry.sessionId)},
            {QStringLiteral("reference_session_number"),
             entry.sessionNumber ? QJsonValue(*entry.sessionNumber) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("reference_object_uuid"), textOrNull(entry.objectId)},
            {QStringLiteral("metadata"), metadata},
            {QStringLiteral("created_at"), timeText(entry.createdAt)}};
}

QString featureName(const QString &kind)
{
    if (kind == QLatin1String("age_estimation"))
        return QStringLiteral("AGE_ESTIMATION");
    if (kind == caseKind) // a candidate of a case was seen in its liveness check
        return QStringLiteral("LIVENESS");
    return kind.toUpper();
}

} // namespace countersign::engine
