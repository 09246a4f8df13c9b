#pragma once

#include <QStyledItemDelegate>

namespace countersign {

// A candidate in the strip of CandidatesViewModel: the head, below it the rank, with the similarity once it
// is revealed; on the head the reviewer's rating and the mark of a blocklist.
class CandidateStripDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The view's whole cell.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace countersign
