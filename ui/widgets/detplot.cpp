#include "ui/theme/theme.h"
#include "ui/widgets/evidenceplot.h"
#include "ui/widgets/plotframe.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign {

namespace {

// Shares at the ends of both axes; what lies beyond stands at the edge.
constexpr double leastShare = 0.0005;
constexpr double mostShare = 0.6;
constexpr std::array tickShares = {0.001, 0.01, 0.05, 0.2, 0.4};
constexpr double markRadius = 5; // logical pixels

// The quantile of the normal distribution, by halving: exact enough for a plot, and no table of constants.
double deviate(double share)
{
    double low = -6;
    double high = 6;
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::sqrt(2.0)) / 2 < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

// 0 to 1 along an axis.
double placeOf(double share)
{
    static const double least = deviate(leastShare);
    static const double most = deviate(mostShare);
    return (deviate(std::clamp(share, leastShare, mostShare)) - least) / (most - least);
}

enum class Label { Above, Below }; // so that two points in one place can both be read

void paintMarked(const PlotFrame &frame, QPainter &painter, const ThresholdEffect &effect,
                 const QString &text, const QColor &colour, Label label)
{
    const QPointF centre = frame.at(placeOf(effect.falseAccept.value), placeOf(effect.falseReject.value));
    painter.setPen(QPen(theme::tokens().card, 2));
    painter.setBrush(colour);
    painter.drawEllipse(centre, markRadius, markRadius);
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    const double width = metrics.horizontalAdvance(text) + 2;
    const bool fits = centre.x() + markRadius + width + theme::gap < frame.plot().right();
    const double left = fits ? centre.x() + markRadius + theme::gap / 2.0
                             : centre.x() - markRadius - theme::gap / 2.0 - width;
    const double top = label == Label::Above
                           ? std::max(frame.plot().top(), centre.y() - markRadius - metrics.height())
                           : std::min(centre.y() + markRadius, frame.plot().bottom() - metrics.height());
    painter.drawText(QRectF(left, top, width, metrics.height()), Qt::AlignCenter, text);
}

} // namespace

DetPlot::DetPlot(QWidget *parent)
    : EvidencePlot(parent)
{
    setAccessibleName(tr("Error rates (DET)"));
}

QString DetPlot::description() const
{
    const auto equal = evidence().equalErrorRate();
    if (!equal)
        return tr("There is too little to tell error rates.");
    return tr("Equal error rate %1 %. The table beside it has the rates at each threshold.")
        .arg(QLocale().toString((equal->falseAccept + equal->falseReject) * 50, 'f', 2));
}

void DetPlot::paintPlot(QPainter &painter) const
{
    const PlotFrame frame(painter, rect());
    QVector<AxisTick> ticks;
    for (const double share : tickShares)
        ticks.append({placeOf(share), tr("%1 %").arg(QLocale().toString(share * 100))});
    frame.paintX(ticks, tr("Different people accepted (FAR)"));
    frame.paintY(ticks, tr("Same person declined (FRR)"));
    painter.setPen(QPen(theme::tokens().control, 1, Qt::DashLine));
    painter.drawLine(frame.at(0, 0), frame.at(1, 1));

    QPolygonF curve;
    QPolygonF above;
    QPolygonF below;
    const qint64 same = evidence().samePairs();
    for (const ErrorRates &rates : evidence().curve()) {
        const double x = placeOf(rates.falseAccept);
        const Share reject = shareOf(std::llround(rates.falseReject * double(same)), same);
        curve << frame.at(x, placeOf(reject.value));
        above << frame.at(x, placeOf(reject.high));
        below.prepend(frame.at(x, placeOf(reject.low)));
    }
    QColor band = theme::tokens().accent;
    band.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    painter.drawPolygon(above + below);
    painter.setPen(QPen(theme::tokens().accent, 2));
    painter.drawPolyline(curve);
    if (curve.isEmpty())
        return;
    paintMarked(frame, painter, evidence().at(current()), tr("current %1").arg(QLocale().toString(current())),
                theme::tokens().text, Label::Below);
    paintMarked(frame, painter, evidence().at(proposed()),
                tr("proposed %1").arg(QLocale().toString(proposed())), theme::tokens().accent, Label::Above);
}

} // namespace countersign
