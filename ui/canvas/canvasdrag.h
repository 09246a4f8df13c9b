#pragma once

#include <QPointF>

#include <optional>

namespace countersign {

// A press of the mouse and what becomes of it. Logical pixels.
class CanvasDrag
{
public:
    void press(const QPointF &at);
    bool isPressed() const { return m_pressed.has_value(); }
    // Further from where it was pressed than a click may go.
    bool isDrag() const { return m_drag; }
    // How far the mouse went since the last time.
    QPointF move(const QPointF &to);
    // Ends it; true where it was a click and no drag.
    bool release(const QPointF &at);

private:
    std::optional<QPointF> m_pressed;
    QPointF m_last;
    bool m_drag = false;
};

} // namespace countersign
