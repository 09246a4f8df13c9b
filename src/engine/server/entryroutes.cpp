#include "base/limits.h"
#include "domain/entryvalue.h"
#include "engine/server/formreader.h"
#include "engine/server/paging.h"
#include "engine/server/routes.h"
#include "engine/server/savedcheck.h"
#include "engine/store/liststore.h"
#include "engine/store/sessionstore.h"

namespace countersign::engine {

namespace {

constexpr qint64 entriesLimit = 50;       // contract 4.4
constexpr qint64 entriesMost = 1'000'000; // contract 4.4

using EntryOutcome = Answered<EntryRecord>;

const QString faceType = QStringLiteral("face");

ApiAnswer answerEntries(Workshop &workshop, const ApiRequest &request, const QString &list)
{
    const EntryQuery query{request.queryValue("search"), request.queryValue("reference_session_id")};
    const Slice slice = sliceOf(request, entriesLimit, entriesMost);
    const auto page = workshop.database.read([&](const Sql &sql) -> std::optional<RecordPage<EntryRecord>> {
        if (!findList(sql, list))
            return std::nullopt;
        return listEntries(sql, list, query, slice);
    });
    if (!page)
        return storageAnswer();
    if (!*page)
        return notFoundAnswer();
    QJsonArray rows;
    for (const EntryRecord &entry : (*page)->rows)
        rows.append(entryJson(entry, workshop.signer(request)));
    return jsonAnswer(pageJson(request, slice, (*page)->count, rows));
}

EntryOutcome refusedField(const char *field, const QString &sentence)
{
    return std::unexpected(fieldAnswer(QString::fromLatin1(field), sentence));
}

// The session's own value for a list of this type (contract 4.5); a single call has a face and vendor_data.
EntryOutcome fillFromSession(const Sql &sql, const ListRecord &list, EntryRecord entry)
{
    const std::optional<SessionRecord> session = findSession(sql, entry.sessionId);
    if (!session)
        return refusedField("reference_session_id", QStringLiteral("Session not found."));
    QString value;
    if (list.entryType == faceType) {
        if (const std::optional<FaceRecord> face = faceOfSession(sql, session->id)) {
            value = face->uuid;
            entry.objectId = face->uuid;
        }
    } else if (list.entryType == QLatin1String("user")) {
        value = session->vendorData.toLower();
    }
    if (value.isEmpty())
        return refusedField("reference_session_id",
                            QStringLiteral("The session has no data of this list's type."));
    if (!entry.value.isEmpty() && entry.value != value)
        return refusedField("value", QStringLiteral("The value does not match any data of the session."));
    entry.value = value;
    return entry;
}

QString sentenceOn(ValueFlaw flaw)
{
    switch (flaw) {
    case ValueFlaw::Blank:
        return QStringLiteral("This field may not be blank.");
    case ValueFlaw::Phone:
        return QStringLiteral("Enter a phone number in international form, for example +34600000000.");
    case ValueFlaw::Address:
        return QStringLiteral("Enter an IP address or a network such as 192.0.2.0/24.");
    case ValueFlaw::Email:
        return QStringLiteral("Enter a valid email address.");
    case ValueFlaw::Fingerprint:
        return QStringLiteral("Enter at least 8 letters, digits or the signs - _ : . ;");
    case ValueFlaw::Country:
        return QStringLiteral("Enter a country as two or three letters, for example ESP.");
    }
    return {};
}

EntryOutcome fillValue(const Sql &sql, const ListRecord &list, EntryRecord entry)
{
    if (!entry.sessionId.isEmpty())
        return fillFromSession(sql, list, std::move(entry));
    if (list.entryType == faceType) {
        if (!findFace(sql, entry.value.toLower()))
            return refusedField("value",
                                QStringLiteral("No face has this id. Give reference_session_id or upload the "
                                               "face instead."));
        entry.value = entry.value.toLower();
        entry.objectId = entry.value;
        return entry;
    }
    const auto value = normalisedValue(list.entryType, entry.value);
    if (!value)
        return refusedField("value", sentenceOn(value.error()));
    entry.value = *value;
    return entry;
}

// Inserts and reads back, so that the answer is what the store holds.
EntryOutcome addEntry(const Sql &sql, const EntryRecord &entry)
{
    if (isValueListed(sql, entry.list, entry.value))
        return refusedField("value", QStringLiteral("This value is already in the list."));
    insertEntry(sql, entry);
    return *findEntry(sql, entry.list, entry.uuid);
}

ApiAnswer answerOf(Workshop &workshop, const ApiRequest &request, const Result<EntryOutcome> &outcome)
{
    if (!outcome)
        return storageAnswer();
    if (!*outcome)
        return outcome->error();
    const EntryRecord &entry = **outcome;
    if (!workshop.gallery.refresh())
        return storageAnswer();
    return jsonAnswer(entryJson(entry, workshop.signer(request)), 201);
}

EntryRecord newEntry(const Workshop &workshop, const QJsonObject &body, const QString &list)
{
    EntryRecord entry;
    entry.uuid = newId();
    entry.list = list;
    entry.value = body.value(QLatin1String("value")).toString().trimmed();
    entry.displayLabel = body.value(QLatin1String("display_label")).toString();
    entry.comment = body.value(QLatin1String("comment")).toString();
    entry.addedBy = QStringLiteral("api");
    if (const QString session = body.value(QLatin1String("reference_session_id")).toString();
        !session.isEmpty())
        entry.sessionId = session.toLower();
    if (const QString object = body.value(QLatin1String("reference_object_uuid")).toString();
        !object.isEmpty())
        entry.objectId = object;
    entry.metadata = body.value(QLatin1String("metadata"));
    if (!entry.metadata.isObject())
        entry.metadata = QJsonValue::Null;
    entry.createdAt = workshop.clock.nowUtc();
    return entry;
}

// What is wrong with the texts of a new entry; nothing when they fit.
std::optional<ApiAnswer> textRefusal(const EntryRecord &entry)
{
    const QString tooLong = QStringLiteral("Ensure this field has no more than %1 characters.");
    if (entry.comment.size() > limits::commentCharacters)
        return fieldAnswer(QStringLiteral("comment"), tooLong.arg(limits::commentCharacters));
    if (entry.displayLabel.size() > limits::listNameCharacters)
        return fieldAnswer(QStringLiteral("display_label"), tooLong.arg(limits::listNameCharacters));
    return std::nullopt;
}

ApiAnswer createEntry(Workshop &workshop, const ApiRequest &request, const QString &listId)
{
    const auto body = jsonBody(request);
    if (!body)
        return detailAnswer(400, QStringLiteral("JSON parse error."));
    const EntryRecord entry = newEntry(workshop, *body, listId);
    if (const auto refused = textRefusal(entry))
        return *refused;
    if (entry.value.isEmpty() && entry.sessionId.isEmpty())
        return fieldAnswer(QStringLiteral("value"), QStringLiteral("This field is required."));
    const auto outcome = workshop.database.write([&](const Sql &sql) -> EntryOutcome {
        const std::optional<ListRecord> list = findList(sql, listId);
        if (!list)
            return std::unexpected(notFoundAnswer());
        const EntryOutcome filled = fillValue(sql, *list, entry);
        return filled ? addEntry(sql, *filled) : filled;
    });
    return answerOf(workshop, request, outcome);
}

// The picture of a face upload (contract 4.6).
Answered<QImage> uploadedPicture(const QJsonObject &body)
{
    const auto refused = [](const QString &sentence) {
        return std::unexpected(fieldAnswer(QStringLiteral("image"), sentence));
    };
    QString text = body.value(QLatin1String("image")).toString();
    if (text.isEmpty())
        return refused(QStringLiteral("This field is required."));
    if (text.startsWith(QLatin1String("data:")))
        text = text.mid(text.indexOf(QLatin1Char(',')) + 1);
    const auto decoded = QByteArray::fromBase64Encoding(text.simplified().remove(QLatin1Char(' ')).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused(QStringLiteral("The image is not valid base64."));
    const auto picture = decodeImage(decoded.decoded, limits::faceUploadBytes, {"jpeg", "png", "webp"});
    if (!picture)
        return refused(picture.error().message);
    return *picture;
}

Answered<SeenPicture> uploadedFace(Workshop &workshop, const ApiRequest &request, const QJsonObject &body)
{
    const auto place = workshop.enter(request);
    if (!place)
        return std::unexpected(place.error());
    auto picture = uploadedPicture(body);
    if (!picture)
        return std::unexpected(picture.error());
    if (const auto refused = workshop.comparingRefusal())
        return std::unexpected(*refused);
    auto analysis = workshop.look(*picture, {.embedding = true});
    if (!analysis)
        return std::unexpected(analysis.error());
    if (!analysis->embedding)
        return std::unexpected(
            fieldAnswer(QStringLiteral("image"), analysis->faces.isEmpty()
                                                     ? QStringLiteral("No face was found in the image.")
                                                     : analysis->gateRefusal));
    return SeenPicture{std::move(*picture), std::move(*analysis)};
}

// Faces can be uploaded to face blocklists and allowlists only; nothing when the list is one.
std::optional<ApiAnswer> uploadRefusal(const std::optional<ListRecord> &list)
{
    if (!list)
        return notFoundAnswer();
    if (list->entryType != faceType)
        return detailAnswer(400, QStringLiteral("Faces can only be uploaded to lists of faces."));
    if (list->listType == QLatin1String("custom"))
        return detailAnswer(400, QStringLiteral("Faces can only be uploaded to blocklists and allowlists."));
    return std::nullopt;
}

EntryOutcome storeUpload(const Sql &sql, const Workshop &workshop, const SeenPicture &seen,
                         const QByteArray &jpeg, EntryRecord entry)
{
    if (const auto refused = uploadRefusal(findList(sql, entry.list)))
        return std::unexpected(*refused);
    FaceRecord face;
    face.uuid = newId();
    face.embedderId = seen.analysis.embedding->embedderId;
    face.vector = seen.analysis.embedding->values;
    face.picture = insertPicture(sql, workshop.vault, jpeg, entry.createdAt);
    face.createdAt = entry.createdAt;
    insertFace(sql, workshop.vault, face);
    entry.value = face.uuid;
    entry.objectId = face.uuid;
    return addEntry(sql, entry);
}

ApiAnswer uploadFace(Workshop &workshop, const ApiRequest &request, const QString &listId)
{
    const auto body = jsonBody(request);
    if (!body)
        return detailAnswer(400, QStringLiteral("JSON parse error."));
    // Before the work of looking at the picture; asked again inside the transaction that counts.
    const auto list = workshop.database.read([&](const Sql &sql) { return findList(sql, listId); });
    if (!list)
        return storageAnswer();
    if (const auto refused = uploadRefusal(*list))
        return *refused;
    EntryRecord entry = newEntry(workshop, *body, listId);
    entry.sessionId = QString();
    if (const auto refused = textRefusal(entry))
        return *refused;
    const auto seen = uploadedFace(workshop, request, *body);
    if (!seen)
        return seen.error();
    const QByteArray jpeg = keptJpeg(seen->picture, seen->analysis.bestAngle);
    return answerOf(workshop, request, workshop.database.write([&](const Sql &sql) {
        return storeUpload(sql, workshop, *seen, jpeg, entry);
    }));
}

ApiAnswer removeEntry(Workshop &workshop, const QString &listId, const QString &uuid)
{
    const auto outcome = workshop.database.write([&](const Sql &sql) {
        const std::optional<EntryRecord> entry = findEntry(sql, listId, uuid);
        if (!entry)
            return false;
        deleteEntry(sql, uuid);
        dropUnlistedFaces(sql, {entry->value});
        return true;
    });
    if (!outcome)
        return storageAnswer();
    if (!*outcome)
        return notFoundAnswer();
    if (!workshop.gallery.refresh())
        return storageAnswer();
    return emptyAnswer();
}

} // namespace

void addEntryRoutes(Router &router, Workshop &workshop)
{
    router.add("GET", "/v3/lists/{}/entries/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return answerEntries(workshop, request, arguments.first());
               });
    router.add("POST", "/v3/lists/{}/entries/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return createEntry(workshop, request, arguments.first());
               });
    router.add("POST", "/v3/lists/{}/entries/face-upload/",
               [&workshop](const ApiRequest &request, const QStringList &arguments) {
                   return uploadFace(workshop, request, arguments.first());
               });
    router.add("DELETE", "/v3/lists/{}/entries/{}/",
               [&workshop](const ApiRequest &, const QStringList &arguments) {
                   return removeEntry(workshop, arguments.first(), arguments.last());
               });
}

} // namespace countersign::engine
