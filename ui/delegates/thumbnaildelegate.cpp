#include "ui/delegates/thumbnaildelegate.h"

#include "models/candidatemodel.h"
#include "models/picturefetcher.h"
#include "ui/delegates/cardpainting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace countersign {

ThumbnailDelegate::ThumbnailDelegate(PictureFetcher &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    return {words.width() + side + theme::gap, side + theme::gap / 2};
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem words = option;
    words.rect.setLeft(option.rect.left() + side + theme::gap / 2);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    const auto candidate = index.data(CandidateModel::CandidateRole).value<Candidate>();
    const bool gone = index.data(CandidateModel::PictureGoneRole).toBool();
    QRect place(0, 0, side, side);
    place.moveCenter({option.rect.left() + side / 2 + theme::gap / 4, option.rect.center().y()});
    paintThumbnail(painter, place, gone ? nullptr : m_pictures.picture(candidate.imageAddress));
    painter->restore();
    QStyledItemDelegate::paint(painter, words, index);
}

} // namespace countersign
