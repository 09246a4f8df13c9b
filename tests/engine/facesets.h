#pragma once

#include "imaging/intake.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QString>
#include <QVector>

// The labelled photographs beside the checkout (COUNTERSIGN_SHARED/faces).
namespace facesets {

inline QString folder()
{
    return QStringLiteral(COUNTERSIGN_SHARED "/faces/");
}

inline QString networks()
{
    return QStringLiteral(COUNTERSIGN_SHARED "/models");
}

inline bool present()
{
    return QFileInfo::exists(folder() + QStringLiteral("index.csv")) && QFileInfo::exists(networks());
}

// Rows of a CSV without its head. Quoted fields may hold commas; none holds a quote or a line break.
inline QVector<QStringList> rows(const QString &name)
{
    QFile file(folder() + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QVector<QStringList> all;
    file.readLine();
    while (!file.atEnd()) {
        QStringList fields{QString()};
        bool quoted = false;
        for (const QChar c : QString::fromUtf8(file.readLine()).trimmed()) {
            if (c == QLatin1Char('"'))
                quoted = !quoted;
            else if (c == QLatin1Char(',') && !quoted)
                fields.append(QString());
            else
                fields.last().append(c);
        }
        all.append(fields);
    }
    return all;
}

// Upright; null for a picture that cannot be taken in.
inline QImage picture(const QString &name)
{
    QFile file(folder() + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto taken = countersign::imaging::readPicture(file.readAll(), name);
    return taken ? (*taken)->pyramid.levels.value(0) : QImage();
}

} // namespace facesets
