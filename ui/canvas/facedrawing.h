#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

class QPainter;

namespace countersign {

class CanvasView;

// A box that a person puts around a face, by a drag or by keys. In pixels of the upright picture, and always
// inside it.
class FaceDrawing
{
public:
    // Starts with a box in the middle of `seen`, so that keys alone are enough.
    void begin(const QSizeF &picture, const QRectF &seen);
    void end() { m_box.reset(); }
    bool isOn() const { return m_box.has_value(); }
    // Fractions of the picture; nothing while the box is too small to hold a face.
    std::optional<QRectF> box() const;

    void press(const QPointF &at) { m_corner = at; }
    void drag(const QPointF &to); // since press()
    // A step is a part of the box: along by `right` and `down`, or larger and smaller where it stays.
    void move(int right, int down);
    void resize(int wider, int higher);

    // How it is done, translated.
    static QString hint();
    // The box, and how it is done in the upper left corner.
    void paint(QPainter &painter, const CanvasView &view, const QRectF &bounds) const;

private:
    void set(const QRectF &box);

    QSizeF m_picture;
    QPointF m_corner;
    std::optional<QRectF> m_box;
};

} // namespace countersign
