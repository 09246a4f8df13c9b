#include "didit/writerequests.h"

#include "base/limits.h"
#include "didit/multipart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace countersign::didit {

namespace {

Body jsonBody(const QJsonObject &object)
{
    return {"application/json", {QJsonDocument(object).toJson(QJsonDocument::Compact)}};
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

// Whole numbers go without a point, because one edition takes integers only (contract 12).
QByteArray plainNumber(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void addCommon(Multipart &multipart, const CheckOptions &options)
{
    multipart.addField("rotate_image", options.rotateImage ? "true" : "false");
    multipart.addField("save_api_request", options.saveApiRequest ? "true" : "false");
    if (!options.vendorData.isEmpty())
        multipart.addField("vendor_data", options.vendorData.toUtf8());
    if (!options.metadata.isEmpty())
        multipart.addField("metadata", QJsonDocument(options.metadata).toJson(QJsonDocument::Compact));
}

void addQuery(QUrlQuery &query, const QString &key, const QString &value)
{
    // QUrlQuery leaves a plus sign alone, which servers read as a space.
    if (!value.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery pageUpTo(const PageRequest &page, int most)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(std::clamp(page.limit, 1, most)));
    query.addQueryItem(QStringLiteral("offset"), QString::number(std::max(page.offset, 0)));
    return query;
}

} // namespace

Body writeMatch(const OutgoingImage &probe, const OutgoingImage &reference, const MatchOptions &options,
                const QByteArray &boundary)
{
    Multipart multipart(boundary);
    multipart.addImage("user_image", probe);
    multipart.addImage("ref_image", reference);
    multipart.addField("face_match_score_decline_threshold", plainNumber(options.declineThreshold));
    addCommon(multipart, options);
    return multipart.finish();
}

Body writeCase(const OutgoingImage &selfie, const OutgoingImage &document, const CaseOptions &options,
               const QByteArray &boundary)
{
    Multipart multipart(boundary);
    multipart.addImage("selfie", selfie);
    multipart.addImage("document", document);
    multipart.addField("face_match_score_decline_threshold", plainNumber(options.declineThreshold));
    multipart.addField("age_estimation_decline_threshold", QByteArray::number(options.declineAge));
    multipart.addField("rotate_image", options.rotateImage ? "true" : "false");
    if (!options.vendorData.isEmpty())
        multipart.addField("vendor_data", options.vendorData.toUtf8());
    if (!options.expectedDetails.isEmpty())
        multipart.addField("expected_details",
                           QJsonDocument(options.expectedDetails).toJson(QJsonDocument::Compact));
    return multipart.finish();
}

Body writeFaces(const OutgoingImage &image, const QByteArray &boundary)
{
    Multipart multipart(boundary);
    multipart.addImage("image", image);
    return multipart.finish();
}

Body writeTemplates(const QStringList &templates)
{
    return jsonBody({{QStringLiteral("templates"), QJsonArray::fromStringList(templates)}});
}

Body writeSearch(const OutgoingImage &probe, const SearchOptions &options, const QByteArray &boundary)
{
    Multipart multipart(boundary);
    multipart.addImage("user_image", probe);
    multipart.addField("search_type", options.searchType == SearchType::MostSimilar
                                          ? "most_similar"
                                          : "blocklisted_or_approved");
    addCommon(multipart, options);
    return multipart.finish();
}

Body writeLiveness(const OutgoingImage &probe, const LivenessOptions &options, const QByteArray &boundary)
{
    Multipart multipart(boundary);
    multipart.addImage("user_image", probe);
    multipart.addField("face_liveness_score_decline_threshold", plainNumber(options.declineThreshold));
    addCommon(multipart, options);
    return multipart.finish();
}

Body writeAge(const OutgoingImage &probe, const AgeOptions &options, const QByteArray &boundary)
{
    Multipart multipart(boundary);
    multipart.addImage("user_image", probe);
    multipart.addField("age_estimation_decline_threshold", QByteArray::number(options.declineAge));
    multipart.addField("face_liveness_score_decline_threshold",
                       plainNumber(options.livenessDeclineThreshold));
    addCommon(multipart, options);
    return multipart.finish();
}

Body writeNewList(const NewList &list)
{
    QJsonObject object{{QStringLiteral("name"), list.name},
                       {QStringLiteral("list_type"), list.listType},
                       {QStringLiteral("entry_type"), list.entryType}};
    insertUnlessEmpty(object, QStringLiteral("description"), list.description);
    return jsonBody(object);
}

Body writeListNames(const QString &name, const QString &description)
{
    return jsonBody({{QStringLiteral("name"), name}, {QStringLiteral("description"), description}});
}

Body writeNewEntry(const NewEntry &entry)
{
    QJsonObject object;
    insertUnlessEmpty(object, QStringLiteral("value"), entry.value);
    insertUnlessEmpty(object, QStringLiteral("reference_session_id"), entry.referenceSessionId);
    insertUnlessEmpty(object, QStringLiteral("display_label"), entry.displayLabel);
    insertUnlessEmpty(object, QStringLiteral("comment"), entry.comment);
    if (!entry.metadata.isEmpty())
        object.insert(QStringLiteral("metadata"), entry.metadata);
    return jsonBody(object);
}

Body writeFaceUpload(const OutgoingImage &image, const QString &comment, const QString &displayLabel)
{
    QJsonObject object{{QStringLiteral("image"), QString::fromLatin1(image.bytes.toBase64())}};
    insertUnlessEmpty(object, QStringLiteral("comment"), comment);
    insertUnlessEmpty(object, QStringLiteral("display_label"), displayLabel);
    return jsonBody(object);
}

Body writeStatusChange(const StatusChange &change)
{
    QJsonObject object{{QStringLiteral("new_status"), change.newStatus}};
    insertUnlessEmpty(object, QStringLiteral("comment"), change.comment);
    if (change.sendEmail) {
        object.insert(QStringLiteral("send_email"), true);
        insertUnlessEmpty(object, QStringLiteral("email_address"), change.emailAddress);
        insertUnlessEmpty(object, QStringLiteral("email_language"), change.emailLanguage);
    }
    QJsonArray steps;
    for (const ResubmitStep &step : change.stepsToResubmit)
        steps.append(
            QJsonObject{{QStringLiteral("node_id"), step.nodeId}, {QStringLiteral("feature"), step.feature}});
    if (!steps.isEmpty())
        object.insert(QStringLiteral("nodes_to_resubmit"), steps);
    return jsonBody(object);
}

Body writeNote(const QString &comment)
{
    return jsonBody({{QStringLiteral("comment"), comment}});
}

Body writeRegistration(const Registration &registration)
{
    return jsonBody(
        {{QStringLiteral("email"), registration.email}, {QStringLiteral("password"), registration.password}});
}

Body writeEmailCode(const QString &email, const QString &code)
{
    return jsonBody({{QStringLiteral("email"), email}, {QStringLiteral("code"), code}});
}

Body writeEmail(const QString &email)
{
    return jsonBody({{QStringLiteral("email"), email}});
}

QUrlQuery pageQuery(const PageRequest &page)
{
    return pageUpTo(page, limits::pageRows);
}

QUrlQuery listsQuery(const ListFilter &filter, const PageRequest &page)
{
    QUrlQuery query = pageQuery(page);
    addQuery(query, QStringLiteral("list_type"), filter.listType);
    addQuery(query, QStringLiteral("entry_type"), filter.entryType);
    return query;
}

QUrlQuery entriesQuery(const EntryFilter &filter, const PageRequest &page)
{
    QUrlQuery query = pageUpTo(page, limits::entryPageRows);
    addQuery(query, QStringLiteral("search"), filter.search);
    addQuery(query, QStringLiteral("reference_session_id"), filter.referenceSessionId);
    return query;
}

QUrlQuery sessionsQuery(const SessionFilter &filter, const PageRequest &page)
{
    QUrlQuery query = pageQuery(page);
    QStringList statuses;
    for (const Status &status : filter.statuses)
        statuses.append(status.literal());
    addQuery(query, QStringLiteral("status"), statuses.join(QLatin1Char(',')));
    addQuery(query, QStringLiteral("vendor_data"), filter.vendorData);
    addQuery(query, QStringLiteral("search"), filter.search);
    addQuery(query, QStringLiteral("date_from"), filter.from.toString(Qt::ISODate));
    addQuery(query, QStringLiteral("date_to"), filter.to.toString(Qt::ISODate));
    return query;
}

} // namespace countersign::didit
