#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace countersign {

// A face as this computer's own engine sees it, for showing pictures alike and for judging them. Points in
// fractions (0..1) of the upright picture; they may reach past its edges.
struct LocatedFace
{
    QRectF box;
    QPointF leftEye; // on the picture's left
    QPointF rightEye;
    double confidence = 0; // 0..1

    // Between the eyes, in pixels of a picture of `size`.
    double eyeDistance(const QSizeF &size) const;
    // How far the line through the eyes is turned in a picture of `size`, in degrees clockwise.
    double turn(const QSizeF &size) const;

    friend bool operator==(const LocatedFace &, const LocatedFace &) = default;
};

} // namespace countersign
