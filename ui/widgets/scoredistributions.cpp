#include "ui/theme/theme.h"
#include "ui/widgets/evidenceplot.h"
#include "ui/widgets/plotframe.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

constexpr int bars = 50;         // two points of similarity each
constexpr double headroom = 1.2; // of the tallest bar, for the legend above it
using Shares = std::array<double, bars>;

Shares sharesOf(const QVector<double> &scores)
{
    Shares shares{};
    for (const double score : scores)
        shares.at(size_t(std::clamp(int(score / 100 * bars), 0, bars - 1))) += 1.0 / double(scores.size());
    return shares;
}

void paintShares(const PlotFrame &frame, QPainter &painter, const Shares &shares, double tallest)
{
    QPolygonF outline{frame.at(0, 0)};
    for (int bar = 0; bar < bars; ++bar) {
        const double height = shares.at(size_t(bar)) / tallest;
        outline << frame.at(double(bar) / bars, height) << frame.at(double(bar + 1) / bars, height);
    }
    outline << frame.at(1, 0);
    painter.drawPolygon(outline);
}

QColor faded(QColor colour)
{
    colour.setAlphaF(0.3F);
    return colour;
}

void setPenForSame(QPainter &painter)
{
    painter.setPen(QPen(theme::tokens().accent, 1.5));
    painter.setBrush(faded(theme::tokens().accent));
}

void setPenForDifferent(QPainter &painter)
{
    painter.setPen(QPen(theme::tokens().quietText, 1.5));
    painter.setBrush(QBrush(theme::tokens().quietText, Qt::BDiagPattern));
}

// A sample and its word, from the right; returns where the next one ends.
double paintLegend(QPainter &painter, const QRectF &plot, double right, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const double width = metrics.horizontalAdvance(text) + 2;
    const double side = metrics.ascent();
    const double top = plot.top() + theme::gap;
    const double left = right - width - side - theme::gap / 2.0;
    painter.drawRect(QRectF(left, top, side, side));
    painter.setPen(theme::tokens().text);
    painter.drawText(QRectF(right - width, top - metrics.descent() / 2.0, width, metrics.height()),
                     Qt::AlignCenter, text);
    return left - theme::margin;
}

} // namespace

ScoreDistributions::ScoreDistributions(QWidget *parent)
    : EvidencePlot(parent)
{
    setAccessibleName(tr("Distribution of similarities"));
}

QString ScoreDistributions::description() const
{
    const auto middle = [](const QVector<double> &scores) {
        return scores.isEmpty() ? tr("none") : QLocale().toString(scores.at(scores.size() / 2), 'f', 1);
    };
    return tr("Median similarity of one person's pairs: %1. Of different people's: %2.")
        .arg(middle(evidence().same()), middle(evidence().different()));
}

void ScoreDistributions::paintPlot(QPainter &painter) const
{
    const PlotFrame frame(painter, rect());
    QVector<AxisTick> ticks;
    for (int score = 0; score <= 100; score += 20)
        ticks.append({score / 100.0, QLocale().toString(score)});
    frame.paintX(ticks, tr("Similarity"));
    frame.paintY({}, tr("Share of the pairs"));

    const Shares same = sharesOf(evidence().same());
    const Shares different = sharesOf(evidence().different());
    const double tallest = headroom * std::max({std::ranges::max(same), std::ranges::max(different), 1e-9});
    setPenForDifferent(painter);
    paintShares(frame, painter, different, tallest);
    setPenForSame(painter);
    paintShares(frame, painter, same, tallest);
    frame.paintMark(current() / 100, tr("current %1").arg(QLocale().toString(current())),
                    theme::tokens().text, 0);
    frame.paintMark(proposed() / 100, tr("proposed %1").arg(QLocale().toString(proposed())),
                    theme::tokens().accent, 1);

    setPenForSame(painter);
    const double right =
        paintLegend(painter, frame.plot(), frame.plot().right() - theme::gap, tr("One person"));
    setPenForDifferent(painter);
    paintLegend(painter, frame.plot(), right, tr("Different people"));
}

} // namespace countersign
