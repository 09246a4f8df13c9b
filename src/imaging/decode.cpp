#include "imaging/decode.h"

#include "base/limits.h"
#include "imaging/fileblocks.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace countersign::imaging {

namespace {

struct DecodeText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::imaging::Intake)
};

constexpr int hastyQuality = 0;   // Qt: below 50 the JPEG decoder takes its fast ways
constexpr int smallestLevel = 32; // pixels on the longer side; below it a level saves nothing
constexpr int bytesPerMebibyte = 1024 * 1024;

std::unexpected<Error> damaged()
{
    return failure(
        ErrorKind::Unreadable,
        DecodeText::tr("This picture is damaged or cut off. Ask for it again, or choose another one."));
}

std::unexpected<Error> refuseKind(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return failure(ErrorKind::Unreadable, DecodeText::tr("This file is empty. Choose another one."));
    case FileKind::Heif:
        return failure(ErrorKind::Unsupported,
                       DecodeText::tr("This is a HEIC picture, which cannot be read here. "
                                      "Save it as JPEG and load it again."));
    case FileKind::Avif:
        return failure(ErrorKind::Unsupported,
                       DecodeText::tr("This is an AVIF picture, which cannot be read here. "
                                      "Save it as JPEG and load it again."));
    case FileKind::Pdf:
        return failure(ErrorKind::Unsupported,
                       DecodeText::tr("This is a PDF document, not a picture. Export the "
                                      "page as JPEG or PNG and load that."));
    default:
        return failure(ErrorKind::Unsupported,
                       DecodeText::tr("This file is not a picture that can be read here. "
                                      "Use JPEG, PNG, WebP or TIFF."));
    }
}

std::unexpected<Error> tooManyPixels(const QSize &size)
{
    const QLocale locale;
    return failure(
        ErrorKind::TooLarge,
        DecodeText::tr("This picture measures %1 × %2 pixels, which is more than can be read here. Save it "
                       "smaller and load it again.")
            .arg(locale.toString(size.width()), locale.toString(size.height())));
}

bool isTooLarge(const QSize &size)
{
    return size.width() > limits::imageSide || size.height() > limits::imageSide ||
           qint64(size.width()) * size.height() > limits::imagePixels;
}

QImage toSrgb(QImage image)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != srgb)
        image.convertToColorSpace(srgb);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

Result<QImage> readAll(QImageReader &reader)
{
    // Qt's default bound of 128 MB refuses 34 megapixels; our own bound was checked on the header.
    QImageReader::setAllocationLimit(0);
    QImage image = reader.read();
    if (image.isNull())
        return damaged();
    return image;
}

} // namespace

Result<Header> readHeader(const QByteArray &bytes)
{
    if (bytes.size() > limits::intakeFileBytes)
        return failure(
            ErrorKind::TooLarge,
            DecodeText::tr("This file is larger than %1 MB. Save the picture smaller and load it again.")
                .arg(limits::intakeFileBytes / bytesPerMebibyte));
    Header header;
    header.kind = sniff(bytes);
    const QByteArray format = formatName(header.kind);
    if (format.isEmpty())
        return refuseKind(header.kind);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    // First of all: once the size was asked for, Qt 6.4 counts a TIFF's pages from there and finds one.
    header.pages = std::max(1, reader.imageCount());
    header.storedSize = reader.size();
    if (header.storedSize.isEmpty())
        return damaged();
    if (isTooLarge(header.storedSize))
        return tooManyPixels(header.storedSize);
    if (!isWhole(header.kind, bytes))
        return damaged();
    header.turn = reader.transformation();
    const bool turned = header.turn & QImageIOHandler::TransformationRotate90;
    header.uprightSize = turned ? header.storedSize.transposed() : header.storedSize;
    header.animated = reader.supportsAnimation() && header.pages > 1;
    return header;
}

Result<QImage> decodeAsStored(const QByteArray &bytes, const Header &header)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, formatName(header.kind));
    return readAll(reader);
}

QImage uprightInSrgb(QImage stored, const Header &header)
{
    const bool mirrored = header.turn & QImageIOHandler::TransformationMirror;
    const bool flipped = header.turn & QImageIOHandler::TransformationFlip;
    if (mirrored || flipped)
        stored = std::move(stored).mirrored(mirrored, flipped);
    if (header.turn & QImageIOHandler::TransformationRotate90)
        stored = stored.transformed(QTransform().rotate(90));
    return toSrgb(std::move(stored));
}

bool hasColourProfile(const QByteArray &bytes, const Header &header)
{
    const QVector<FileBlock> blocks = fileBlocks(header.kind, bytes);
    return !contentOf(blocks, "\xE2", QByteArrayView("ICC_PROFILE\0", 12)).isEmpty() ||
           !contentOf(blocks, "iCCP").isEmpty() || !contentOf(blocks, "ICCP").isEmpty();
}

Result<QImage> decode(const QByteArray &bytes, const Header &header)
{
    Result<QImage> stored = decodeAsStored(bytes, header);
    if (!stored)
        return stored;
    return uprightInSrgb(std::move(*stored), header);
}

QSize previewSize(const Header &header)
{
    const QSize stored = header.storedSize;
    if (header.kind != FileKind::Jpeg || qint64(stored.width()) * stored.height() < limits::previewPixels)
        return {};
    constexpr int eighths = 8;
    const int longSide = std::max(stored.width(), stored.height());
    const int part = (limits::previewSide * eighths + longSide - 1) / longSide;
    return part < eighths ? QSize(stored.width() * part / eighths, stored.height() * part / eighths)
                          : QSize();
}

Result<QImage> decodePreview(const QByteArray &bytes, const Header &header, const QSize &storedSize)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, formatName(header.kind));
    reader.setScaledSize(storedSize);
    reader.setQuality(hastyQuality);
    reader.setAutoTransform(true);
    const Result<QImage> image = readAll(reader);
    if (!image)
        return image;
    return toSrgb(*image);
}

MipPyramid buildPyramid(const QImage &image)
{
    MipPyramid pyramid;
    pyramid.levels.append(image);
    QImage level = image;
    while (std::max(level.width(), level.height()) / 2 >= smallestLevel) {
        level = level.scaled(std::max(1, level.width() / 2), std::max(1, level.height() / 2),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        pyramid.levels.append(level);
    }
    return pyramid;
}

} // namespace countersign::imaging
