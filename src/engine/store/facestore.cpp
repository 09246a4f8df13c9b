#include "engine/store/facestore.h"

#include "engine/store/columns.h"
#include "engine/store/sessionstore.h"

#include <cstring>

namespace countersign::engine {

namespace {

constexpr auto faceColumns = "id, uuid, embedder, enrolled, session_id, picture, created_at";
constexpr auto blocklistedClause = "EXISTS (SELECT 1 FROM entries JOIN lists ON lists.uuid = entries.list "
                                   "WHERE entries.value = faces.uuid AND lists.list_type = 'blocklist' AND "
                                   "lists.entry_type = 'face')";

QByteArray pictureContext(const QString &id)
{
    return "picture " + id.toLatin1();
}

// The embedder is part of it: a vector must not be taken for one of another network.
QByteArray vectorContext(const QString &uuid, const QString &embedderId)
{
    return "vector " + uuid.toLatin1() + ' ' + embedderId.toUtf8();
}

QByteArray sealedVector(const Vault &vault, const FaceRecord &face)
{
    const QByteArray plain(reinterpret_cast<const char *>(face.vector.data()),
                           static_cast<qsizetype>(face.vector.size() * sizeof(float)));
    return vault.seal(plain, vectorContext(face.uuid, face.embedderId));
}

std::vector<float> vectorFrom(const QByteArray &plain)
{
    std::vector<float> values(static_cast<size_t>(plain.size()) / sizeof(float));
    std::memcpy(values.data(), plain.constData(), values.size() * sizeof(float));
    return values;
}

FaceRecord faceFrom(const QSqlQuery &row)
{
    FaceRecord face;
    face.id = row.value(0).toLongLong();
    face.uuid = row.value(1).toString();
    face.embedderId = row.value(2).toString();
    face.enrolled = row.value(3).toBool();
    face.sessionId = textValue(row.value(4));
    face.picture = textValue(row.value(5));
    face.createdAt = timeValue(row.value(6));
    return face;
}

QString indexSelect()
{
    return QStringLiteral("SELECT id, uuid, vector, enrolled, %1 FROM faces WHERE embedder = ?")
        .arg(QLatin1String(blocklistedClause));
}

std::optional<IndexedFace> indexedFrom(const QSqlQuery &row, const Vault &vault, const QString &embedderId)
{
    const auto plain =
        vault.open(row.value(2).toByteArray(), vectorContext(row.value(1).toString(), embedderId));
    if (!plain)
        return std::nullopt;
    return IndexedFace{row.value(0).toLongLong(), vectorFrom(*plain), row.value(3).toBool(),
                       row.value(4).toBool()};
}

std::optional<FaceRecord> firstFace(const Sql &sql, const QString &tail, const QVariantList &values)
{
    QSqlQuery row =
        sql.run(QStringLiteral("SELECT %1 FROM faces %2").arg(QLatin1String(faceColumns), tail), values);
    if (!row.next())
        return std::nullopt;
    return faceFrom(row);
}

void readListing(const Sql &sql, FaceContext &context)
{
    // Allowlists first, so that a blocklist entry is the one that stays.
    QSqlQuery rows = sql.run(QStringLiteral("SELECT entries.uuid, lists.list_type FROM entries JOIN lists ON "
                                            "lists.uuid = entries.list WHERE entries.value = ? AND "
                                            "lists.entry_type = 'face' ORDER BY lists.list_type"),
                             {context.face.uuid});
    while (rows.next()) {
        const QString type = rows.value(1).toString();
        if (type == QLatin1String("blocklist"))
            context.blocklisted = true;
        else if (type == QLatin1String("allowlist"))
            context.allowlisted = true;
        else
            continue;
        context.entryId = rows.value(0).toString();
    }
}

} // namespace

void insertFace(const Sql &sql, const Vault &vault, FaceRecord &face)
{
    const QSqlQuery done =
        sql.run(QStringLiteral(
                    "INSERT INTO faces (uuid, embedder, vector, enrolled, session_id, picture, created_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {face.uuid, face.embedderId, sealedVector(vault, face), face.enrolled,
                 textColumn(face.sessionId), textColumn(face.picture), timeColumn(face.createdAt)});
    face.id = done.lastInsertId().toLongLong();
}

void deleteFace(const Sql &sql, const QString &uuid)
{
    const std::optional<FaceRecord> face = findFace(sql, uuid);
    if (!face)
        return;
    sql.run(QStringLiteral("DELETE FROM faces WHERE uuid = ?"), {uuid});
    if (!face->picture.isNull() && face->sessionId.isNull())
        sql.run(QStringLiteral("DELETE FROM pictures WHERE id = ?"), {face->picture});
}

std::optional<FaceContext> findFaceContext(const Sql &sql, qint64 id)
{
    const std::optional<FaceRecord> face = firstFace(sql, QStringLiteral("WHERE id = ?"), {id});
    if (!face)
        return std::nullopt;
    FaceContext context;
    context.face = *face;
    readListing(sql, context);
    if (!face->sessionId.isNull())
        context.session = findSession(sql, face->sessionId);
    return context;
}

std::optional<FaceRecord> faceOfSession(const Sql &sql, const QString &sessionId)
{
    return firstFace(sql, QStringLiteral("WHERE session_id = ? ORDER BY id DESC"), {sessionId});
}

std::optional<FaceRecord> findFace(const Sql &sql, const QString &uuid)
{
    return firstFace(sql, QStringLiteral("WHERE uuid = ?"), {uuid});
}

bool isBlocklistedFace(const Sql &sql, const QString &uuid)
{
    return sql
        .single(QStringLiteral("SELECT %1 FROM faces WHERE uuid = ?").arg(QLatin1String(blocklistedClause)),
                {uuid})
        .toBool();
}

qint64 countFaces(const Sql &sql)
{
    return sql.single(QStringLiteral("SELECT count(*) FROM faces")).toLongLong();
}

int readFaces(const Sql &sql, const Vault &vault, const QString &embedderId,
              const std::function<void(const IndexedFace &)> &take)
{
    int unreadable = 0;
    QSqlQuery rows = sql.run(indexSelect(), {embedderId});
    while (rows.next()) {
        if (const auto face = indexedFrom(rows, vault, embedderId))
            take(*face);
        else
            ++unreadable;
    }
    return unreadable;
}

std::optional<IndexedFace> readFace(const Sql &sql, const Vault &vault, const QString &embedderId, qint64 id)
{
    QSqlQuery row = sql.run(indexSelect() + QStringLiteral(" AND id = ?"), {embedderId, id});
    if (!row.next())
        return std::nullopt;
    return indexedFrom(row, vault, embedderId);
}

QVector<FaceRecord> facesOfOtherEmbedders(const Sql &sql, const QString &embedderId)
{
    QVector<FaceRecord> faces;
    QSqlQuery rows =
        sql.run(QStringLiteral("SELECT %1 FROM faces WHERE embedder <> ? AND picture IS NOT NULL")
                    .arg(QLatin1String(faceColumns)),
                {embedderId});
    while (rows.next())
        faces.append(faceFrom(rows));
    return faces;
}

void replaceVector(const Sql &sql, const Vault &vault, const FaceRecord &face)
{
    sql.run(QStringLiteral("UPDATE faces SET embedder = ?, vector = ? WHERE uuid = ?"),
            {face.embedderId, sealedVector(vault, face), face.uuid});
}

QString insertPicture(const Sql &sql, const Vault &vault, const QByteArray &jpeg, const QDateTime &now)
{
    const QString id = newId();
    sql.run(QStringLiteral("INSERT INTO pictures (id, sealed, created_at) VALUES (?, ?, ?)"),
            {id, vault.seal(jpeg, pictureContext(id)), timeColumn(now)});
    return id;
}

std::optional<QByteArray> readPictureBytes(const Sql &sql, const Vault &vault, const QString &id)
{
    const QVariant sealed = sql.single(QStringLiteral("SELECT sealed FROM pictures WHERE id = ?"), {id});
    if (sealed.isNull())
        return std::nullopt;
    return vault.open(sealed.toByteArray(), pictureContext(id));
}

} // namespace countersign::engine
