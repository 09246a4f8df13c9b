#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QUrl>

#include <variant>

class QMimeData;

namespace countersign {

// What a drop or a paste carries that could be a picture.
struct DroppedFile
{
    QString path;
};
struct DroppedBytes
{
    QByteArray bytes;
};
struct DroppedImage
{
    QImage image;
};
// An address on the web and nothing else.
struct DroppedAddress
{
    QUrl address;
};
// An address in which the bytes stand themselves ("data:"), as they came.
struct DroppedData
{
    QUrl address;
};
struct DroppedNothing
{};

using DroppedPicture =
    std::variant<DroppedNothing, DroppedFile, DroppedBytes, DroppedImage, DroppedAddress, DroppedData>;

// The best of what is offered: a local file, encoded bytes as they were, a decoded image, an address.
// Browsers offer any of the latter three.
DroppedPicture pictureIn(const QMimeData &mime);

// Cheap enough for every drag move.
bool mayHoldPicture(const QMimeData &mime);

} // namespace countersign
