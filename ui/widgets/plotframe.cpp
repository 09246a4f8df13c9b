#include "ui/widgets/plotframe.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr int tickLength = 4;
constexpr int leastPlot = 120; // logical pixels
constexpr int widestTick = 6;  // characters: "99.99 %"

QMarginsF marginsFor(const QFontMetrics &metrics)
{
    const double line = metrics.height();
    const double ticks = metrics.averageCharWidth() * widestTick;
    return {line + ticks + theme::gap, 2 * line + theme::gap, theme::margin,
            2 * line + theme::gap + tickLength};
}

} // namespace

PlotFrame::PlotFrame(QPainter &painter, const QRectF &area)
    : m_painter(painter)
    , m_area(area)
    , m_plot(area.marginsRemoved(marginsFor(painter.fontMetrics())))
{}

QSize PlotFrame::smallest(const QFontMetrics &metrics)
{
    return QRectF(0, 0, leastPlot, leastPlot).marginsAdded(marginsFor(metrics)).size().toSize();
}

QPointF PlotFrame::at(double x, double y) const
{
    return {m_plot.left() + std::clamp(x, 0.0, 1.0) * m_plot.width(),
            m_plot.bottom() - std::clamp(y, 0.0, 1.0) * m_plot.height()};
}

void PlotFrame::paintX(const QVector<AxisTick> &ticks, const QString &title) const
{
    const double line = m_painter.fontMetrics().height();
    for (const AxisTick &tick : ticks) {
        const QPointF foot = at(tick.place, 0);
        m_painter.setPen(theme::tokens().line);
        m_painter.drawLine(foot, at(tick.place, 1));
        m_painter.setPen(theme::tokens().quietText);
        const double half = m_painter.fontMetrics().horizontalAdvance(tick.text) / 2.0 + 1;
        m_painter.drawText(QRectF(foot.x() - half, foot.y() + tickLength, 2 * half, line), Qt::AlignCenter,
                           tick.text);
    }
    m_painter.drawText(QRectF(m_plot.left(), m_area.bottom() - line, m_plot.width(), line), Qt::AlignCenter,
                       title);
}

void PlotFrame::paintY(const QVector<AxisTick> &ticks, const QString &title) const
{
    const double line = m_painter.fontMetrics().height();
    for (const AxisTick &tick : ticks) {
        const QPointF foot = at(0, tick.place);
        m_painter.setPen(theme::tokens().line);
        m_painter.drawLine(foot, at(1, tick.place));
        m_painter.setPen(theme::tokens().quietText);
        m_painter.drawText(QRectF(m_area.left() + line, foot.y() - line / 2,
                                  foot.x() - tickLength - m_area.left() - line, line),
                           Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    m_painter.save();
    m_painter.translate(m_area.left(), m_plot.bottom());
    m_painter.rotate(-90);
    m_painter.drawText(QRectF(0, 0, m_plot.height(), line), Qt::AlignCenter, title);
    m_painter.restore();
}

void PlotFrame::paintMark(double x, const QString &text, const QColor &colour, int row) const
{
    const double line = m_painter.fontMetrics().height();
    m_painter.setPen(QPen(colour, 2));
    m_painter.drawLine(at(x, 0), at(x, 1));
    const double width = m_painter.fontMetrics().horizontalAdvance(text) + 2;
    const double left = std::clamp(at(x, 0).x() - width / 2, m_area.left(), m_area.right() - width);
    m_painter.drawText(QRectF(left, m_plot.top() - (row + 1) * line, width, line), Qt::AlignCenter, text);
}

} // namespace countersign
