#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QVariant>

// How values lie in the store's columns.
namespace countersign::engine {

inline qint64 timeColumn(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime timeValue(const QVariant &column); // invalid for null
// Null text becomes SQL null; empty text stays empty.
QVariant textColumn(const QString &text);
// For columns that are never null.
QVariant requiredColumn(const QString &text);
QString textValue(const QVariant &column);
QVariant jsonColumn(const QJsonValue &value); // null for anything but an object
QJsonValue jsonValue(const QVariant &column); // JSON null for null

} // namespace countersign::engine
