#include "ui/delegates/intakedelegate.h"

#include "models/intakebatch.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int linePictureSide = 52; // logical pixels

struct ToneLook
{
    QString icon; // none where empty
    QColor colour;
};

ToneLook toneLookOf(IntakeBatch::Tone tone)
{
    const theme::Tokens &tokens = theme::tokens();
    switch (tone) {
    case IntakeBatch::Tone::Quiet:
        return {QStringLiteral("clock"), tokens.quietText};
    case IntakeBatch::Tone::Normal:
        return {QStringLiteral("face"), tokens.text};
    case IntakeBatch::Tone::Good:
        return {QStringLiteral("approve"), tokens.approve};
    case IntakeBatch::Tone::Doubtful:
        return {QStringLiteral("warning"), tokens.review};
    case IntakeBatch::Tone::Bad:
        return {QStringLiteral("error"), tokens.decline};
    }
    return {{}, tokens.text};
}

void paintLinePicture(QPainter *painter, const QRect &place, const QImage &image, const QRectF &box)
{
    const theme::Tokens &tokens = theme::tokens();
    painter->fillRect(place, tokens.canvas);
    if (image.isNull())
        return;
    QRectF target(QPointF(), QSizeF(image.size().scaled(place.size(), Qt::KeepAspectRatio)));
    target.moveCenter(QRectF(place).center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(target, image);
    if (box.isEmpty())
        return;
    painter->setPen(QPen(tokens.onCanvas, 1));
    painter->drawRect(QRectF(target.left() + box.left() * target.width(),
                             target.top() + box.top() * target.height(), box.width() * target.width(),
                             box.height() * target.height()));
}

} // namespace

void IntakeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
    option->font = theme::font(theme::TextRole::Caption);
    if (index.column() != IntakeBatch::OutcomeColumn)
        return;
    ToneLook look = toneLookOf(IntakeBatch::Tone(index.data(IntakeBatch::ToneRole).toInt()));
    // On the selection's colour only its own text can be read; icon and words say the rest.
    if (option->state.testFlag(QStyle::State_Selected))
        look.colour = option->palette.color(QPalette::HighlightedText);
    option->icon = theme::icon(look.icon, look.colour);
    option->decorationSize = {theme::iconSize, theme::iconSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->palette.setColor(QPalette::Text, look.colour);
}

void IntakeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.column() != IntakeBatch::PictureColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem words = option;
    words.rect.setLeft(option.rect.left() + linePictureSide + theme::gap);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    QRect place(0, 0, linePictureSide, linePictureSide);
    place.moveCenter({option.rect.left() + linePictureSide / 2 + theme::gap / 2, option.rect.center().y()});
    paintLinePicture(painter, place, index.data(IntakeBatch::ThumbnailRole).value<QImage>(),
                     index.data(IntakeBatch::BoxRole).toRectF());
    painter->restore();
    QStyledItemDelegate::paint(painter, words, index);
}

} // namespace countersign
