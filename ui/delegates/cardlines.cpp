#include "ui/delegates/cardlines.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int markSide = 16;

} // namespace

void CardLines::add(const QString &text, theme::TextRole role, const QColor &colour)
{
    if (text.isEmpty())
        return;
    m_painter->setFont(theme::font(role));
    m_painter->setPen(colour);
    const QFontMetrics metrics = m_painter->fontMetrics();
    m_painter->drawText(QRect(m_room.left(), m_room.top(), m_room.width(), metrics.height()),
                        Qt::AlignLeft | Qt::AlignVCenter,
                        metrics.elidedText(text, Qt::ElideRight, m_room.width()));
    m_room.setTop(m_room.top() + metrics.height() + 1);
}

void CardLines::addMarked(const QString &iconName, const QString &text, const QColor &colour)
{
    theme::icon(iconName, colour).paint(m_painter, m_room.left(), m_room.top(), markSide, markSide);
    const int indent = markSide + theme::gap / 2;
    m_room.setLeft(m_room.left() + indent);
    add(text, theme::TextRole::Body, colour);
    m_room.setLeft(m_room.left() - indent);
}

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(QStringLiteral(" · "));
}

} // namespace countersign
