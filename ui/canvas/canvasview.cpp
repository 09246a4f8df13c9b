#include "ui/canvas/canvasview.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace countersign {

namespace {

constexpr double largestZoom = 32; // screen pixels per picture pixel
constexpr double largestFit = 4;   // a tiny chip is not blown up further by fitting
constexpr double boxShare = 0.6;   // of the view that a fitted box takes

} // namespace

QPolygonF ViewFrame::outline() const
{
    QTransform toPicture = QTransform::fromTranslate(middle.x(), middle.y());
    toPicture.rotate(turn);
    QRectF part({}, size);
    part.moveCenter({});
    return toPicture.map(QPolygonF(part));
}

void CanvasView::setPictureSize(const QSizeF &size)
{
    m_picture = size;
    m_orientation = {};
    fit();
}

void CanvasView::setViewSize(const QSizeF &size)
{
    m_view = size;
    switch (m_kept) {
    case Kept::Picture:
        fit();
        break;
    case Kept::Frame:
        fitFrame();
        break;
    case Kept::Centre:
        break; // also past the limits: two views that move together stay together
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
    const QSizeF size = turned().mapRect(QRectF({}, m_picture)).size();
    const double scale = std::min(m_view.width() / size.width(), m_view.height() / size.height());
    return std::min(scale, largestFit / m_pixelRatio);
}

void CanvasView::fit()
{
    m_turn = 0;
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
    m_turn = 0;
    m_centre = box.center();
    const QSizeF size = turned().mapRect(box).size();
    setScale(boxShare * std::min(m_view.width() / size.width(), m_view.height() / size.height()));
    m_kept = Kept::Centre;
}

void CanvasView::frame(const ViewFrame &part)
{
    m_frame = part;
    m_kept = Kept::Frame;
    fitFrame();
}

void CanvasView::fitFrame()
{
    if (m_frame.size.isEmpty() || m_view.isEmpty())
        return;
    m_centre = m_frame.middle;
    m_turn = m_frame.turn;
    // Half a degree turns a frame, and does not make it smaller.
    const bool lies = std::abs(std::sin(qDegreesToRadians(m_orientation.degrees))) > std::sin(M_PI_4);
    const QSizeF size = lies ? m_frame.size.transposed() : m_frame.size;
    m_scale = std::min(
        {m_view.width() / size.width(), m_view.height() / size.height(), largestZoom / m_pixelRatio});
}

void CanvasView::setOrientation(const Orientation &orientation)
{
    m_orientation = orientation;
    if (m_kept == Kept::Picture)
        fit();
    else if (m_kept == Kept::Frame)
        fitFrame();
}

CanvasMove CanvasView::zoomAt(const QPointF &viewPoint, double factor)
{
    const CanvasView before = *this;
    const QPointF anchor = toPicture(viewPoint);
    setScale(m_scale * factor);
    const QPointF moved = toPicture(viewPoint);
    m_centre += anchor - moved;
    m_kept = Kept::Centre;
    keepInReach();
    return moveSince(before);
}

CanvasMove CanvasView::pan(const QPointF &delta)
{
    const CanvasView before = *this;
    m_centre -= turned().inverted().map(delta) / m_scale;
    m_kept = Kept::Centre;
    keepInReach();
    return moveSince(before);
}

CanvasMove CanvasView::moveSince(const CanvasView &before) const
{
    return {m_scale / before.m_scale,
            toWidget().map(before.m_centre) - QPointF(m_view.width() / 2, m_view.height() / 2)};
}

void CanvasView::follow(const CanvasMove &move)
{
    m_scale *= move.factor;
    m_centre -= turned().inverted().map(move.shift) / m_scale;
    m_kept = Kept::Centre;
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

// A mirrored picture leans to the other side.
double CanvasView::levelling() const
{
    return m_orientation.mirrored ? m_turn : -m_turn;
}

// About the origin, without zoom.
QTransform CanvasView::turned() const
{
    QTransform transform;
    transform.rotate(m_orientation.degrees + levelling());
    if (m_orientation.mirrored)
        transform.scale(-1, 1);
    return transform;
}

QTransform CanvasView::toWidget() const
{
    QTransform transform = QTransform::fromTranslate(-m_centre.x(), -m_centre.y()) * turned();
    transform *= QTransform::fromScale(m_scale, m_scale);
    return transform * QTransform::fromTranslate(m_view.width() / 2, m_view.height() / 2);
}

QTransform CanvasView::fractionsToWidget() const
{
    return QTransform::fromScale(m_picture.width(), m_picture.height()) * toWidget();
}

QRectF CanvasView::pictureRect() const
{
    return toWidget().mapRect(QRectF({}, m_picture));
}

QPointF CanvasView::toPicture(const QPointF &viewPoint) const
{
    return toWidget().inverted().map(viewPoint);
}

QRectF CanvasView::toView(const QRectF &relative) const
{
    return fractionsToWidget().mapRect(relative);
}

QPointF CanvasView::placeOf(const QPointF &relative) const
{
    return fractionsToWidget().map(relative);
}

QPolygonF CanvasView::outline(const QRectF &relative) const
{
    return fractionsToWidget().map(QPolygonF(relative));
}

} // namespace countersign
