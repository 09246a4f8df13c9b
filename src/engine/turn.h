#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace countersign::engine {

// Quarter turns. `angle` is 0, 90, 180 or 270 degrees clockwise, as the contract's best_angle counts.
// Coordinates are continuous: a picture covers 0..width and 0..height.

// From the turned picture back to the unturned one, whose size is `unturned`.
QPointF unturnedPoint(const QPointF &turned, int angle, const QSizeF &unturned);
QRectF unturnedBox(const QRectF &turned, int angle, const QSizeF &unturned);

// From the unturned picture to the turned one.
QPointF turnedPoint(const QPointF &point, int angle, const QSizeF &unturned);

QSizeF turnedSize(const QSizeF &unturned, int angle);

} // namespace countersign::engine
