#pragma once

#include "domain/locatedface.h"
#include "imaging/intake.h"
#include "support/encodedimage.h"

namespace countersign {

// As if a person had loaded the image from a file.
inline imaging::PicturePtr pictureOf(const QImage &image, const char *format = "PNG", int quality = -1)
{
    return imaging::readPicture(encodedImage(image, format, quality), QStringLiteral("drawn"))
        .value_or(nullptr);
}

inline imaging::PicturePtr plainPicture(const QSize &size, const QColor &colour)
{
    return pictureOf(plainImage(size, colour));
}

// Without a face, different for each shade (0..255); what is in it does not matter to a fault server.
inline imaging::PicturePtr drawnPicture(int shade)
{
    return plainPicture({80, 60}, QColor(shade, shade, shade));
}

// A face with its eyes on one level; eyes and their distance in pixels of a picture of `size`.
inline LocatedFace levelFace(const QSize &size, const QPointF &leftEye, double apart)
{
    const auto relative = [&size](const QPointF &point) {
        return QPointF(point.x() / size.width(), point.y() / size.height());
    };
    LocatedFace face;
    face.leftEye = relative(leftEye);
    face.rightEye = relative(leftEye + QPointF(apart, 0));
    const QPointF corner = leftEye - QPointF(apart, apart);
    face.box = {relative(corner), relative(corner + QPointF(3 * apart, 3 * apart))};
    return face;
}

} // namespace countersign
