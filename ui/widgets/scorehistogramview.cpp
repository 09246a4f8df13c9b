#include "ui/widgets/scorehistogramview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

constexpr double scoreOfBar = 100.0 / ScoreHistogram::bars;
constexpr double gapOfBars = 1; // logical pixels
constexpr double chosenShade = 0.16;
constexpr QSize histogramSize(320, 140);

} // namespace

ScoreHistogramView::ScoreHistogramView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Similarities"));
    setFont(theme::font(theme::TextRole::Caption));
    setToolTip(tr("Choose a band to see its rows only."));
    describe();
}

void ScoreHistogramView::setHistogram(const ScoreHistogram &histogram)
{
    m_histogram = histogram;
    describe();
    update();
}

void ScoreHistogramView::setThreshold(std::optional<double> threshold)
{
    m_threshold = threshold;
    update();
}

void ScoreHistogramView::setBand(std::optional<ScoreBand> band)
{
    m_band = band;
    describe();
    update();
}

QSize ScoreHistogramView::sizeHint() const
{
    return histogramSize;
}

QSize ScoreHistogramView::minimumSizeHint() const
{
    return {histogramSize.width() * 2 / 3, histogramSize.height()};
}

QRectF ScoreHistogramView::plot() const
{
    const double words = fontMetrics().height() + theme::gap / 2.0;
    return QRectF(rect()).adjusted(theme::focusRing, words, -theme::focusRing, -words);
}

double ScoreHistogramView::xOf(double score) const
{
    return plot().left() + plot().width() * score / 100;
}

void ScoreHistogramView::choose(std::optional<ScoreBand> band)
{
    if (band == m_band)
        return;
    setBand(band);
    Q_EMIT bandChosen(band);
}

void ScoreHistogramView::mousePressEvent(QMouseEvent *event)
{
    const double score =
        std::clamp((event->position().x() - plot().left()) / plot().width() * 100, 0.0, 100.0);
    const ScoreBand band = bandOf(score);
    choose(m_band == band ? std::nullopt : std::optional(band));
}

void ScoreHistogramView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (event->key() == Qt::Key_Escape && m_band)
        return choose(std::nullopt);
    if (step == 0)
        return QWidget::keyPressEvent(event);
    const int last = int(scoreBands().size()) - 1;
    const int now = m_band ? int(*m_band) : step > 0 ? -1 : last + 1;
    choose(ScoreBand(std::clamp(now + step, 0, last)));
}

void ScoreHistogramView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreHistogramView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScoreHistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintBands(painter);
    paintBars(painter);
    paintThreshold(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme::tokens().accent, theme::focusRing));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ScoreHistogramView::paintBands(QPainter &painter) const
{
    const QRectF area = plot();
    for (const BandRange &range : scoreBands()) {
        const QRectF part(QPointF(xOf(range.from), area.top()), QPointF(xOf(range.to), area.bottom()));
        if (m_band == range.band) {
            QColor shade = theme::tokens().accent;
            shade.setAlphaF(float(chosenShade));
            painter.fillRect(part, shade);
        }
        painter.setPen(theme::tokens().line);
        painter.drawLine(part.topRight(), part.bottomRight());
        painter.setPen(m_band == range.band ? theme::tokens().text : theme::tokens().quietText);
        const QString name =
            fontMetrics().elidedText(bandName(range.band), Qt::ElideRight, int(part.width()) - 2);
        painter.drawText(QRectF(part.left(), 0, part.width(), area.top()), Qt::AlignCenter, name);
    }
    painter.setPen(theme::tokens().control);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme::tokens().quietText);
    for (const BandRange &range : scoreBands()) {
        const QRectF place(xOf(range.from) - (range.from > 0 ? theme::margin : 0), area.bottom(),
                           2.0 * theme::margin, height() - area.bottom());
        painter.drawText(place, (range.from > 0 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignBottom,
                         QLocale().toString(range.from, 'f', 0));
    }
}

void ScoreHistogramView::paintBars(QPainter &painter) const
{
    const QRectF area = plot();
    const int tallest = m_histogram.tallest();
    if (tallest == 0)
        return;
    const double unit = (area.height() - theme::gap / 2.0) / tallest;
    for (int bar = 0; bar < ScoreHistogram::bars; ++bar) {
        const auto at = size_t(bar);
        double bottom = area.bottom();
        const auto stack = [&](int count, const QBrush &brush) {
            // One of many is still to be seen.
            const double high = count > 0 ? std::max(1.0, count * unit) : 0;
            painter.fillRect(QRectF(QPointF(xOf(bar * scoreOfBar) + gapOfBars, bottom - high),
                                    QPointF(xOf((bar + 1) * scoreOfBar) - gapOfBars, bottom)),
                             brush);
            bottom -= high;
        };
        stack(m_histogram.same.at(at) + m_histogram.unlabelled.at(at), theme::tokens().accent);
        stack(m_histogram.different.at(at), QBrush(theme::tokens().review, Qt::Dense4Pattern));
    }
}

void ScoreHistogramView::paintThreshold(QPainter &painter) const
{
    if (!m_threshold)
        return;
    painter.setPen(QPen(theme::tokens().text, 1, Qt::DashLine));
    painter.drawLine(QPointF(xOf(*m_threshold), plot().top()), QPointF(xOf(*m_threshold), plot().bottom()));
}

// The same as the bars tell, band by band.
void ScoreHistogramView::describe()
{
    QStringList parts;
    for (const BandRange &range : scoreBands()) {
        int count = 0;
        for (int bar = int(range.from / scoreOfBar); bar < int(range.to / scoreOfBar); ++bar)
            count += m_histogram.at(bar);
        parts.append(QStringLiteral("%1: %2").arg(bandName(range.band)).arg(count));
    }
    if (m_band)
        parts.append(tr("only %1 is shown").arg(bandName(*m_band)));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace countersign
