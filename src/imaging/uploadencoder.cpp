#include "imaging/uploadfile.h"

#include "base/background.h"
#include "imaging/intake.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace countersign::imaging {

namespace {

constexpr std::array qualities = {92, 85, 75}; // JPEG; below that faces suffer, so the size goes down instead
constexpr double sizeStep = 0.75;              // of the side, between rounds
constexpr int smallestSide = 320;              // pixels; nothing that small exceeds a limit

bool isAccepted(const QByteArray &format, const UploadLimits &limits)
{
    if (format == "jpeg" || format == "png" || format == "webp")
        return true;
    return format == "tiff" && limits.tiffAllowed;
}

QByteArray encodeJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

// JPEG knows no transparency; what shines through is white, as on paper.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        const auto *source = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        auto *target = reinterpret_cast<QRgb *>(flat.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int rest = 255 - qAlpha(source[x]); // premultiplied
            target[x] = qRgb(qRed(source[x]) + rest, qGreen(source[x]) + rest, qBlue(source[x]) + rest);
        }
    }
    return flat;
}

Upload asItIs(const Picture &picture)
{
    return {picture.bytes, picture.format, picture.sha256, picture.uprightSize, false};
}

Upload reencode(const Picture &picture, const UploadLimits &limits)
{
    QImage image = opaque(picture.pyramid.levels.first());
    QByteArray bytes;
    for (;;) {
        for (const int quality : qualities) {
            bytes = encodeJpeg(image, quality);
            if (bytes.size() <= limits.bytes)
                break;
        }
        if (bytes.size() <= limits.bytes || std::max(image.width(), image.height()) <= smallestSide)
            break;
        image = image.scaled(image.size() * sizeStep, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return {bytes, "jpeg", QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), image.size(), true};
}

Upload fitting(const Picture &picture, const UploadLimits &limits)
{
    if (picture.bytes.size() <= limits.bytes && isAccepted(picture.format, limits))
        return asItIs(picture);
    return reencode(picture, limits);
}

struct UploadText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::imaging::Upload)
};

Upload reduce(const MipPyramid &pyramid, int side)
{
    const QSize full = pyramid.levels.first().size();
    const QSize wanted = full.boundedTo(full.scaled(side, side, Qt::KeepAspectRatio));
    QImage image = opaque(pyramid.levelFor(double(wanted.width()) / full.width()));
    if (image.size() != wanted)
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QByteArray bytes = encodeJpeg(image, qualities.front());
    return {bytes, "jpeg", QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), wanted, true};
}

Result<PicturePtr> crop(const PicturePtr &picture, const QRectF &box, double margin)
{
    const QImage &full = picture->pyramid.levels.first();
    const QRectF face(box.x() * full.width(), box.y() * full.height(), box.width() * full.width(),
                      box.height() * full.height());
    const double grow = margin * std::max(face.width(), face.height());
    const double inwards = grow - 0.001; // fractions come back as nearly whole pixels
    const QRect part =
        face.adjusted(-inwards, -inwards, inwards, inwards).toAlignedRect().intersected(full.rect());
    if (part.isEmpty())
        return failure(ErrorKind::NoFace);
    // Lossless: a crop that is compared must not lose to a second JPEG round.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    full.copy(part).save(&buffer, "PNG");
    const Result<PicturePtr> cut = readPicture(bytes, picture->name);
    if (!cut)
        return cut;
    auto placed = std::make_shared<Picture>(**cut);
    placed->whole = picture;
    placed->part = part;
    return PicturePtr(std::move(placed));
}

} // namespace

QString reencodedNotice()
{
    return UploadText::tr("This picture was re-encoded as JPEG to fit the service's limits.");
}

Call<Upload> prepareUpload(const PicturePtr &picture, const UploadLimits &limits)
{
    return inBackground<Upload>([picture, limits]() -> Result<Upload> { return fitting(*picture, limits); });
}

Call<Upload> loadUpload(const QString &path, const UploadLimits &limits)
{
    return inBackground<Upload>([path, limits]() -> Result<Upload> {
        const auto bytes = readFile(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto picture = readPicture(*bytes, {});
        if (!picture)
            return std::unexpected(picture.error());
        return fitting(**picture, limits);
    });
}

Call<Upload> reducedCopy(const PicturePtr &picture, int side)
{
    return inBackground<Upload>([picture, side]() -> Result<Upload> {
        if (picture->pyramid.isEmpty() || picture->pyramid.levels.first().isNull())
            return failure(ErrorKind::Unreadable);
        return reduce(picture->pyramid, side);
    });
}

Call<PicturePtr> cropPicture(const PicturePtr &picture, const QRectF &box, double margin)
{
    return inBackground<PicturePtr>([picture, box, margin] { return crop(picture, box, margin); });
}

} // namespace countersign::imaging
