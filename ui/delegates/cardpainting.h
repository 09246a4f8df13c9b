#pragma once

#include "imaging/picture.h"

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace countersign {

// The surface of an item card: border, selection, focus. Returns the room inside.
QRect paintCardSurface(QPainter *painter, const QStyleOptionViewItem &option);

// A thumbnail on the canvas's grey, cut to fill `rect`; a person's outline while there is no picture.
void paintThumbnail(QPainter *painter, const QRect &rect, const imaging::PicturePtr &picture);

} // namespace countersign
