#include "ui/canvas/canvasview.h"

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

constexpr double largestZoom = 32; // screen pixels per picture pixel
constexpr double largestFit = 4;   // a tiny chip is not blown up further by fitting
constexpr double boxShare = 0.6;   // of the view that a fitted box takes

} // namespace

void CanvasView::setPictureSize(const QSizeF &size)
{
    m_picture = size;
    fit();
}

void CanvasView::setViewSize(const QSizeF &size)
{
    m_view = size;
    switch (m_kept) {
    case Kept::Picture:
        fit();
        break;
    case Kept::Head:
        fitHead();
        break;
    case Kept::Centre:
        setScale(m_scale);
        break;
    }
}

void CanvasView::setPixelRatio(double ratio)
{
    const double before = std::exchange(m_pixelRatio, ratio);
    if (before == ratio)
        return;
    if (m_kept == Kept::Picture)
        fit();
    else if (m_kept == Kept::Centre)
        setScale(m_scale * before / ratio);
}

double CanvasView::fitScale() const
{
    if (m_picture.isEmpty() || m_view.isEmpty())
        return 1;
    const double scale = std::min(m_view.width() / m_picture.width(), m_view.height() / m_picture.height());
    return std::min(scale, largestFit / m_pixelRatio);
}

void CanvasView::fit()
{
    m_scale = fitScale();
    m_centre = QPointF(m_picture.width() / 2, m_picture.height() / 2);
    m_kept = Kept::Picture;
}

void CanvasView::actualSize()
{
    setScale(1 / m_pixelRatio);
    m_kept = Kept::Centre;
}

void CanvasView::fitBox(const QRectF &box)
{
    if (box.isEmpty() || m_view.isEmpty())
        return;
    m_centre = box.center();
    setScale(boxShare * std::min(m_view.width() / box.width(), m_view.height() / box.height()));
    m_kept = Kept::Centre;
}

void CanvasView::frameHead(const QRectF &head)
{
    m_head = head;
    m_kept = Kept::Head;
    fitHead();
}

void CanvasView::fitHead()
{
    if (m_head.isEmpty() || m_view.isEmpty())
        return;
    m_centre = m_head.center();
    m_scale = std::min(
        {m_view.width() / m_head.width(), m_view.height() / m_head.height(), largestZoom / m_pixelRatio});
}

void CanvasView::zoomAt(const QPointF &viewPoint, double factor)
{
    const QPointF anchor = toPicture(viewPoint);
    setScale(m_scale * factor);
    const QPointF moved = toPicture(viewPoint);
    m_centre += anchor - moved;
    m_kept = Kept::Centre;
    keepInReach();
}

void CanvasView::pan(const QPointF &delta)
{
    m_centre -= delta / m_scale;
    m_kept = Kept::Centre;
    keepInReach();
}

void CanvasView::setScale(double scale)
{
    const double smallest = std::min(fitScale(), 1.0) / 2;
    m_scale = std::clamp(scale, smallest, std::max(smallest, largestZoom / m_pixelRatio));
    keepInReach();
}

// The middle of the widget always shows a part of the picture, so it cannot be lost.
void CanvasView::keepInReach()
{
    m_centre.setX(std::clamp(m_centre.x(), 0.0, m_picture.width()));
    m_centre.setY(std::clamp(m_centre.y(), 0.0, m_picture.height()));
}

QRectF CanvasView::pictureRect() const
{
    const QPointF middle(m_view.width() / 2, m_view.height() / 2);
    return {middle - m_centre * m_scale, m_picture * m_scale};
}

QPointF CanvasView::toPicture(const QPointF &viewPoint) const
{
    return (viewPoint - pictureRect().topLeft()) / m_scale;
}

QRectF CanvasView::toView(const QRectF &relative) const
{
    const QRectF picture = pictureRect();
    return {picture.x() + relative.x() * picture.width(), picture.y() + relative.y() * picture.height(),
            relative.width() * picture.width(), relative.height() * picture.height()};
}

} // namespace countersign
