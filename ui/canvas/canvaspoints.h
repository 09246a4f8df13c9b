#pragma once

#include "ui/canvas/canvasview.h"

#include <QString>
#include <QVector>

#include <optional>

class QKeyEvent;
class QPainter;

namespace countersign {

// A point that a person set in a picture.
struct CanvasPoint
{
    enum class Shape { Pin, Alike, Different };

    int id = 0;
    QPointF place; // fractions of the upright picture
    Shape shape = Shape::Pin;
    QString text; // "1 alike"
    bool selected = false;

    friend bool operator==(const CanvasPoint &, const CanvasPoint &) = default;
};

// A cross with which the person points at the next one.
struct CanvasAim
{
    QPointF at;      // logical pixels of the canvas
    QString request; // what to point at, as a sentence

    // By an arrow key, far with Shift; false for any other key.
    bool move(const QKeyEvent &key);
};

// What a person pointed at, over the picture. Each kind has a shape of its own and its words, so that nobody
// needs the colours.
struct CanvasPoints
{
    QVector<CanvasPoint> points;
    std::optional<CanvasAim> aim;

    void paint(QPainter &painter, const CanvasView &view, const QRectF &bounds) const;
    // The id of the point under a place of the canvas, the nearest one.
    std::optional<int> pointAt(const CanvasView &view, const QPointF &at) const;
};

} // namespace countersign
