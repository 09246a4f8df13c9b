#include "ui/theme/controlpainting.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace countersign::theme {

bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

namespace {

constexpr double indicatorLine = 1.5; // logical pixels, as are those below
constexpr double indicatorRadius = 3;
constexpr int leastHandle = 28;
constexpr double handleInset = 3; // between the handle and the edge of its bar
constexpr double hoverFade = 0.4; // share of the ground in a handle under the pointer

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(x * (1 - share) + y * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor buttonFill(const QStyleOption *option)
{
    const Tokens &colours = tokens();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    QColor base = isPrimary(option) && enabled ? colours.accent : colours.card;
    if (option->state.testFlag(QStyle::State_On))
        base = colours.accentSoft;
    if (option->state.testFlag(QStyle::State_Sunken))
        return mixed(base, colours.text, 0.14);
    return enabled && option->state.testFlag(QStyle::State_MouseOver) ? mixed(base, colours.text, 0.06)
                                                                      : base;
}

// What cannot be operated needs no visible border.
QColor borderOf(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled) ? tokens().control : tokens().line;
}

bool isChosen(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_On) || option->state.testFlag(QStyle::State_NoChange);
}

QColor indicatorFill(const QStyleOption *option)
{
    if (!isChosen(option))
        return tokens().card;
    return option->state.testFlag(QStyle::State_Enabled) ? tokens().accent : tokens().line;
}

// The line's outer edge lies on whole pixels, so that it is crisp.
QRectF indicatorRect(const QStyleOption *option)
{
    const double inset = indicatorLine / 2;
    return QRectF(option->rect).adjusted(inset, inset, -inset, -inset);
}

QPen indicatorBorder(const QStyleOption *option)
{
    return {isChosen(option) ? indicatorFill(option) : borderOf(option), indicatorLine};
}

void drawSpinButton(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle &style,
                    QStyle::SubControl part, QStyle::PrimitiveElement arrow, const QWidget *widget)
{
    QStyleOption button = option;
    button.rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
    if (option.activeSubControls.testFlag(part)) {
        const double depth = option.state.testFlag(QStyle::State_Sunken) ? 0.14 : 0.06;
        painter->fillRect(button.rect, mixed(tokens().card, tokens().text, depth));
    }
    button.rect.adjust(1, 1, -1, -1);
    style.drawPrimitive(arrow, &button, painter, widget);
}

} // namespace

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const QColor fill = buttonFill(option);
    const bool filled = isPrimary(option) && option->state.testFlag(QStyle::State_Enabled);
    roundedBox(painter, option->rect, fill, QPen(filled ? fill : borderOf(option), 1));
}

void drawFlatButton(const QStyleOption *option, QPainter *painter)
{
    const bool active = option->state.testFlag(QStyle::State_MouseOver) ||
                        option->state.testFlag(QStyle::State_On) ||
                        option->state.testFlag(QStyle::State_Sunken);
    if (!active || !option->state.testFlag(QStyle::State_Enabled))
        return;
    const QColor fill = option->state.testFlag(QStyle::State_On) ? tokens().accentSoft
                                                                 : mixed(tokens().card, tokens().text, 0.08);
    roundedBox(painter, option->rect, fill, Qt::NoPen);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth == 0) {
        painter->fillRect(option->rect, option->palette.base());
        return;
    }
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    roundedBox(painter, option->rect, tokens().card,
               QPen(focused ? tokens().accent : borderOf(option), focused ? focusRing : 1));
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const QRectF box = indicatorRect(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(indicatorBorder(option));
    painter->setBrush(indicatorFill(option));
    painter->drawRoundedRect(box, indicatorRadius, indicatorRadius);
    painter->setPen(QPen(tokens().onAccent, focusRing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option->state.testFlag(QStyle::State_On))
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)});
    else if (option->state.testFlag(QStyle::State_NoChange))
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const QRectF circle = indicatorRect(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(indicatorBorder(option));
    painter->setBrush(indicatorFill(option));
    painter->drawEllipse(circle);
    if (isChosen(option)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().onAccent);
        painter->drawEllipse(circle.center(), circle.width() / 5, circle.height() / 5);
    }
    painter->restore();
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle &style,
                 const QWidget *widget)
{
    drawField(&option, painter);
    drawSpinButton(option, painter, style, QStyle::SC_SpinBoxUp, QStyle::PE_IndicatorArrowUp, widget);
    drawSpinButton(option, painter, style, QStyle::SC_SpinBoxDown, QStyle::PE_IndicatorArrowDown, widget);
}

QRect scrollBarHandle(const QStyleOptionSlider &option)
{
    const bool lies = option.orientation == Qt::Horizontal;
    const int length = lies ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 shown = std::max(option.pageStep, 1);
    const int handle =
        std::clamp(int(length * shown / (range + shown)), std::min(leastHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const QRect place =
        lies ? QRect(start, 0, handle, option.rect.height()) : QRect(0, start, option.rect.width(), handle);
    return QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.window());
    if (option.maximum <= option.minimum)
        return;
    const bool held = option.state.testFlag(QStyle::State_Sunken) &&
                      option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool near = option.state.testFlag(QStyle::State_MouseOver);
    const QColor fill = held || near ? tokens().text : tokens().control;
    roundedBox(painter,
               QRectF(scrollBarHandle(option))
                   .marginsRemoved(QMarginsF(handleInset, handleInset, handleInset, handleInset)),
               held ? fill : mixed(fill, tokens().window, near ? hoverFade : 0), Qt::NoPen);
}

void drawFocusRing(const QStyleOption *option, QPainter *painter)
{
    roundedBox(painter, QRectF(option->rect).adjusted(-1, -1, 1, 1), Qt::transparent,
               QPen(tokens().accent, focusRing));
}

} // namespace countersign::theme
