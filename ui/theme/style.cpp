#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace countersign::theme {

namespace {

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

// The one action of a page is the default button.
bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
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

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const QColor fill = buttonFill(option);
    const bool filled = isPrimary(option) && option->state.testFlag(QStyle::State_Enabled);
    roundedBox(painter, option->rect, fill, QPen(filled ? fill : tokens().line, 1));
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

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return cardPadding;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return iconSize;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusRing;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(std::max(result.width() + gap, 2 * controlHeight));
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_ToolButton:
        result = result.expandedTo({controlHeight, controlHeight});
        break;
    default:
        break;
    }
    return result;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &colours = tokens();
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelButtonTool:
        drawFlatButton(option, painter);
        return;
    case PE_FrameFocusRect:
        roundedBox(painter, QRectF(option->rect).adjusted(-1, -1, 1, 1), Qt::transparent,
                   QPen(colours.accent, focusRing));
        return;
    case PE_PanelLineEdit: {
        const bool focused = option->state.testFlag(State_HasFocus);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.base());
            return;
        }
        roundedBox(painter, option->rect, colours.card,
                   QPen(focused ? colours.accent : colours.line, focused ? focusRing : 1));
        return;
    }
    case PE_FrameGroupBox:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element != CE_PushButtonLabel || !isPrimary(option)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button.state.testFlag(State_Enabled))
        button.palette.setColor(QPalette::ButtonText, tokens().onAccent);
    QProxyStyle::drawControl(element, &button, painter, widget);
}

} // namespace countersign::theme
