#include "review/recordstart.h"

#include "review/recordbody.h"
#include "review/sealkey.h"

#include <QJsonDocument>

namespace countersign {

namespace {

const QString startKey = QStringLiteral("start");
const QString startNumberKey = QStringLiteral("number");
const QString startHashKey = QStringLiteral("hash");
const QString toldByKey = QStringLiteral("told_by");
const QString publicKeyField = QStringLiteral("public_key");
const QString signatureField = QStringLiteral("signature");
const QString lastCutKey = QStringLiteral("last");

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QByteArray RecordStart::message() const
{
    return "countersign record start " + QByteArray::number(number) + ' ' + hash.toHex() + ' ' +
           QByteArray::number(toldBy);
}

bool RecordStart::isGenuine() const
{
    return SealKey::isSignedBy(publicKey, message(), signature);
}

bool RecordStart::isToldBy(const QByteArray &body) const
{
    const auto entry = readRecordBody(body);
    return entry && entry->event == RecordEvent::RecordCut &&
           entry->details.value(lastCutKey).toInteger() == number &&
           entry->details.value(startHashKey).toString() == hexOf(hash);
}

QByteArray RecordStart::toJson() const
{
    const QJsonObject start{{startNumberKey, number},
                            {startHashKey, hexOf(hash)},
                            {toldByKey, toldBy},
                            {publicKeyField, hexOf(publicKey)},
                            {signatureField, hexOf(signature)}};
    return QJsonDocument(QJsonObject{{startKey, start}}).toJson(QJsonDocument::Compact);
}

std::optional<RecordStart> RecordStart::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object().value(startKey).toObject();
    const auto bytes = [&object](const QString &key) {
        return QByteArray::fromHex(object.value(key).toString().toLatin1());
    };
    RecordStart start{object.value(startNumberKey).toInteger(), bytes(startHashKey),
                      object.value(toldByKey).toInteger(), bytes(publicKeyField), bytes(signatureField)};
    // What reads alike but was written otherwise is not what was sealed.
    if (start.toJson() != json)
        return std::nullopt;
    return start;
}

QJsonObject recordCutDetails(qint64 first, qint64 last, const QByteArray &hash, const QDateTime &olderThan)
{
    return {{QStringLiteral("first"), first},
            {lastCutKey, last},
            {QStringLiteral("entries"), last - first + 1},
            {startHashKey, hexOf(hash)},
            {QStringLiteral("older_than"), olderThan.toUTC().toString(Qt::ISODateWithMs)}};
}

} // namespace countersign
