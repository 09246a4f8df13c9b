#include "didit/parsecommon.h"

#include "didit/jsonreader.h"
#include "didit/parsenetworks.h"

#include <array>

namespace countersign::didit {

QRectF parseBox(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.size() != 4)
        return {};
    std::array<double, 4> corners{};
    for (int i = 0; i < 4; ++i) {
        const auto corner = json::number(array.at(i));
        if (!corner)
            return {};
        corners[size_t(i)] = *corner;
    }
    return QRectF(QPointF(corners[0], corners[1]), QPointF(corners[2], corners[3])).normalized();
}

namespace {

Face parseFace(const QJsonObject &entity, const QSize &uprightSize)
{
    Face face;
    face.pixelBox = parseBox(entity.value(QLatin1String("bbox")));
    face.box = relativeBox(face.pixelBox, uprightSize);
    face.confidence = json::number(entity.value(QLatin1String("confidence"))).value_or(0);
    face.age = json::number(entity.value(QLatin1String("age")));
    face.gender = json::text(entity.value(QLatin1String("gender")));
    return face;
}

// Contract 3.0: one of the four quarter turns.
int parseAngle(const QJsonValue &value)
{
    const qint64 degrees = json::integer(value).value_or(0);
    return degrees == 90 || degrees == 180 || degrees == 270 ? int(degrees) : 0;
}

// The code and the level decide what a warning does, so neither may have another type.
Result<Warning> parseWarning(const QJsonObject &object)
{
    const QJsonValue risk = object.value(QLatin1String("risk"));
    const QJsonValue logType = object.value(QLatin1String("log_type"));
    if (!risk.isString() || !(logType.isString() || logType.isNull() || logType.isUndefined()))
        return failure(ErrorKind::BadAnswer);
    Warning warning;
    warning.risk = risk.toString();
    warning.logType = logType.toString();
    warning.shortDescription = json::text(object.value(QLatin1String("short_description")));
    warning.longDescription = json::text(object.value(QLatin1String("long_description")));
    warning.additionalData = object.value(QLatin1String("additional_data")).toObject();
    warning.feature = json::text(object.value(QLatin1String("feature")));
    warning.nodeId = json::text(object.value(QLatin1String("node_id")));
    return warning;
}

// Both names of the person (contract 12).
QString personName(const QJsonObject &user)
{
    const QString name = json::text(user.value(QLatin1String("full_name")));
    return name.isEmpty() ? json::text(user.value(QLatin1String("name"))) : name;
}

Result<Candidate> parseCandidate(const QJsonObject &row)
{
    const Result<bool> blocklisted = json::flag(row.value(QLatin1String("is_blocklisted")));
    const Result<bool> allowlisted = json::flag(row.value(QLatin1String("is_allowlisted")));
    const QJsonValue similarity = row.value(QLatin1String("similarity_percentage"));
    const std::optional<double> percentage = json::number(similarity);
    // Documents are matched by their number and come without a similarity.
    const bool unreadable = !percentage && !similarity.isNull() && !similarity.isUndefined();
    if (!blocklisted || !allowlisted || unreadable)
        return failure(ErrorKind::BadAnswer);
    Candidate candidate;
    candidate.sessionId = json::text(row.value(QLatin1String("session_id")));
    candidate.sessionNumber = json::integer(row.value(QLatin1String("session_number")));
    candidate.similarity = percentage.value_or(0);
    candidate.source = json::text(row.value(QLatin1String("source")));
    // The first edition names no source and knows sessions only (contract 3.2).
    if (candidate.source.isEmpty())
        candidate.source = QStringLiteral("session");
    candidate.vendorData = json::text(row.value(QLatin1String("vendor_data")));
    candidate.verificationDate = json::time(row.value(QLatin1String("verification_date")));
    const QJsonObject user = row.value(QLatin1String("user_details")).toObject();
    candidate.fullName = personName(user);
    candidate.documentType = json::text(user.value(QLatin1String("document_type")));
    candidate.documentNumber = json::text(user.value(QLatin1String("document_number")));
    candidate.imageAddress = json::mediaAddress(row.value(QLatin1String("match_image_url")));
    candidate.status = Status(json::text(row.value(QLatin1String("status"))));
    candidate.blocklisted = *blocklisted;
    candidate.allowlisted = *allowlisted;
    candidate.apiService = json::text(row.value(QLatin1String("api_service")));
    candidate.vendorUserId = json::text(row.value(QLatin1String("vendor_user_id")));
    candidate.biometricTemplateId = json::text(row.value(QLatin1String("biometric_template_id")));
    return candidate;
}

} // namespace

Detection parseDetection(const QJsonValue &block, const QSize &uprightSize)
{
    Detection detection;
    const QJsonObject object = block.toObject();
    detection.bestAngle = parseAngle(object.value(QLatin1String("best_angle")));
    const QJsonArray entities = object.value(QLatin1String("entities")).toArray();
    for (const QJsonValue &entity : entities) {
        const Face face = parseFace(entity.toObject(), uprightSize);
        if (!face.pixelBox.isEmpty())
            detection.faces.append(face);
    }
    return detection;
}

Result<QVector<Warning>> parseWarnings(const QJsonValue &array)
{
    Result<QVector<Warning>> warnings = json::items<Warning>(array, parseWarning);
    if (warnings)
        sortByLevel(*warnings);
    return warnings;
}

Result<QVector<Candidate>> parseCandidates(const QJsonValue &array)
{
    return json::items<Candidate>(array, parseCandidate);
}

void fillEnvelope(CheckEnvelope &envelope, const QJsonObject &answer, const QByteArray &raw)
{
    envelope.requestId = json::text(answer.value(QLatin1String("request_id")));
    envelope.vendorData = json::text(answer.value(QLatin1String("vendor_data")));
    envelope.metadata = answer.value(QLatin1String("metadata"));
    envelope.createdAt = json::time(answer.value(QLatin1String("created_at")));
    envelope.networks = parseNetworks(answer.value(QLatin1String("engine")));
    envelope.raw = raw;
}

} // namespace countersign::didit
