#pragma once

#include "support/encodedimage.h"

#include <QPainter>
#include <QSvgRenderer>

namespace countersign {

// One of the portraits drawn by the project, upright; the test links resources/countersign.qrc and Qt6::Svg.
inline QImage drawnPortrait(const QString &name)
{
    QSvgRenderer renderer(QStringLiteral(":/portraits/%1.svg").arg(name));
    QImage image(480, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

inline QByteArray drawnPortraitFile(const QString &name)
{
    return encodedImage(drawnPortrait(name));
}

} // namespace countersign
