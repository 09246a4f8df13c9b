#include "ui/delegates/listdelegate.h"

#include "models/listsmodel.h"
#include "ui/delegates/cardlines.h"
#include "ui/delegates/cardpainting.h"

#include <QPainter>

namespace countersign {

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QRect inside = paintCardSurface(painter, option);
    const auto list = index.data(ListsModel::ListRole).value<FaceList>();
    CardLines lines(painter, inside);
    lines.add(list.name, theme::TextRole::Body, theme::tokens().text);
    lines.add(joined({kindOf(list), ownerOf(list), tr("%n entries", nullptr, int(list.entryCount))}),
              theme::TextRole::Caption, theme::tokens().quietText);
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(theme::font(theme::TextRole::Body)).height() +
                      QFontMetrics(theme::font(theme::TextRole::Caption)).height();
    return {theme::rowHeight * 4, lines + 3 * theme::gap};
}

} // namespace countersign
