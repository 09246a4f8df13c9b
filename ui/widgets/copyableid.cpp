#include "ui/widgets/copyableid.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace countersign {

namespace {

constexpr int leastCharacters = 12;
constexpr int copyIconSize = 16;

} // namespace

CopyableId::CopyableId(QWidget *parent)
    : QWidget(parent)
{
    setFont(theme::font(theme::TextRole::Monospace));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CopyableId::setId(const QString &id)
{
    m_id = id;
    setToolTip(id.isEmpty() ? QString() : tr("%1\nClick to copy").arg(id));
    setAccessibleName(tr("Id %1, press Enter to copy").arg(id));
    updateGeometry();
    update();
}

QSize CopyableId::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_id) + copyIconSize + theme::gap, minimumSizeHint().height()};
}

QSize CopyableId::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters + copyIconSize + theme::gap,
            std::max(fontMetrics().height(), copyIconSize) + theme::gap};
}

void CopyableId::paintEvent(QPaintEvent *)
{
    if (m_id.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(theme::tokens().quietText);
    const int room = width() - copyIconSize - theme::gap;
    const QString text = fontMetrics().elidedText(m_id, Qt::ElideMiddle, room);
    painter.drawText(QRect(0, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    const int left = std::min(room, fontMetrics().horizontalAdvance(text)) + theme::gap / 2;
    theme::icon(QStringLiteral("copy"), theme::tokens().quietText)
        .paint(&painter, left, (height() - copyIconSize) / 2, copyIconSize, copyIconSize);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void CopyableId::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        copy();
}

void CopyableId::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void CopyableId::copy()
{
    if (m_id.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_id);
    Q_EMIT copied(m_id);
}

} // namespace countersign
