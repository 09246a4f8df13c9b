#include "ui/theme/plaincell.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextLayout>

namespace countersign::theme {

namespace {

QPalette::ColorGroup groupOf(QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
}

// On one line, cut off with dots where the room ends.
void layOut(QTextLayout &layout, const QStyleOptionViewItem &option, int width)
{
    QTextOption line(option.displayAlignment);
    line.setWrapMode(QTextOption::ManualWrap);
    line.setTextDirection(option.direction);
    layout.setTextOption(line);
    const auto shape = [&layout, width] {
        layout.beginLayout();
        layout.createLine().setLineWidth(width);
        layout.endLayout();
    };
    shape();
    if (layout.lineAt(0).naturalTextWidth() <= width)
        return;
    layout.setText(option.fontMetrics.elidedText(option.text, option.textElideMode, width));
    shape();
}

void drawText(const QStyleOptionViewItem &option, QPainter *painter, const QRect &room)
{
    QTextLayout layout(option.text, option.font);
    layOut(layout, option, room.width());
    const QSize size(room.width(), int(layout.lineAt(0).height()));
    const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment, size, room);
    layout.draw(painter, place.topLeft());
}

void drawFocus(const QStyleOptionViewItem &option, QPainter *painter, const QStyle &style,
               const QWidget *widget)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = style.subElementRect(QStyle::SE_ItemViewItemFocusRect, &option, widget);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    const auto ground =
        option.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Window;
    focus.backgroundColor = option.palette.color(groupOf(option.state), ground);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
}

} // namespace

bool isPlainCell(const QStyleOptionViewItem &option)
{
    const bool hasTextOnly =
        option.features == QStyleOptionViewItem::HasDisplay ||
        option.features == QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDisplay |
                                                                  QStyleOptionViewItem::Alternate);
    return hasTextOnly && !option.state.testFlag(QStyle::State_Editing) &&
           !option.text.contains(QChar::LineSeparator) && !option.text.contains(u'\n');
}

void drawPlainCell(const QStyleOptionViewItem &option, QPainter *painter, const QStyle &style,
                   const QWidget *widget)
{
    painter->save();
    painter->setClipRect(option.rect);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    const auto text =
        option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(option.palette.color(groupOf(option.state), text));
    const int inset = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, widget) + 1;
    drawText(option, painter, option.rect.adjusted(inset, 0, -inset, 0));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(option, painter, style, widget);
    painter->restore();
}

} // namespace countersign::theme
