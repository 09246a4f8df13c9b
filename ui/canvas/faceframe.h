#pragma once

#include "domain/locatedface.h"

namespace countersign {

// The part of a picture with a face's whole head, in pixels of a picture of `size`: the same multiple of the
// distance between the eyes for every face, the eyes at the same place in it. May reach past the picture.
QRectF headAround(const LocatedFace &face, const QSizeF &size);

} // namespace countersign
