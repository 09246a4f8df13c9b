#include "didit/parsesessions.h"

#include "didit/jsonreader.h"
#include "didit/parsecommon.h"
#include "didit/parsenetworks.h"
#include "didit/parsepage.h"

namespace countersign::didit {

namespace {

Result<SessionRow::Feature> rowFeatureFrom(const QJsonObject &item)
{
    return SessionRow::Feature{json::text(item.value(QLatin1String("feature"))),
                               Status(json::text(item.value(QLatin1String("status"))))};
}

Result<SessionRow> sessionFrom(const QJsonObject &row)
{
    const Result<QString> id = json::requiredText(row, QStringLiteral("session_id"));
    const Result<QString> status = json::requiredText(row, QStringLiteral("status"));
    const auto features =
        json::items<SessionRow::Feature>(row.value(QLatin1String("features")), rowFeatureFrom);
    if (!id || !status || !features)
        return failure(ErrorKind::BadAnswer);
    SessionRow session;
    session.id = *id;
    session.number = json::integer(row.value(QLatin1String("session_number"))).value_or(0);
    session.kind = json::text(row.value(QLatin1String("session_kind")));
    session.status = Status(*status);
    session.vendorData = json::text(row.value(QLatin1String("vendor_data")));
    session.fullName = json::text(row.value(QLatin1String("full_name")));
    session.country = json::text(row.value(QLatin1String("country")));
    session.documentType = json::text(row.value(QLatin1String("document_type")));
    session.portraitAddress = json::mediaAddress(row.value(QLatin1String("portrait_image")));
    session.createdAt = json::time(row.value(QLatin1String("created_at")));
    session.features = *features;
    return session;
}

Result<Activity> activityFrom(const QJsonObject &row)
{
    Activity activity;
    // The first edition's row names four fields otherwise (contract 6.6).
    const auto either = [&row](QLatin1String name, QLatin1String older) {
        const QString value = json::text(row.value(name));
        return value.isEmpty() ? json::text(row.value(older)) : value;
    };
    activity.id = either(QLatin1String("uuid"), QLatin1String("id"));
    activity.type = either(QLatin1String("activity_type"), QLatin1String("action"));
    activity.actor = json::text(row.value(QLatin1String("actor_display")));
    activity.actorType = json::text(row.value(QLatin1String("actor_type")));
    activity.previousStatus = Status(either(QLatin1String("previous_status"), QLatin1String("old_status")));
    activity.newStatus = Status(json::text(row.value(QLatin1String("new_status"))));
    activity.comment = either(QLatin1String("comment"), QLatin1String("note"));
    activity.createdAt = json::time(row.value(QLatin1String("created_at")));
    return activity;
}

Result<FaceMatchFeature> faceMatchFrom(const QJsonObject &item)
{
    const Result<QVector<Warning>> warnings = parseWarnings(item.value(QLatin1String("warnings")));
    if (!warnings)
        return std::unexpected(warnings.error());
    return FaceMatchFeature{json::text(item.value(QLatin1String("node_id"))),
                            Status(json::text(item.value(QLatin1String("status")))),
                            json::number(item.value(QLatin1String("score"))),
                            json::number(item.value(QLatin1String("face_match_score_decline_threshold"))),
                            json::mediaAddress(item.value(QLatin1String("source_image"))),
                            json::mediaAddress(item.value(QLatin1String("target_image"))),
                            *warnings};
}

Result<LivenessFeature> livenessFrom(const QJsonObject &item)
{
    const Result<QVector<Candidate>> matches = parseCandidates(item.value(QLatin1String("matches")));
    const Result<QVector<Warning>> warnings = parseWarnings(item.value(QLatin1String("warnings")));
    if (!matches || !warnings)
        return failure(ErrorKind::BadAnswer);
    return LivenessFeature{json::text(item.value(QLatin1String("node_id"))),
                           Status(json::text(item.value(QLatin1String("status")))),
                           json::text(item.value(QLatin1String("method"))),
                           json::number(item.value(QLatin1String("score"))),
                           json::number(item.value(QLatin1String("age_estimation"))),
                           json::mediaAddress(item.value(QLatin1String("reference_image"))),
                           *matches,
                           *warnings};
}

Result<DocumentFeature> documentFrom(const QJsonObject &item)
{
    const Result<QVector<Candidate>> matches = parseCandidates(item.value(QLatin1String("matches")));
    const Result<QVector<Warning>> warnings = parseWarnings(item.value(QLatin1String("warnings")));
    if (!matches || !warnings)
        return failure(ErrorKind::BadAnswer);
    DocumentFeature document;
    document.nodeId = json::text(item.value(QLatin1String("node_id")));
    document.status = Status(json::text(item.value(QLatin1String("status"))));
    document.documentType = json::text(item.value(QLatin1String("document_type")));
    document.documentNumber = json::text(item.value(QLatin1String("document_number")));
    document.fullName = json::text(item.value(QLatin1String("full_name")));
    document.dateOfBirth = json::date(item.value(QLatin1String("date_of_birth")));
    document.age = json::number(item.value(QLatin1String("age")));
    document.issuingState = json::text(item.value(QLatin1String("issuing_state")));
    document.portraitImage = json::mediaAddress(item.value(QLatin1String("portrait_image")));
    document.frontImage = json::mediaAddress(item.value(QLatin1String("front_image")));
    document.backImage = json::mediaAddress(item.value(QLatin1String("back_image")));
    document.warnings = *warnings;
    document.matches = *matches;
    return document;
}

Result<Review> reviewFrom(const QJsonObject &item)
{
    return Review{json::text(item.value(QLatin1String("user"))),
                  Status(json::text(item.value(QLatin1String("new_status")))),
                  json::text(item.value(QLatin1String("comment"))),
                  json::time(item.value(QLatin1String("created_at")))};
}

// Of the person's e-mail verification; empty where there was none (contract 6.3).
QString emailFrom(const QJsonValue &verifications)
{
    const QJsonObject first = verifications.toArray().at(0).toObject();
    return json::text(first.value(QLatin1String("email")));
}

// Names in most editions, objects with a name when events are included (contract 6.3).
QStringList featureNames(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        names.append(item.isObject() ? json::text(item.toObject().value(QLatin1String("feature")))
                                     : item.toString());
    return names;
}

// Fills one array of `decision`; false when it cannot be read. Every one may be null, absent or empty
// (contract 11.3).
template<class Item, class From>
bool fill(QVector<Item> &items, const QJsonObject &answer, QLatin1String key, From from)
{
    Result<QVector<Item>> parsed = json::items<Item>(answer.value(key), from);
    if (parsed)
        items = std::move(*parsed);
    return parsed.has_value();
}

bool fillFeatures(SessionDecision &decision, const QJsonObject &answer)
{
    return fill(decision.faceMatches, answer, QLatin1String("face_matches"), faceMatchFrom) &&
           fill(decision.livenessChecks, answer, QLatin1String("liveness_checks"), livenessFrom) &&
           fill(decision.idVerifications, answer, QLatin1String("id_verifications"), documentFrom) &&
           fill(decision.reviews, answer, QLatin1String("reviews"), reviewFrom);
}

} // namespace

Result<Page<SessionRow>> parseSessions(const QByteArray &body)
{
    return parsePage<SessionRow>(body, sessionFrom);
}

Result<Page<Activity>> parseActivity(const QByteArray &body)
{
    return parsePage<Activity>(body, activityFrom);
}

Result<SessionDecision> parseDecision(const QByteArray &body)
{
    const Result<QJsonObject> answer = json::parseObject(body);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<QString> id = json::requiredText(*answer, QStringLiteral("session_id"));
    const Result<QString> status = json::requiredText(*answer, QStringLiteral("status"));
    if (!id || !status)
        return failure(ErrorKind::BadAnswer);
    SessionDecision decision;
    decision.id = *id;
    decision.number = json::integer(answer->value(QLatin1String("session_number"))).value_or(0);
    decision.status = Status(*status);
    decision.environment = json::text(answer->value(QLatin1String("environment")));
    decision.vendorData = json::text(answer->value(QLatin1String("vendor_data")));
    decision.features = featureNames(answer->value(QLatin1String("features")));
    if (!fillFeatures(decision, *answer))
        return failure(ErrorKind::BadAnswer);
    decision.emailAddress = emailFrom(answer->value(QLatin1String("email_verifications")));
    decision.createdAt = json::time(answer->value(QLatin1String("created_at")));
    decision.networks = parseNetworks(answer->value(QLatin1String("engine")));
    decision.raw = body;
    return decision;
}

} // namespace countersign::didit
