#pragma once

#include <QBuffer>
#include <QImage>

namespace countersign {

// `quality`: 0..100, of JPEG; -1 is Qt's own.
inline QByteArray encodedImage(const QImage &image, const char *format = "PNG", int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

// Of one colour, for tests that do not mind what is to be seen.
inline QImage plainImage(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace countersign
