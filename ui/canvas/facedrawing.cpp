#include "ui/canvas/facedrawing.h"

#include "ui/canvas/canvasview.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

struct DrawingText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::FaceDrawing)
};

void paintHint(QPainter &painter, const QRectF &bounds)
{
    const QString text = FaceDrawing::hint();
    painter.setFont(theme::font(theme::TextRole::Caption));
    const double pad = theme::gap / 2.0;
    const QRectF room = bounds.adjusted(pad, pad, -pad, -pad);
    const QRectF needed = painter.boundingRect(room.adjusted(pad, pad, -pad, -pad), Qt::TextWordWrap, text);
    painter.fillRect(needed.adjusted(-pad, -pad, pad, pad), theme::darkTokens().card);
    painter.setPen(theme::darkTokens().text);
    painter.drawText(needed, Qt::TextWordWrap, text);
}

constexpr double startShare = 0.4;  // of what is seen, at first
constexpr double stepShare = 0.05;  // of the box, per key
constexpr double smallestSide = 16; // pixels of the picture; less holds no face

} // namespace

QString FaceDrawing::hint()
{
    return DrawingText::tr(
        "Drag around the face, or use the arrows, Shift+arrows for the size, and Enter. Esc leaves.");
}

void FaceDrawing::begin(const QSizeF &picture, const QRectF &seen)
{
    m_picture = picture;
    const QRectF part = seen.intersected(QRectF({}, picture));
    const double side = startShare * std::min(part.width(), part.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(part.center());
    set(box);
}

void FaceDrawing::set(const QRectF &box)
{
    m_box = box.normalized().intersected(QRectF({}, m_picture));
}

std::optional<QRectF> FaceDrawing::box() const
{
    if (!m_box || std::min(m_box->width(), m_box->height()) < smallestSide)
        return std::nullopt;
    return QRectF(m_box->x() / m_picture.width(), m_box->y() / m_picture.height(),
                  m_box->width() / m_picture.width(), m_box->height() / m_picture.height());
}

void FaceDrawing::drag(const QPointF &to)
{
    set(QRectF(m_corner, to));
}

void FaceDrawing::move(int right, int down)
{
    QRectF box = *m_box;
    const double step = stepShare * std::max(box.width(), box.height());
    const QSizeF rest = m_picture - box.size();
    box.moveTo(std::clamp(box.x() + right * step, 0.0, rest.width()),
               std::clamp(box.y() + down * step, 0.0, rest.height()));
    set(box);
}

void FaceDrawing::resize(int wider, int higher)
{
    const double x = wider * stepShare * m_box->width();
    const double y = higher * stepShare * m_box->height();
    const QRectF box = m_box->adjusted(-x, -y, x, y);
    if (std::min(box.width(), box.height()) >= smallestSide)
        set(box);
}

void FaceDrawing::paint(QPainter &painter, const CanvasView &view, const QRectF &bounds) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPolygonF outline = view.toWidget().map(QPolygonF(*m_box));
    for (const auto &[colour, width] :
         {std::pair(theme::tokens().canvas, 4), std::pair(theme::darkTokens().accent, 2)}) {
        painter.setPen(QPen(colour, width, width == 2 ? Qt::DashLine : Qt::SolidLine));
        painter.drawPolygon(outline);
    }
    painter.restore();
    paintHint(painter, bounds);
}

} // namespace countersign
