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

// The orientation as cameras write it: an APP1 segment with one little-endian TIFF entry, behind the SOI.
inline QByteArray withOrientation(QByteArray jpeg, int orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif.append(char(orientation)).append(QByteArray(7, '\0'));
    const qsizetype length = exif.size() + 2;
    QByteArray segment("\xFF\xE1");
    segment.append(char(length >> 8)).append(char(length & 0xFF)).append(exif);
    return jpeg.insert(2, segment);
}

} // namespace countersign
