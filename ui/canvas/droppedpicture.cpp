#include "ui/canvas/droppedpicture.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace countersign {

namespace {

// Types whose bytes are the picture itself, so that they stay evidence as they came.
const QStringList &encodedTypes()
{
    static const QStringList types = {QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
                                      QStringLiteral("image/webp"), QStringLiteral("image/tiff")};
    return types;
}

} // namespace

DroppedPicture pictureIn(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        return DroppedFile{urls.first().toLocalFile()};
    for (const QString &type : encodedTypes()) {
        const QByteArray bytes = mime.data(type);
        if (!bytes.isEmpty())
            return DroppedBytes{bytes};
    }
    const auto image = qvariant_cast<QImage>(mime.imageData());
    if (!image.isNull())
        return DroppedImage{image};
    if (urls.isEmpty())
        return DroppedNothing{};
    if (urls.first().scheme() == QLatin1String("data"))
        return DroppedData{urls.first()};
    return DroppedAddress{urls.first()};
}

bool mayHoldPicture(const QMimeData &mime)
{
    return mime.hasUrls() || mime.hasImage() ||
           std::ranges::any_of(encodedTypes(), [&mime](const QString &type) { return mime.hasFormat(type); });
}

} // namespace countersign
