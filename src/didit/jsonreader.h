#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>
#include <QVector>

#include <optional>

// Tolerant reading of the service's JSON (contract 11): numbers may come as text, anything may be null or
// absent.
namespace countersign::didit::json {

// The answer as an object. BadAnswer when it is not JSON, is cut off, is no object or nests deeper than
// limits::jsonDepth.
Result<QJsonObject> parseObject(const QByteArray &body);
// The same for answers that may be a bare array (contract 2.3).
Result<QJsonValue> parseAny(const QByteArray &body);

// Text; numbers become text; anything else is empty.
QString text(const QJsonValue &value);
// A finite number, also from numeric text; nothing otherwise.
std::optional<double> number(const QJsonValue &value);
std::optional<qint64> integer(const QJsonValue &value);
// Absent or null is false; a boolean, 1, 0 and their spellings as text are what they say. Anything else is
// BadAnswer: a blocklisted face must never pass for a clean one because its flag had another type.
Result<bool> flag(const QJsonValue &value);
// Absent or null is empty; anything but an array of objects is BadAnswer: warnings that cannot be read must
// never look like none.
Result<QVector<QJsonObject>> rows(const QJsonValue &value);
// UTC; invalid when absent or unreadable. Both spellings of contract 2.5.
QDateTime time(const QJsonValue &value);
QDate date(const QJsonValue &value);
// https, or http on loopback; anything else is dropped.
QUrl mediaAddress(const QJsonValue &value);
// A required object or text that is missing is BadAnswer.
Result<QJsonObject> requiredObject(const QJsonObject &parent, const QString &key);
Result<QString> requiredText(const QJsonObject &parent, const QString &key);

// Each of rows(`value`) by `parse(const QJsonObject &) -> Result<Item>`; the first refusal refuses all.
template<class Item, class Parse>
Result<QVector<Item>> items(const QJsonValue &value, Parse parse)
{
    const Result<QVector<QJsonObject>> objects = rows(value);
    if (!objects)
        return std::unexpected(objects.error());
    QVector<Item> parsed;
    parsed.reserve(objects->size());
    for (const QJsonObject &object : *objects) {
        Result<Item> item = parse(object);
        if (!item)
            return std::unexpected(item.error());
        parsed.append(std::move(*item));
    }
    return parsed;
}

} // namespace countersign::didit::json
