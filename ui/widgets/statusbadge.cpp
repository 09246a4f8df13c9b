#include "ui/widgets/statusbadge.h"

#include "ui/theme/theme.h"
#include "ui/widgets/statuslook.h"

#include <QPainter>

namespace countersign {

namespace {

QFont badgeFont()
{
    QFont font = theme::font(theme::TextRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(const Status &status)
{
    m_status = status;
    setAccessibleName(status.text());
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    if (m_status.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(badgeFont());
    return {theme::iconSize + 3 * theme::gap + metrics.horizontalAdvance(m_status.text()),
            std::max(metrics.height(), theme::iconSize) + theme::gap};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    if (m_status.isEmpty())
        return;
    const StatusLook look = lookOf(m_status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = look.colour;
    fill.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), theme::radius, theme::radius);
    const QRect iconRect(theme::gap, (height() - theme::iconSize) / 2, theme::iconSize, theme::iconSize);
    theme::icon(look.iconName, look.colour).paint(&painter, iconRect);
    painter.setFont(badgeFont());
    painter.setPen(look.colour);
    painter.drawText(rect().adjusted(iconRect.right() + theme::gap, 0, -theme::gap, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_status.text());
}

} // namespace countersign
