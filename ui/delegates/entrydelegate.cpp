#include "ui/delegates/entrydelegate.h"

#include "models/entriesmodel.h"
#include "models/picturefetcher.h"
#include "ui/delegates/cardlines.h"
#include "ui/delegates/cardpainting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int thumbnailSide = 80;
constexpr int cardWidth = 330;
constexpr double heldOpacity = 0.4;

QString cell(const QModelIndex &index, EntriesModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

EntryDelegate::EntryDelegate(PictureFetcher &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const QRect inside = paintCardSurface(painter, option);
    const bool held = index.data(EntriesModel::HeldRole).toBool();
    if (held)
        painter->setOpacity(heldOpacity);
    const auto entry = index.data(EntriesModel::EntryRole).value<ListEntry>();
    paintThumbnail(painter, QRect(inside.topLeft(), QSize(thumbnailSide, thumbnailSide)),
                   m_pictures.picture(entry.imageAddress));
    CardLines lines(painter, inside.adjusted(thumbnailSide + theme::cardPadding, 0, 0, 0));
    const theme::Tokens &tokens = theme::tokens();
    lines.add(cell(index, EntriesModel::CommentColumn), theme::TextRole::Title, tokens.text);
    lines.add(cell(index, EntriesModel::LabelColumn), theme::TextRole::Body, tokens.text);
    lines.add(joined({cell(index, EntriesModel::AddedByColumn), cell(index, EntriesModel::AddedColumn)}),
              theme::TextRole::Caption, tokens.quietText);
    const QString problem = index.data(EntriesModel::ProblemRole).toString();
    if (!problem.isEmpty() && !held)
        lines.addMarked(QStringLiteral("error"), problem, tokens.decline);
    else
        lines.add(
            held ? tr("Removal is held")
                 : joined({cell(index, EntriesModel::SourceColumn), cell(index, EntriesModel::ReviewColumn)}),
            theme::TextRole::Caption, tokens.quietText);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {cardWidth, thumbnailSide + 3 * theme::gap};
}

} // namespace countersign
