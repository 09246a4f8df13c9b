#include "didit/parselists.h"

#include "didit/jsonreader.h"
#include "didit/parsepage.h"

#include <QJsonDocument>

namespace countersign::didit {

namespace {

Result<FaceList> listFrom(const QJsonObject &row)
{
    const Result<QString> id = json::requiredText(row, QStringLiteral("uuid"));
    const Result<bool> isSystem = json::flag(row.value(QLatin1String("is_system")));
    if (!id || !isSystem)
        return failure(ErrorKind::BadAnswer);
    FaceList list;
    list.id = *id;
    list.name = json::text(row.value(QLatin1String("name")));
    list.description = json::text(row.value(QLatin1String("description")));
    list.listType = json::text(row.value(QLatin1String("list_type")));
    list.entryType = json::text(row.value(QLatin1String("entry_type")));
    list.isSystem = *isSystem;
    list.entryCount = json::integer(row.value(QLatin1String("entry_count"))).value_or(0);
    list.lastEntryAddedAt = json::time(row.value(QLatin1String("last_entry_added_at")));
    list.createdAt = json::time(row.value(QLatin1String("created_at")));
    list.updatedAt = json::time(row.value(QLatin1String("updated_at")));
    return list;
}

Result<ListEntry> entryFrom(const QJsonObject &row)
{
    const Result<QString> id = json::requiredText(row, QStringLiteral("uuid"));
    if (!id)
        return std::unexpected(id.error());
    ListEntry entry;
    entry.id = *id;
    entry.value = json::text(row.value(QLatin1String("value")));
    entry.displayLabel = json::text(row.value(QLatin1String("display_label")));
    entry.comment = json::text(row.value(QLatin1String("comment")));
    entry.addedBy = json::text(row.value(QLatin1String("added_by")));
    entry.referenceSessionId = json::text(row.value(QLatin1String("reference_session_id")));
    entry.referenceSessionNumber = json::integer(row.value(QLatin1String("reference_session_number")));
    entry.referenceObjectId = json::text(row.value(QLatin1String("reference_object_uuid")));
    entry.metadata = row.value(QLatin1String("metadata")).toObject();
    entry.imageAddress = json::mediaAddress(entry.metadata.value(QLatin1String("reference_image_url")));
    entry.createdAt = json::time(row.value(QLatin1String("created_at")));
    entry.raw = QJsonDocument(row).toJson(QJsonDocument::Compact);
    return entry;
}

} // namespace

Result<Page<FaceList>> parseLists(const QByteArray &body)
{
    return parsePage<FaceList>(body, listFrom);
}

Result<FaceList> parseList(const QByteArray &body)
{
    const Result<QJsonObject> row = json::parseObject(body);
    return row ? listFrom(*row) : Result<FaceList>(std::unexpected(row.error()));
}

Result<Page<ListEntry>> parseEntries(const QByteArray &body)
{
    return parsePage<ListEntry>(body, entryFrom);
}

Result<ListEntry> parseEntry(const QByteArray &body)
{
    const Result<QJsonObject> row = json::parseObject(body);
    return row ? entryFrom(*row) : Result<ListEntry>(std::unexpected(row.error()));
}

} // namespace countersign::didit
