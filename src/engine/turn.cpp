#include "engine/turn.h"

namespace countersign::engine {

QPointF turnedPoint(const QPointF &point, int angle, const QSizeF &unturned)
{
    switch (angle) {
    case 90:
        return {unturned.height() - point.y(), point.x()};
    case 180:
        return {unturned.width() - point.x(), unturned.height() - point.y()};
    case 270:
        return {point.y(), unturned.width() - point.x()};
    default:
        return point;
    }
}

QPointF unturnedPoint(const QPointF &turned, int angle, const QSizeF &unturned)
{
    // Turning back is turning on by the rest of the circle.
    return turnedPoint(turned, (360 - angle) % 360, turnedSize(unturned, angle));
}

QRectF unturnedBox(const QRectF &turned, int angle, const QSizeF &unturned)
{
    return QRectF(unturnedPoint(turned.topLeft(), angle, unturned),
                  unturnedPoint(turned.bottomRight(), angle, unturned))
        .normalized();
}

QSizeF turnedSize(const QSizeF &unturned, int angle)
{
    return angle % 180 == 0 ? unturned : unturned.transposed();
}

} // namespace countersign::engine
