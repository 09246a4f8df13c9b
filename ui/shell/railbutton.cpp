#include "ui/shell/railbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int smallestFont = 9; // pixels; a longer word than that is elided

} // namespace

RailButton::RailButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    return {theme::railWidth, theme::railWidth};
}

// The word must fit beside nothing: it shrinks a little before it is elided.
QFont RailButton::labelFont() const
{
    QFont font = theme::font(theme::TextRole::Caption);
    while (font.pixelSize() > smallestFont && QFontMetrics(font).horizontalAdvance(text()) > width() - 2)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void RailButton::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentSoft : tokens.card);
        painter.drawRoundedRect(rect(), theme::radius, theme::radius);
    }
    const QColor colour = isChecked() ? tokens.accent : tokens.quietText;
    const QFont font = labelFont();
    const QFontMetrics metrics(font);
    const int block = theme::iconSize + theme::gap / 2 + metrics.height();
    const int top = (height() - block) / 2;
    theme::icon(m_iconName, colour)
        .paint(&painter, (width() - theme::iconSize) / 2, top, theme::iconSize, theme::iconSize);
    painter.setFont(font);
    painter.setPen(isChecked() ? tokens.accent : tokens.text);
    painter.drawText(QRect(0, top + theme::iconSize + theme::gap / 2, width(), metrics.height()),
                     Qt::AlignCenter, metrics.elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, theme::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
    }
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace countersign
