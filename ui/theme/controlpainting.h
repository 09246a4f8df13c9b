#pragma once

class QPainter;
class QStyle;
class QRect;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

// How single controls look, for Style. GUI thread.
namespace countersign::theme {

// The one action of a page is the default button.
bool isPrimary(const QStyleOption *option);

void drawButton(const QStyleOption *option, QPainter *painter);
void drawFlatButton(const QStyleOption *option, QPainter *painter);
void drawField(const QStyleOption *option, QPainter *painter);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawRadioButton(const QStyleOption *option, QPainter *painter);
void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle &style,
                 const QWidget *widget);
// A flat groove and its handle, without arrows.
void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter);
QRect scrollBarHandle(const QStyleOptionSlider &option);
void drawFocusRing(const QStyleOption *option, QPainter *painter);

} // namespace countersign::theme
