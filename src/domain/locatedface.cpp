#include "domain/locatedface.h"

#include <QLineF>

namespace countersign {

namespace {

QLineF eyeLine(const LocatedFace &face, const QSizeF &size)
{
    return {face.leftEye.x() * size.width(), face.leftEye.y() * size.height(),
            face.rightEye.x() * size.width(), face.rightEye.y() * size.height()};
}

} // namespace

double LocatedFace::eyeDistance(const QSizeF &size) const
{
    return eyeLine(*this, size).length();
}

double LocatedFace::turn(const QSizeF &size) const
{
    // QLineF counts counter-clockwise, from 0 to 360.
    const double angle = eyeLine(*this, size).angle();
    return angle > 180 ? 360 - angle : -angle;
}

} // namespace countersign
