#include "imaging/intake.h"

#include "base/background.h"
#include "base/limits.h"
#include "imaging/decode.h"
#include "imaging/earlierjpeg.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace countersign::imaging {

namespace {

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::imaging::Intake)
};

QStringList notesOn(const Header &header)
{
    QStringList notes;
    if (header.animated)
        notes.append(IntakeText::tr("This is an animation; its first picture is used."));
    else if (header.pages > 1)
        notes.append(IntakeText::tr("This file has %n pages; the first one is used.", nullptr, header.pages));
    return notes;
}

std::optional<bool> earlierJpegIn(const QImage &stored, const Picture &picture)
{
    if (picture.jpeg)
        return showsCoarserJpeg(stored, *picture.jpeg);
    return picture.format == "jpeg" ? std::nullopt : showsJpegBlocks(stored);
}

void readColours(const QImage &stored, const Header &header, Picture &picture)
{
    constexpr int deepPixel = 64; // bits
    const QColorSpace space = stored.colorSpace();
    if (!space.isValid() && hasColourProfile(picture.bytes, header))
        picture.colours = SourceColours::Unreadable;
    else if (space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        picture.colours = SourceColours::Converted;
    if (picture.colours == SourceColours::Converted)
        picture.colourProfile = space.description().simplified();
    if (stored.depth() == deepPixel || stored.format() == QImage::Format_Grayscale16)
        picture.colourBits = 16;
}

Result<PicturePtr> readNamedFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readPicture(*bytes, QFileInfo(path).fileName());
}

Result<PicturePtr> readAsPng(const QImage &image, const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return failure(ErrorKind::Unreadable);
    return readPicture(bytes, name);
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Unreadable,
            IntakeText::tr("This file cannot be opened. Check that it exists and that you may read it."));
    // One byte more than allowed is enough to know that it is too large.
    return file.read(limits::intakeFileBytes + 1);
}

Result<PicturePtr> readPicture(const QByteArray &bytes, const QString &name)
{
    const Result<Header> header = readHeader(bytes);
    if (!header)
        return std::unexpected(header.error());
    Result<QImage> stored = decodeAsStored(bytes, *header);
    if (!stored)
        return std::unexpected(stored.error());
    auto picture = std::make_shared<Picture>();
    picture->bytes = bytes;
    picture->format = formatName(header->kind);
    picture->origin = readOrigin(header->kind, bytes);
    picture->jpeg = readJpegTraces(header->kind, bytes);
    picture->earlierJpeg = earlierJpegIn(*stored, *picture);
    readColours(*stored, *header, *picture);
    const QImage image = uprightInSrgb(std::move(*stored), *header);
    picture->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    picture->name = name;
    picture->storedSize = header->storedSize;
    picture->uprightSize = image.size();
    picture->notes = notesOn(*header);
    picture->pyramid = buildPyramid(image);
    // The smallest level has seen every pixel, so its colours tell for all of them.
    picture->grey = picture->pyramid.levels.last().allGray();
    return PicturePtr(std::move(picture));
}

Call<PicturePtr> loadFile(const QString &path)
{
    return inBackground<PicturePtr>([path] { return readNamedFile(path); });
}

Call<PicturePtr> loadBytes(const QByteArray &bytes, const QString &name)
{
    return inBackground<PicturePtr>([bytes, name] { return readPicture(bytes, name); });
}

Call<PicturePtr> loadImage(const QImage &image, const QString &name)
{
    return inBackground<PicturePtr>([image, name] { return readAsPng(image, name); });
}

} // namespace countersign::imaging
