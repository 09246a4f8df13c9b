#include "support/oddpictures.h"

#include "support/encodedimage.h"

#include <QtEndian>

#include <turbojpeg.h>

#include <algorithm>

namespace countersign::oddpictures {

namespace {

constexpr quint16 tiffShort = 3;
constexpr quint16 tiffLong = 4;

template<class T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray entry(quint16 tag, quint16 type, quint32 value)
{
    return little(tag) + little(type) + little(quint32(1)) +
           (type == tiffShort ? little(quint16(value)) + QByteArray(2, '\0') : little(value));
}

QByteArray pixelsOf(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    QByteArray bytes;
    for (int y = 0; y < rgb.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(rgb.constScanLine(y)), 3 * rgb.width());
    return bytes;
}

// One directory at `offset`, its three values of eight bits and its strip behind it.
QByteArray tiffPage(const QImage &image, quint32 offset, bool last)
{
    constexpr quint16 entries = 9;
    constexpr quint32 directoryBytes = 2 + entries * 12 + 4;
    const QByteArray pixels = pixelsOf(image);
    const quint32 bits = offset + directoryBytes;
    const quint32 strip = bits + 6;
    const quint32 end = strip + quint32(pixels.size());
    QByteArray page = little(entries) + entry(256, tiffLong, quint32(image.width())) +
                      entry(257, tiffLong, quint32(image.height()));
    page += little(quint16(258)) + little(tiffShort) + little(quint32(3)) + little(bits);
    page += entry(259, tiffShort, 1) + entry(262, tiffShort, 2) + entry(273, tiffLong, strip) +
            entry(277, tiffShort, 3) + entry(278, tiffLong, quint32(image.height())) +
            entry(279, tiffLong, quint32(pixels.size()));
    page += little(last ? quint32(0) : end);
    return page + little(quint16(8)) + little(quint16(8)) + little(quint16(8)) + pixels;
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return name + little(quint32(content.size())) + content + QByteArray(content.size() % 2, '\0');
}

QByteArray three(quint32 value)
{
    return little(value).left(3);
}

// The lossless bit stream of a still WebP, behind its RIFF header.
QByteArray losslessStream(const QImage &image)
{
    const QByteArray still = encodedImage(image, "WEBP", 100);
    return still.mid(still.indexOf("VP8L"));
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// Of a JPEG.
QByteArray segment(char marker, const QByteArray &content)
{
    const qsizetype length = content.size() + 2;
    return QByteArray("\xFF") + marker + char(length >> 8) + char(length & 0xFF) + content;
}

// `pixels`: four bytes each.
QByteArray packed(const unsigned char *pixels, const QSize &size, int format, int flags)
{
    const tjhandle encoder = tjInitCompress();
    unsigned char *jpeg = nullptr;
    unsigned long length = 0;
    tjCompress2(encoder, pixels, size.width(), 0, size.height(), format, &jpeg, &length, TJSAMP_444, 95,
                flags);
    const QByteArray bytes(reinterpret_cast<const char *>(jpeg), qsizetype(length));
    tjFree(jpeg);
    tjDestroy(encoder);
    return bytes;
}

} // namespace

QByteArray tiffOf(const QVector<QImage> &pages)
{
    QByteArray tiff = QByteArray("II*\0", 4) + little(quint32(8));
    for (qsizetype i = 0; i < pages.size(); ++i)
        tiff += tiffPage(pages.at(i), quint32(tiff.size()), i + 1 == pages.size());
    return tiff;
}

QByteArray animatedWebpOf(const QVector<QImage> &frames)
{
    const quint32 width = quint32(frames.first().width());
    const quint32 height = quint32(frames.first().height());
    constexpr char animated = 0x02;
    QByteArray content = "WEBP";
    content +=
        chunk("VP8X", QByteArray(1, animated) + QByteArray(3, '\0') + three(width - 1) + three(height - 1));
    content += chunk("ANIM", QByteArray(6, '\0'));
    for (const QImage &frame : frames)
        content += chunk("ANMF", three(0) + three(0) + three(width - 1) + three(height - 1) + three(100) +
                                     QByteArray(1, '\0') + losslessStream(frame));
    return chunk("RIFF", content);
}

QByteArray cmykJpegOf(const QImage &image)
{
    // Inverted, as Adobe writes it and every reader expects: 255 is no ink.
    QByteArray inks;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            inks.append(char(colour.red())).append(char(colour.green())).append(char(colour.blue()));
            inks.append(char(255));
        }
    }
    return packed(reinterpret_cast<const unsigned char *>(inks.constData()), image.size(), TJPF_CMYK, 0);
}

QByteArray progressiveJpegOf(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    return packed(rgb.constBits(), rgb.size(), TJPF_BGRX, TJFLAG_PROGRESSIVE);
}

// An APP1 segment with one little-endian TIFF entry, behind the start marker.
QByteArray withOrientation(QByteArray jpeg, int orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif.append(char(orientation)).append(QByteArray(7, '\0'));
    return jpeg.insert(2, segment('\xE1', exif));
}

QByteArray withProfile(QByteArray jpeg, const QByteArray &profile)
{
    return jpeg.insert(2, segment('\xE2', QByteArray("ICC_PROFILE\0\x01\x01", 14) + profile));
}

QByteArray linearGreyProfile()
{
    const QByteArray none(4, '\0');
    const QByteArray white = "XYZ " + none + big(0xF6D6) + big(0x10000) + big(0xD32D); // D50
    const QByteArray curve = "curv" + none + none;                                     // without points: none
    const quint32 tags = 128 + 4 + 2 * 12;
    QByteArray profile = none + none + big(0x02100000) + "mntrGRAYXYZ " + QByteArray(12, '\0') + "acsp";
    profile = profile.leftJustified(68, '\0') + big(0xF6D6) + big(0x10000) + big(0xD32D);
    profile = profile.leftJustified(128, '\0') + big(2);
    profile += "wtpt" + big(tags) + big(quint32(white.size()));
    profile += "kTRC" + big(tags + quint32(white.size())) + big(quint32(curve.size()));
    profile += white + curve;
    return profile.replace(0, 4, big(quint32(profile.size())));
}

} // namespace countersign::oddpictures
