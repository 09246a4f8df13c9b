#include "engine/store/columns.h"

#include <QJsonDocument>

namespace countersign::engine {

QDateTime timeValue(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

QVariant textColumn(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant requiredColumn(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString textValue(const QVariant &column)
{
    return column.isNull() ? QString() : column.toString();
}

QVariant jsonColumn(const QJsonValue &value)
{
    if (!value.isObject())
        return textColumn({});
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

QJsonValue jsonValue(const QVariant &column)
{
    if (column.isNull())
        return QJsonValue::Null;
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

} // namespace countersign::engine
