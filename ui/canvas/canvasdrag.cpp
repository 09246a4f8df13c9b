#include "ui/canvas/canvasdrag.h"

#include <utility>

namespace countersign {

namespace {

constexpr double clickSlack = 4; // logical pixels a click may move

} // namespace

void CanvasDrag::press(const QPointF &at)
{
    m_pressed = m_last = at;
}

QPointF CanvasDrag::move(const QPointF &to)
{
    return to - std::exchange(m_last, to);
}

bool CanvasDrag::release(const QPointF &at)
{
    const std::optional<QPointF> pressed = std::exchange(m_pressed, std::nullopt);
    return pressed && (at - *pressed).manhattanLength() <= clickSlack;
}

} // namespace countersign
