#include "ui/delegates/candidatestripdelegate.h"

#include "models/candidatesviewmodel.h"
#include "ui/delegates/cardpainting.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>

namespace countersign {

namespace {

constexpr int onHeadSide = 20; // logical pixels, of what lies on the head

void paintMark(QPainter *painter, const QRect &place, const QColor &colour)
{
    painter->setPen(QPen(theme::tokens().card, 1));
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(place), theme::radius / 2.0, theme::radius / 2.0);
}

// The digit that was pressed: below the middle different, above it the same.
void paintRating(QPainter *painter, const QRect &head, int rating)
{
    const theme::Tokens &tokens = theme::tokens();
    const QRect place(head.right() - onHeadSide + 1, head.bottom() - onHeadSide + 1, onHeadSide, onHeadSide);
    paintMark(painter, place, tokens.accent);
    QFont font = theme::font(theme::TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(tokens.onAccent);
    painter->drawText(place, Qt::AlignCenter, QString::number(rating));
}

void paintBlocklisted(QPainter *painter, const QRect &head)
{
    const theme::Tokens &tokens = theme::tokens();
    const QRect place(head.left(), head.top(), onHeadSide, onHeadSide);
    paintMark(painter, place, tokens.card);
    theme::icon(QStringLiteral("blocklists"), tokens.decline).paint(painter, place.adjusted(2, 2, -2, -2));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens.decline, theme::focusRing));
    painter->drawRect(head.adjusted(0, 0, -1, -1));
}

void paintHead(QPainter *painter, const QRect &head, const QImage &thumbnail)
{
    if (thumbnail.isNull()) {
        paintThumbnail(painter, head, nullptr);
        return;
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(head, thumbnail);
}

} // namespace

QSize CandidateStripDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list ? list->gridSize() : QStyledItemDelegate::sizeHint(option, index);
}

void CandidateStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int line = QFontMetrics(theme::font(theme::TextRole::Caption)).height();
    const QRect cell = option.rect.adjusted(theme::focusRing, theme::focusRing, -theme::focusRing, 0);
    const int side = std::min(cell.width(), cell.height() - line - theme::focusRing);
    const QRect head(cell.center().x() - side / 2, cell.top(), side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintHead(painter, head, index.data(CandidatesViewModel::ThumbnailRole).value<QImage>());
    if (index.data(CandidatesViewModel::BlocklistedRole).toBool())
        paintBlocklisted(painter, head);
    if (const QVariant rating = index.data(CandidatesViewModel::RatingRole); rating.isValid())
        paintRating(painter, head, rating.toInt());
    if (selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, theme::focusRing));
        const int out = theme::focusRing / 2;
        painter->drawRoundedRect(QRectF(head).adjusted(-out, -out, out, out), out, out);
    }
    painter->setFont(theme::font(theme::TextRole::Caption));
    painter->setPen(selected ? tokens.text : tokens.quietText);
    painter->drawText(QRect(cell.left(), head.bottom() + theme::focusRing, cell.width(), line),
                      Qt::AlignCenter, index.data().toString());
    painter->restore();
}

} // namespace countersign
