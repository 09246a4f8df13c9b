#include "ui/canvas/canvasdrag.h"

#include <utility>

namespace countersign {

namespace {

constexpr double clickSlack = 4; // logical pixels a click may move

} // namespace

void CanvasDrag::press(const QPointF &at)
{
    m_pressed = m_last = at;
    m_drag = false;
}

QPointF CanvasDrag::move(const QPointF &to)
{
    m_drag = m_drag || (m_pressed && (to - *m_pressed).manhattanLength() > clickSlack);
    return to - std::exchange(m_last, to);
}

bool CanvasDrag::release(const QPointF &at)
{
    move(at);
    return std::exchange(m_pressed, std::nullopt) && !m_drag;
}

} // namespace countersign
