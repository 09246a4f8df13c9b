#include "ui/theme/style.h"

#include "ui/theme/controlpainting.h"
#include "ui/theme/plaincell.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace countersign::theme {

namespace {

// Logical pixels.
constexpr int indicatorSide = 18;
constexpr int textInset = 8; // between a field's border and its text
constexpr int textAreaFrame = 4;

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
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit *>(widget)
                   ? textAreaFrame
                   : QProxyStyle::pixelMetric(metric, option, widget);
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
    case SH_Widget_Animation_Duration: // nothing moves by itself, whether or not somebody asks for that
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

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // A field inside a spin box or a combo box has no frame of its own.
    if (element != SE_LineEditContents || !frame || frame->lineWidth == 0)
        return rect;
    const int inset = textInset - frame->lineWidth;
    return rect.adjusted(inset, 0, -inset, 0);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelButtonTool:
        drawFlatButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_Frame:
        if (!qobject_cast<const QPlainTextEdit *>(widget))
            break;
        [[fallthrough]];
    case PE_PanelLineEdit:
        drawField(option, painter);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(option, painter);
        return;
    case PE_FrameGroupBox:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_SpinBox && box)
        drawSpinBox(*box, painter, *this, widget);
    else if (control == CC_ScrollBar && bar)
        drawScrollBar(*bar, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollBarHandle(*bar);
    const bool lies = bar->orientation == Qt::Horizontal;
    QRect before = bar->rect;
    QRect after = bar->rect;
    if (lies) {
        before.setRight(handle.left() - 1);
        after.setLeft(handle.right() + 1);
    } else {
        before.setBottom(handle.top() - 1);
        after.setTop(handle.bottom() + 1);
    }
    if (lies && bar->direction == Qt::RightToLeft)
        std::swap(before, after);
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarSubPage:
        return before;
    case SC_ScrollBarAddPage:
        return after;
    default:
        return {}; // no arrows
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && cell && isPlainCell(*cell)) {
        drawPlainCell(*cell, painter, *this, widget);
        return;
    }
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
