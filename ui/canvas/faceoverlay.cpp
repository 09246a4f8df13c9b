#include "ui/canvas/faceoverlay.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace countersign {

namespace {

struct OverlayText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::FaceOverlay)
};

constexpr double cornerRadius = 3;
constexpr double labelPadding = 5;
constexpr double eyeRadius = 4;
constexpr double labelGap = 3; // to the box and to the next label

QString genderText(const QString &gender)
{
    if (gender == QLatin1String("male"))
        return OverlayText::tr("male");
    return gender == QLatin1String("female") ? OverlayText::tr("female") : gender;
}

bool isFree(const QRectF &place, const QVector<QRectF> &taken)
{
    return std::ranges::none_of(taken, [&place](const QRectF &other) { return other.intersects(place); });
}

// Above the box, else below it, else inside its upper edge; where other labels stand, further down.
QRectF labelPlace(const QRectF &box, const QSizeF &label, const QRectF &bounds, const QVector<QRectF> &taken)
{
    const double x =
        std::clamp(box.left(), bounds.left(), std::max(bounds.left(), bounds.right() - label.width()));
    const double inside = std::max(bounds.top(), box.top());
    for (const double y : {box.top() - label.height() - labelGap, box.bottom() + labelGap, inside}) {
        const QRectF place(QPointF(x, y), label);
        if (bounds.top() <= place.top() && place.bottom() <= bounds.bottom() && isFree(place, taken))
            return place;
    }
    QRectF place(QPointF(x, inside), label);
    while (!isFree(place, taken) && place.bottom() < bounds.bottom())
        place.translate(0, label.height() + labelGap);
    return place;
}

void paintLabel(QPainter &painter, const QString &text, const QRectF &chip, bool compared)
{
    const theme::Tokens dark = theme::darkTokens(); // the canvas is dark in both themes
    painter.setFont(theme::font(theme::TextRole::Caption));
    painter.setPen(Qt::NoPen);
    QColor fill = compared ? dark.accent : dark.card;
    fill.setAlphaF(compared ? 1.0F : 0.85F);
    painter.setBrush(fill);
    painter.drawRoundedRect(chip, cornerRadius, cornerRadius);
    painter.setPen(compared ? dark.onAccent : dark.text);
    painter.drawText(chip, Qt::AlignCenter, text);
}

} // namespace

QString FaceOverlay::label(qsizetype index) const
{
    const Face &face = detection.faces.at(index);
    const QLocale locale;
    QStringList parts;
    if (face.age)
        parts.append(OverlayText::tr("%1 years").arg(locale.toString(*face.age, 'f', 0)));
    if (!face.gender.isEmpty())
        parts.append(genderText(face.gender));
    parts.append(OverlayText::tr("found %1 %").arg(locale.toString(face.confidence * 100, 'f', 0)));
    return QStringLiteral("%1: %2").arg(index + 1).arg(parts.join(QStringLiteral(", ")));
}

QVector<QRectF> FaceOverlay::labelPlaces(const CanvasView &view, const QRectF &bounds) const
{
    const QFontMetricsF metrics(theme::font(theme::TextRole::Caption));
    QVector<QRectF> places;
    for (qsizetype i = 0; i < detection.faces.size(); ++i) {
        const QSizeF size(metrics.horizontalAdvance(label(i)) + 2 * labelPadding, metrics.height() + 2);
        places.append(labelPlace(view.toView(detection.faces.at(i).box), size, bounds, places));
    }
    return places;
}

void FaceOverlay::paintBox(QPainter &painter, const CanvasView &view, qsizetype index, bool focused) const
{
    const theme::Tokens dark = theme::darkTokens();
    const QPolygonF box = view.outline(detection.faces.at(index).box);
    const bool isCompared = detection.comparedFace() == index && !sent;
    const bool isSelected = selected == index;
    QColor colour = isCompared ? dark.accent : theme::tokens().quietOnCanvas;
    if (isSelected && !isCompared)
        colour = theme::tokens().onCanvas;
    painter.setBrush(Qt::NoBrush);
    // An edge on bright pictures.
    painter.setPen(
        QPen(theme::tokens().canvas, isCompared ? 4 : 3, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawPolygon(box);
    painter.setPen(QPen(colour, isCompared || isSelected ? 2 : 1.5,
                        isSelected && focused ? Qt::DashLine : Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawPolygon(box);
}

void FaceOverlay::paintSent(QPainter &painter, const CanvasView &view) const
{
    const QPolygonF box = view.outline(*sent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::tokens().canvas, 6, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawPolygon(box);
    painter.setPen(QPen(theme::darkTokens().accent, 4, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawPolygon(box);
}

void FaceOverlay::paint(QPainter &painter, const CanvasView &view, const QRectF &bounds, bool focused) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; visible && i < detection.faces.size(); ++i)
        paintBox(painter, view, i, focused);
    if (sent)
        paintSent(painter, view);
    if (visible && labelled) {
        const auto compared = sent ? std::nullopt : detection.comparedFace();
        const QVector<QRectF> places = labelPlaces(view, bounds);
        for (qsizetype i = 0; i < places.size(); ++i)
            paintLabel(painter, label(i), places.at(i), compared == i);
    }
    painter.restore();
}

void paintEyes(QPainter &painter, const CanvasView &view, const LocatedFace &face)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const QPointF &eye : {face.leftEye, face.rightEye}) {
        const QPointF place = view.placeOf(eye);
        painter.setPen(QPen(theme::tokens().canvas, 3));
        painter.drawEllipse(place, eyeRadius, eyeRadius);
        painter.setPen(QPen(theme::tokens().onCanvas, 1.5));
        painter.drawEllipse(place, eyeRadius, eyeRadius);
    }
    painter.restore();
}

std::optional<QRectF> FaceOverlay::boxAt(const CanvasView &view, const QPointF &point) const
{
    if (const auto face = visible ? faceAt(view, point) : std::nullopt)
        return detection.faces.at(*face).box;
    return sent && view.outline(*sent).containsPoint(point, Qt::OddEvenFill) ? sent : std::nullopt;
}

std::optional<qsizetype> FaceOverlay::faceAt(const CanvasView &view, const QPointF &point) const
{
    std::optional<qsizetype> found;
    double smallest = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < detection.faces.size(); ++i) {
        const QRectF box = detection.faces.at(i).box;
        const double area = box.width() * box.height();
        if (view.outline(box).containsPoint(point, Qt::OddEvenFill) && area < smallest) {
            smallest = area;
            found = i;
        }
    }
    return found;
}

} // namespace countersign
