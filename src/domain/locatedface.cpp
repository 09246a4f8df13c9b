#include "domain/locatedface.h"

#include <QLineF>
#include <QtMath>

#include <cmath>

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

std::optional<double> LocatedFace::sideways(const QSizeF &size) const
{
    const QLineF line = eyeLine(*this, size);
    if (!nose || line.isNull())
        return std::nullopt;
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF off = QPointF(nose->x() * size.width(), nose->y() * size.height()) - line.center();
    return std::abs(QPointF::dotProduct(off, along)) / line.length();
}

double LocatedFace::degreesOf(double sideways)
{
    constexpr double noseHeight = 0.6; // distances between the eyes
    return qRadiansToDegrees(std::atan(sideways / noseHeight));
}

std::optional<double> LocatedFace::sidewaysDegrees(const QSizeF &size) const
{
    const auto off = sideways(size);
    return off ? std::optional(degreesOf(*off)) : std::nullopt;
}

} // namespace countersign
