#include "engine/server/paging.h"
#include "engine/server/routes.h"
#include "engine/store/liststore.h"
#include "engine/store/schema.h"
#include "engine/store/sessionstore.h"

#include <algorithm>

// The older way to block, by session (contract 5): the same system blocklists under other addresses.
namespace countersign::engine {

namespace {

constexpr qint64 blockedLimit = 20; // contract 5.3
constexpr qint64 blockedMost = 100;

const QStringList &itemTypes()
{
    static const QStringList types = {QStringLiteral("face"), QStringLiteral("document"),
                                      QStringLiteral("phone"), QStringLiteral("email")};
    return types;
}

// What a request to block or unblock asks for.
struct BlockRequest
{
    QString sessionId;
    QStringList items;
};

// `verb`: the start of the four fields, "blocklist_" or "unblock_".
Answered<BlockRequest> readBlockRequest(const ApiRequest &request, const QString &verb)
{
    const auto body = jsonBody(request);
    if (!body)
        return std::unexpected(detailAnswer(400, QStringLiteral("JSON parse error.")));
    BlockRequest wanted;
    wanted.sessionId = body->value(QLatin1String("session_id")).toString().toLower();
    if (wanted.sessionId.isEmpty())
        return std::unexpected(
            fieldAnswer(QStringLiteral("session_id"), QStringLiteral("This field is required.")));
    for (const QString &item : itemTypes()) {
        const QJsonValue chosen = body->value(verb + item);
        if (!chosen.isBool() && !chosen.isUndefined() && !chosen.isNull())
            return std::unexpected(fieldAnswer(verb + item, QStringLiteral("Must be a valid boolean.")));
        if (chosen.toBool())
            wanted.items.append(item);
    }
    if (wanted.items.isEmpty())
        return std::unexpected(detailAnswer(400, QStringLiteral("Choose at least one item of the session.")));
    return wanted;
}

using FaceOutcome = Answered<QString>; // the face's id

// The face of the session; the calls of this engine leave nothing else that could be blocked.
FaceOutcome faceToBlock(const Sql &sql, const BlockRequest &wanted, const QString &verb)
{
    if (!findSession(sql, wanted.sessionId))
        return std::unexpected(notFoundAnswer());
    const std::optional<FaceRecord> face = faceOfSession(sql, wanted.sessionId);
    for (const QString &item : wanted.items) {
        if (item != itemTypes().first() || !face)
            return std::unexpected(
                fieldAnswer(verb + item, QStringLiteral("The session has no data of this type.")));
    }
    return face->uuid;
}

ApiAnswer answerOf(Workshop &workshop, const Result<FaceOutcome> &outcome, const QString &message)
{
    if (!outcome)
        return storageAnswer();
    if (!*outcome)
        return outcome->error();
    if (!workshop.gallery.refresh())
        return storageAnswer();
    return jsonAnswer({{QStringLiteral("message"), message}});
}

// Blocking twice leaves one entry.
ApiAnswer blockSession(Workshop &workshop, const ApiRequest &request)
{
    const QString verb = QStringLiteral("blocklist_");
    const auto wanted = readBlockRequest(request, verb);
    if (!wanted)
        return wanted.error();
    const auto outcome = workshop.database.write([&](const Sql &sql) -> FaceOutcome {
        const FaceOutcome face = faceToBlock(sql, *wanted, verb);
        const QString list = systemBlocklistId(itemTypes().first());
        if (!face || isValueListed(sql, list, *face))
            return face;
        EntryRecord entry;
        entry.uuid = newId();
        entry.list = list;
        entry.value = *face;
        entry.objectId = *face;
        entry.sessionId = wanted->sessionId;
        entry.addedBy = QStringLiteral("api");
        entry.metadata = QJsonValue::Null;
        entry.createdAt = workshop.clock.nowUtc();
        insertEntry(sql, entry);
        return face;
    });
    return answerOf(workshop, outcome, QStringLiteral("The items were added to the blocklist."));
}

// Unblocking what is not blocked changes nothing.
ApiAnswer unblockSession(Workshop &workshop, const ApiRequest &request)
{
    const QString verb = QStringLiteral("unblock_");
    const auto wanted = readBlockRequest(request, verb);
    if (!wanted)
        return wanted.error();
    const auto outcome = workshop.database.write([&](const Sql &sql) -> FaceOutcome {
        const FaceOutcome face = faceToBlock(sql, *wanted, verb);
        if (!face)
            return face;
        const QString list = systemBlocklistId(itemTypes().first());
        for (const EntryRecord &entry : listEntries(sql, list, {*face, {}}, {1, 0}).rows)
            deleteEntry(sql, entry.uuid);
        return face;
    });
    return answerOf(workshop, outcome, QStringLiteral("The items were removed from the blocklist."));
}

// Contract 5.3: everything but the type may be null.
QJsonObject blockedJson(const QString &type, const EntryRecord &entry, const PictureSigner &sign)
{
    const auto onlyFor = [&](const char *of) {
        return type == QLatin1String(of) ? QJsonValue(entry.value) : QJsonValue(QJsonValue::Null);
    };
    const bool hasPicture = type == itemTypes().first() && !entry.picture.isNull();
    return {{QStringLiteral("type"), type},
            {QStringLiteral("session_id"), textOrNull(entry.sessionId)},
            {QStringLiteral("session_number"),
             entry.sessionNumber ? QJsonValue(*entry.sessionNumber) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("blocklisted_at"), timeText(entry.createdAt)},
            {QStringLiteral("face_image"), hasPicture ? sign(entry.picture) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("document_type"), QJsonValue::Null},
            {QStringLiteral("document_number"), onlyFor("document")},
            {QStringLiteral("front_image"), QJsonValue::Null},
            {QStringLiteral("phone_number"), onlyFor("phone")},
            {QStringLiteral("country_code"), QJsonValue::Null},
            {QStringLiteral("email"), onlyFor("email")}};
}

struct Blocked
{
    qint64 count = 0;
    QVector<std::pair<QString, EntryRecord>> rows; // with the type of each
};

// One list after the other, newest first in each; `slice` counts through all of them.
Blocked readBlocked(const Sql &sql, const QStringList &types, Slice slice)
{
    Blocked blocked;
    for (const QString &type : types) {
        const auto page = listEntries(sql, systemBlocklistId(type), {}, slice);
        for (const EntryRecord &entry : page.rows)
            blocked.rows.append({type, entry});
        blocked.count += page.count;
        slice.limit -= page.rows.size();
        slice.offset = std::max<qint64>(0, slice.offset - page.count);
    }
    return blocked;
}

ApiAnswer answerBlocked(Workshop &workshop, const ApiRequest &request)
{
    const QString type = request.queryValue("item_type");
    if (!type.isEmpty() && !itemTypes().contains(type))
        return fieldAnswer(QStringLiteral("item_type"),
                           QStringLiteral("\"%1\" is not a valid choice.").arg(type));
    const Slice slice = sliceOf(request, blockedLimit, blockedMost);
    const auto blocked = workshop.database.read([&](const Sql &sql) {
        return readBlocked(sql, type.isEmpty() ? itemTypes() : QStringList{type}, slice);
    });
    if (!blocked)
        return storageAnswer();
    QJsonArray rows;
    for (const auto &[of, entry] : blocked->rows)
        rows.append(blockedJson(of, entry, workshop.signer(request)));
    return jsonAnswer(pageJson(request, slice, blocked->count, rows));
}

} // namespace

void addBlocklistRoutes(Router &router, Workshop &workshop)
{
    router.add("GET", "/v3/blocklist/", [&workshop](const ApiRequest &request, const QStringList &) {
        return answerBlocked(workshop, request);
    });
    router.add("POST", "/v3/blocklist/add/", [&workshop](const ApiRequest &request, const QStringList &) {
        return blockSession(workshop, request);
    });
    router.add("POST", "/v3/blocklist/remove/", [&workshop](const ApiRequest &request, const QStringList &) {
        return unblockSession(workshop, request);
    });
}

} // namespace countersign::engine
