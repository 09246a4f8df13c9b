#include "ui/canvas/faceframe.h"

#include <algorithm>

namespace countersign {

namespace {

// In distances between the eyes, with room around an adult's head, which is about 2.5 of them wide and 4
// high.
constexpr double headWidth = 4;
constexpr double aboveEyes = 2.4;
constexpr double belowEyes = 2.8;

// In a face turned to the side the eyes come close together; its height tells how large it is.
constexpr double facesPerHeight = 0.25;

} // namespace

QRectF headAround(const LocatedFace &face, const QSizeF &size)
{
    const double unit = std::max(face.eyeDistance(size), face.box.height() * size.height() * facesPerHeight);
    const QPointF middle = (face.leftEye + face.rightEye) / 2;
    const QPointF eyes(middle.x() * size.width(), middle.y() * size.height());
    return {eyes.x() - headWidth / 2 * unit, eyes.y() - aboveEyes * unit, headWidth * unit,
            (aboveEyes + belowEyes) * unit};
}

} // namespace countersign
