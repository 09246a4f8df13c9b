#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace countersign {

// Follows names and array positions, for example "face_match.warnings.0.risk".
inline QJsonValue at(const QJsonValue &root, const char *path)
{
    QJsonValue value = root;
    for (const QString &step : QString::fromLatin1(path).split(QLatin1Char('.'))) {
        bool isPosition = false;
        const int position = step.toInt(&isPosition);
        value = isPosition ? value.toArray().at(position) : value.toObject().value(step);
    }
    return value;
}

} // namespace countersign
