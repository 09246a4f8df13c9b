#include "ui/canvas/canvaspoints.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace countersign {

namespace {

// Logical pixels.
constexpr double pointRadius = 7;
constexpr double reach = 14; // of a point that is grabbed: a target of at least 24
constexpr double crossArm = 16;
constexpr double crossGap = 4; // what is pointed at stays free
constexpr double wordPadding = 5;
constexpr double aimStep = 2;
constexpr double farAimStep = 24;

QPainterPath shapeOf(CanvasPoint::Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case CanvasPoint::Shape::Pin:
        path.addEllipse(QPointF(), pointRadius, pointRadius);
        for (const QPointF &arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
            path.moveTo(arm * crossGap);
            path.lineTo(arm * (pointRadius + crossGap));
        }
        break;
    case CanvasPoint::Shape::Alike:
        path.addEllipse(QPointF(), pointRadius, pointRadius);
        break;
    case CanvasPoint::Shape::Different:
        path.addPolygon(QPolygonF({{0, -pointRadius - 2},
                                   {pointRadius + 2, 0},
                                   {0, pointRadius + 2},
                                   {-pointRadius - 2, 0},
                                   {0, -pointRadius - 2}}));
        break;
    }
    return path;
}

QColor colourOf(CanvasPoint::Shape shape)
{
    const theme::Tokens dark = theme::darkTokens(); // the canvas is dark in both themes
    switch (shape) {
    case CanvasPoint::Shape::Pin:
        return dark.accent;
    case CanvasPoint::Shape::Alike:
        return theme::tokens().onCanvas;
    case CanvasPoint::Shape::Different:
        return dark.review;
    }
    return {};
}

// With an edge on bright pictures.
void strokeTwice(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::darkTokens().window, width + 2));
    painter.drawPath(path);
    painter.setPen(QPen(colour, width));
    painter.drawPath(path);
}

// Inside `bounds`, in several lines where it has to be.
void paintChip(QPainter &painter, const QString &text, const QPointF &corner, const QRectF &bounds)
{
    painter.setFont(theme::font(theme::TextRole::Caption));
    const QRectF room(0, 0, bounds.width() - 2 * wordPadding, bounds.height());
    QRectF chip = QFontMetricsF(painter.font()).boundingRect(room, Qt::TextWordWrap, text);
    chip.adjust(-wordPadding, -1, wordPadding, 1);
    chip.moveTopLeft(
        {std::clamp(corner.x(), bounds.left(), std::max(bounds.left(), bounds.right() - chip.width())),
         std::clamp(corner.y(), bounds.top(), std::max(bounds.top(), bounds.bottom() - chip.height()))});
    painter.fillRect(chip, theme::darkTokens().card);
    painter.setPen(theme::darkTokens().text);
    painter.drawText(chip, Qt::AlignCenter | Qt::TextWordWrap, text);
}

// Its words go with it to the edge, and no further.
void paintPoint(QPainter &painter, const CanvasPoint &point, const QPointF &at, const QRectF &bounds)
{
    if (!bounds.contains(at))
        return;
    strokeTwice(painter, shapeOf(point.shape).translated(at), colourOf(point.shape),
                point.selected ? 3 : 1.5);
    paintChip(painter, point.text, at + QPointF(pointRadius + wordPadding, pointRadius), bounds);
}

void paintAim(QPainter &painter, const CanvasAim &aim, const QRectF &bounds)
{
    QPainterPath cross;
    for (const QPointF &arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
        cross.moveTo(aim.at + arm * crossGap);
        cross.lineTo(aim.at + arm * crossArm);
    }
    strokeTwice(painter, cross, theme::darkTokens().accent, 1.5);
    const double inset = theme::gap / 2.0;
    paintChip(painter, aim.request, bounds.topLeft(), bounds.adjusted(inset, inset, -inset, -inset));
}

} // namespace

bool CanvasAim::move(const QKeyEvent &key)
{
    const double step = key.modifiers() & Qt::ShiftModifier ? farAimStep : aimStep;
    switch (key.key()) {
    case Qt::Key_Left:
        at.rx() -= step;
        return true;
    case Qt::Key_Right:
        at.rx() += step;
        return true;
    case Qt::Key_Up:
        at.ry() -= step;
        return true;
    case Qt::Key_Down:
        at.ry() += step;
        return true;
    default:
        return false;
    }
}

void CanvasPoints::paint(QPainter &painter, const CanvasView &view, const QRectF &bounds) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CanvasPoint &point : points)
        paintPoint(painter, point, view.placeOf(point.place), bounds);
    if (aim)
        paintAim(painter, *aim, bounds);
    painter.restore();
}

std::optional<int> CanvasPoints::pointAt(const CanvasView &view, const QPointF &at) const
{
    std::optional<int> found;
    double nearest = reach;
    for (const CanvasPoint &point : points) {
        const double distance = QLineF(at, view.placeOf(point.place)).length();
        if (distance <= nearest) {
            nearest = distance;
            found = point.id;
        }
    }
    return found;
}

} // namespace countersign
