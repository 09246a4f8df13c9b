#include "ui/widgets/scorescale.h"

#include "domain/scoreband.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labelrow.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

constexpr double barHeight = 12; // logical pixels
constexpr double markerSize = 7; // half the width of the score's pointer
constexpr double smallStep = 1;  // of the threshold, per arrow key
constexpr double largeStep = 10; // with Page keys
constexpr double bandShades[] = {0.10, 0.18, 0.27, 0.37, 0.48};

} // namespace

ScoreScale::ScoreScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Similarity scale"));
    setFont(theme::font(theme::TextRole::Caption));
    describe();
}

void ScoreScale::setScore(std::optional<double> score)
{
    m_score = score;
    describe();
    update();
}

void ScoreScale::setThreshold(double threshold)
{
    m_threshold = std::clamp(threshold, 0.0, 100.0);
    describe();
    update();
}

void ScoreScale::hideThreshold()
{
    m_thresholdKnown = false;
    describe();
    update();
}

void ScoreScale::setThresholdMovable(bool movable)
{
    m_movable = movable;
    setFocusPolicy(movable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(movable ? Qt::SplitHCursor : Qt::ArrowCursor);
    setToolTip(movable ? tr("Drag or use the arrow keys to move the threshold for the next check.")
                       : QString());
}

QSize ScoreScale::sizeHint() const
{
    return {320, minimumSizeHint().height()};
}

QSize ScoreScale::minimumSizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::TextRole::Caption));
    return {220, int(2 * metrics.height() + barHeight + 2 * markerSize + 2 * theme::gap)};
}

QRectF ScoreScale::barRect() const
{
    const double side = markerSize + theme::focusRing;
    const double top = fontMetrics().height() + markerSize + theme::gap / 2.0;
    return {side, top, width() - 2 * side, barHeight};
}

double ScoreScale::xOf(double score) const
{
    const QRectF bar = barRect();
    return bar.left() + bar.width() * std::clamp(score, 0.0, 100.0) / 100;
}

void ScoreScale::moveThreshold(double threshold)
{
    const double rounded = std::round(std::clamp(threshold, 0.0, 100.0));
    if (!m_movable || rounded == m_threshold)
        return;
    setThreshold(rounded);
    Q_EMIT thresholdChanged(m_threshold);
}

void ScoreScale::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveThreshold(m_threshold - smallStep);
        return;
    case Qt::Key_Right:
        moveThreshold(m_threshold + smallStep);
        return;
    case Qt::Key_PageDown:
        moveThreshold(m_threshold - largeStep);
        return;
    case Qt::Key_PageUp:
        moveThreshold(m_threshold + largeStep);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScoreScale::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveThreshold((event->position().x() - barRect().left()) / barRect().width() * 100);
}

void ScoreScale::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveThreshold((event->position().x() - barRect().left()) / barRect().width() * 100);
}

void ScoreScale::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreScale::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScoreScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintBands(painter);
    paintBandNames(painter);
    if (m_thresholdKnown)
        paintThreshold(painter);
    paintScore(painter);
}

void ScoreScale::paintBands(QPainter &painter) const
{
    const QRectF bar = barRect();
    QPainterPath outline;
    outline.addRoundedRect(bar, barHeight / 2, barHeight / 2);
    painter.save();
    painter.setClipPath(outline);
    for (qsizetype i = 0; i < scoreBands().size(); ++i) {
        const BandRange &range = scoreBands().at(i);
        QColor shade = theme::tokens().accent;
        shade.setAlphaF(float(bandShades[i]));
        painter.fillRect(QRectF(QPointF(xOf(range.from) + (i > 0 ? 1 : 0), bar.top()),
                                QPointF(xOf(range.to), bar.bottom())),
                         shade);
    }
    painter.restore();
}

void ScoreScale::paintBandNames(QPainter &painter) const
{
    QVector<WordPlace> places;
    for (const BandRange &range : scoreBands())
        places.append({(xOf(range.from) + xOf(range.to)) / 2,
                       fontMetrics().horizontalAdvance(bandName(range.band)) + 2.0});
    const QVector<double> lefts = spreadWords(places, width(), theme::gap / 2.0);
    painter.setPen(theme::tokens().quietText);
    // Where there is no room for all, none: half of the words would name the wrong bands.
    for (qsizetype i = 0; i < lefts.size(); ++i)
        painter.drawText(
            QRectF(lefts.at(i), barRect().bottom() + markerSize, places.at(i).width, fontMetrics().height()),
            Qt::AlignCenter, bandName(scoreBands().at(i).band));
}

void ScoreScale::paintThreshold(QPainter &painter) const
{
    const QRectF bar = barRect();
    const double x = xOf(m_threshold);
    const QColor colour = hasFocus() ? theme::tokens().accent : theme::tokens().text;
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4));
    const QString label = tr("threshold %1").arg(QLocale().toString(m_threshold, 'f', 0));
    const double labelWidth = fontMetrics().horizontalAdvance(label) + 2;
    const double left = std::clamp(x - labelWidth / 2, 0.0, std::max(0.0, width() - labelWidth));
    painter.setPen(hasFocus() ? theme::tokens().accent : theme::tokens().quietText);
    painter.drawText(QRectF(left, 0, labelWidth, fontMetrics().height()), Qt::AlignCenter, label);
}

void ScoreScale::paintScore(QPainter &painter) const
{
    if (!m_score)
        return;
    const QRectF bar = barRect();
    const QPointF centre(xOf(*m_score), bar.center().y());
    painter.setPen(QPen(theme::tokens().card, 2));
    painter.setBrush(theme::tokens().accent);
    painter.drawEllipse(centre, markerSize + 1, markerSize + 1);
}

void ScoreScale::describe()
{
    const QString threshold = tr("threshold %1").arg(QLocale().toString(m_threshold, 'f', 0));
    QStringList parts;
    if (m_score)
        parts.append(similarityText(*m_score));
    if (m_thresholdKnown)
        parts.append(threshold);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace countersign
