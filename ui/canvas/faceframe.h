#pragma once

#include "domain/locatedface.h"
#include "ui/canvas/canvasview.h"

#include <QPainterPath>
#include <QString>

namespace countersign {

// The part of a picture of `size` with a face's whole head: the same multiple of the distance between the
// eyes for every face, the eyes level and at the same place in it. May reach past the picture.
ViewFrame headAround(const LocatedFace &face, const QSizeF &size);

// What lies between brows and chin, without hair and outline, in pixels of the picture.
QPainterPath innerFace(const LocatedFace &face, const QSizeF &size);

// What is compared one by one, from above.
enum class FaceRegion { Eyes, Nose, Mouth, LeftEar, RightEar, Chin };
inline constexpr int faceRegions = 6;
QString regionName(FaceRegion region); // translated
// What is around a place (fractions) of a picture: of one size in every face; an eighth of a picture in which
// no face is known.
ViewFrame partAround(const std::optional<LocatedFace> &face, const QSizeF &size, const QPointF &place);
// The part of the picture with a region of the face; of one size in every face, like headAround().
ViewFrame regionOf(const LocatedFace &face, const QSizeF &size, FaceRegion region);

} // namespace countersign
