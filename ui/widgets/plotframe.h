#pragma once

#include <QPainter>
#include <QVector>

namespace countersign {

// A place on an axis, 0 to 1, and what stands there.
struct AxisTick
{
    double place = 0;
    QString text;
};

// The square with two axes around a plot: lines, ticks and titles in the theme's colours. For one paint
// event.
class PlotFrame
{
public:
    // Draws inside `area` with the font of `painter`.
    PlotFrame(QPainter &painter, const QRectF &area);

    const QRectF &plot() const { return m_plot; }
    QPointF at(double x, double y) const; // 0 to 1, from the lower left
    void paintX(const QVector<AxisTick> &ticks, const QString &title) const;
    void paintY(const QVector<AxisTick> &ticks, const QString &title) const;
    // A line from bottom to top with a word beside its upper end; `row` keeps the words of two lines apart.
    void paintMark(double x, const QString &text, const QColor &colour, int row) const;

    static QSize smallest(const QFontMetrics &metrics);

private:
    QPainter &m_painter;
    QRectF m_area;
    QRectF m_plot;
};

} // namespace countersign
