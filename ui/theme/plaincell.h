#pragma once

class QPainter;
class QStyle;
class QStyleOptionViewItem;
class QWidget;

namespace countersign::theme {

// A cell that holds one line of text and nothing else, which nearly every cell of a table is.
bool isPlainCell(const QStyleOptionViewItem &option);

// Paints it as QCommonStyle does, but shapes its text once: Qt 6.4.2 does it three times for each paint, and
// that is most of what a frame of a scrolled table costs (`countersign-bench long-list`).
void drawPlainCell(const QStyleOptionViewItem &option, QPainter *painter, const QStyle &style,
                   const QWidget *widget);

} // namespace countersign::theme
