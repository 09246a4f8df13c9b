#include "engine/store/liststore.h"

#include "engine/store/columns.h"
#include "engine/store/facestore.h"

namespace countersign::engine {

namespace {

constexpr auto listSelect =
    "SELECT uuid, name, description, list_type, entry_type, is_system, created_at, updated_at, "
    "(SELECT count(*) FROM entries WHERE list = lists.uuid) AS entry_count, "
    "(SELECT max(created_at) FROM entries WHERE list = lists.uuid) AS last_entry_added_at FROM lists";

constexpr auto entrySelect =
    "SELECT entries.uuid, list, value, display_label, comment, added_by, entries.session_id, "
    "sessions.number, "
    "object_id, entries.metadata, faces.picture, entries.created_at FROM entries "
    "LEFT JOIN sessions ON sessions.id = entries.session_id LEFT JOIN faces ON faces.uuid = entries.value";

ListRecord listFrom(const QSqlQuery &row)
{
    ListRecord list;
    list.uuid = row.value(0).toString();
    list.name = row.value(1).toString();
    list.description = row.value(2).toString();
    list.listType = row.value(3).toString();
    list.entryType = row.value(4).toString();
    list.isSystem = row.value(5).toBool();
    list.createdAt = timeValue(row.value(6));
    list.updatedAt = timeValue(row.value(7));
    list.entryCount = row.value(8).toLongLong();
    list.lastEntryAddedAt = timeValue(row.value(9));
    return list;
}

EntryRecord entryFrom(const QSqlQuery &row)
{
    EntryRecord entry;
    entry.uuid = row.value(0).toString();
    entry.list = row.value(1).toString();
    entry.value = row.value(2).toString();
    entry.displayLabel = row.value(3).toString();
    entry.comment = row.value(4).toString();
    entry.addedBy = row.value(5).toString();
    entry.sessionId = textValue(row.value(6));
    if (!row.value(7).isNull())
        entry.sessionNumber = row.value(7).toLongLong();
    entry.objectId = textValue(row.value(8));
    entry.metadata = jsonValue(row.value(9));
    entry.picture = textValue(row.value(10));
    entry.createdAt = timeValue(row.value(11));
    return entry;
}

QString orderOf(const QString &ordering)
{
    const bool descending = ordering.startsWith(QLatin1Char('-'));
    const QString column = descending ? ordering.mid(1) : ordering;
    static const QStringList known = {QStringLiteral("created_at"), QStringLiteral("entry_count"),
                                      QStringLiteral("last_entry_added_at")};
    // Only a known column's name reaches the statement.
    if (!known.contains(column))
        return QStringLiteral(" ORDER BY is_system DESC, rowid");
    return QStringLiteral(" ORDER BY %1 %2, rowid")
        .arg(column, descending ? QStringLiteral("DESC") : QStringLiteral("ASC"));
}

} // namespace

void insertList(const Sql &sql, const ListRecord &list)
{
    sql.run(QStringLiteral("INSERT INTO lists (uuid, name, description, list_type, entry_type, is_system, "
                           "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {list.uuid, list.name, requiredColumn(list.description), list.listType, list.entryType,
             list.isSystem, timeColumn(list.createdAt), timeColumn(list.updatedAt)});
}

std::optional<ListRecord> findList(const Sql &sql, const QString &uuid)
{
    QSqlQuery row = sql.run(QLatin1String(listSelect) + QStringLiteral(" WHERE uuid = ?"), {uuid});
    if (!row.next())
        return std::nullopt;
    return listFrom(row);
}

bool isListNameTaken(const Sql &sql, const QString &name, const QString &exceptUuid)
{
    return sql
        .single(QStringLiteral("SELECT 1 FROM lists WHERE lower(name) = lower(?) AND uuid <> ?"),
                {name, exceptUuid})
        .toBool();
}

RecordPage<ListRecord> listLists(const Sql &sql, const ListQuery &query, const Slice &slice)
{
    const QString where = QStringLiteral(" WHERE (? = '' OR list_type = ?) AND (? = '' OR entry_type = ?)");
    const QVariant listType = requiredColumn(query.listType);
    const QVariant entryType = requiredColumn(query.entryType);
    const QVariantList values = {listType, listType, entryType, entryType};
    RecordPage<ListRecord> page;
    page.count = sql.single(QStringLiteral("SELECT count(*) FROM lists") + where, values).toLongLong();
    QSqlQuery rows = sql.run(QLatin1String(listSelect) + where + orderOf(query.ordering) +
                                 QStringLiteral(" LIMIT ? OFFSET ?"),
                             values + QVariantList{slice.limit, slice.offset});
    while (rows.next())
        page.rows.append(listFrom(rows));
    return page;
}

void renameList(const Sql &sql, const ListRecord &list)
{
    sql.run(QStringLiteral("UPDATE lists SET name = ?, description = ?, updated_at = ? WHERE uuid = ?"),
            {list.name, requiredColumn(list.description), timeColumn(list.updatedAt), list.uuid});
}

void deleteList(const Sql &sql, const QString &uuid)
{
    sql.run(QStringLiteral("DELETE FROM lists WHERE uuid = ?"), {uuid});
}

void insertEntry(const Sql &sql, const EntryRecord &entry)
{
    sql.run(
        QStringLiteral("INSERT INTO entries (uuid, list, value, display_label, comment, added_by, "
                       "session_id, object_id, metadata, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.uuid, entry.list, entry.value, requiredColumn(entry.displayLabel),
         requiredColumn(entry.comment), entry.addedBy, textColumn(entry.sessionId),
         textColumn(entry.objectId), jsonColumn(entry.metadata), timeColumn(entry.createdAt)});
    sql.run(QStringLiteral("UPDATE lists SET updated_at = ? WHERE uuid = ?"),
            {timeColumn(entry.createdAt), entry.list});
}

std::optional<EntryRecord> findEntry(const Sql &sql, const QString &list, const QString &uuid)
{
    QSqlQuery row = sql.run(
        QLatin1String(entrySelect) + QStringLiteral(" WHERE entries.uuid = ? AND list = ?"), {uuid, list});
    if (!row.next())
        return std::nullopt;
    return entryFrom(row);
}

bool isValueListed(const Sql &sql, const QString &list, const QString &value)
{
    return sql.single(QStringLiteral("SELECT 1 FROM entries WHERE list = ? AND value = ?"), {list, value})
        .toBool();
}

QStringList valuesOf(const Sql &sql, const QString &list)
{
    QStringList values;
    QSqlQuery rows = sql.run(QStringLiteral("SELECT value FROM entries WHERE list = ?"), {list});
    while (rows.next())
        values.append(rows.value(0).toString());
    return values;
}

RecordPage<EntryRecord> listEntries(const Sql &sql, const QString &list, const EntryQuery &query,
                                    const Slice &slice)
{
    QString where = QStringLiteral(" WHERE list = ?");
    QVariantList values = {list};
    if (!query.search.isEmpty()) {
        const QString needle = query.search.toLower();
        where += QStringLiteral(" AND (instr(lower(value), ?) > 0 OR instr(lower(display_label), ?) > 0)");
        values << needle << needle;
    }
    if (!query.sessionId.isEmpty()) {
        where += QStringLiteral(" AND entries.session_id = ?");
        values << query.sessionId;
    }
    RecordPage<EntryRecord> page;
    page.count = sql.single(QStringLiteral("SELECT count(*) FROM entries") + where, values).toLongLong();
    QSqlQuery rows = sql.run(QLatin1String(entrySelect) + where +
                                 QStringLiteral(" ORDER BY entries.id DESC LIMIT ? OFFSET ?"),
                             values + QVariantList{slice.limit, slice.offset});
    while (rows.next())
        page.rows.append(entryFrom(rows));
    return page;
}

void deleteEntry(const Sql &sql, const QString &uuid)
{
    sql.run(QStringLiteral("DELETE FROM entries WHERE uuid = ?"), {uuid});
}

void dropUnlistedFaces(const Sql &sql, const QStringList &faceUuids)
{
    for (const QString &uuid : faceUuids) {
        const std::optional<FaceRecord> face = findFace(sql, uuid);
        // A face of a session belongs to the session.
        if (!face || !face->sessionId.isNull())
            continue;
        if (sql.single(QStringLiteral("SELECT 1 FROM entries WHERE value = ?"), {uuid}).toBool())
            continue;
        deleteFace(sql, uuid);
    }
}

qint64 countEntries(const Sql &sql)
{
    return sql.single(QStringLiteral("SELECT count(*) FROM entries")).toLongLong();
}

} // namespace countersign::engine
