#include "ui/delegates/cardpainting.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace countersign {

namespace {

constexpr double aboveHead = 0.15; // of what is cut off a high picture; the rest is cut off below

} // namespace

QRect paintCardSurface(QPainter *painter, const QStyleOptionViewItem &option)
{
    const theme::Tokens &tokens = theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect card = option.rect.adjusted(1, theme::gap / 4, -1, -theme::gap / 4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(selected ? QPen(tokens.accent, theme::focusRing) : QPen(tokens.line, 1));
    painter->setBrush(selected ? tokens.accentSoft : tokens.card);
    painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
    return card.adjusted(theme::gap, theme::gap, -theme::gap, -theme::gap);
}

void paintThumbnail(QPainter *painter, const QRect &rect, const imaging::PicturePtr &picture)
{
    const theme::Tokens &tokens = theme::tokens();
    painter->fillRect(rect, tokens.canvas);
    if (!picture) {
        const int side = std::min(rect.width(), rect.height()) / 2;
        QRect outline(0, 0, side, side);
        outline.moveCenter(rect.center());
        theme::icon(QStringLiteral("person"), tokens.quietOnCanvas).paint(painter, outline);
        return;
    }
    const QSizeF size = picture->uprightSize;
    const double scale = std::max(rect.width() / size.width(), rect.height() / size.height());
    const QImage &level = picture->pyramid.levelFor(scale * painter->device()->devicePixelRatioF());
    const double levelScale = level.width() / size.width();
    // What fills the rectangle: from the middle of the picture, and of a high one from near its top, where
    // the head is.
    const QSizeF part = QSizeF(rect.size()) / scale * levelScale;
    const QRectF source(
        QPointF((level.width() - part.width()) / 2, (level.height() - part.height()) * aboveHead), part);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(rect), level, source);
}

} // namespace countersign
