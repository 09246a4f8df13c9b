#pragma once

#include <QStyledItemDelegate>

namespace countersign {

class PictureFetcher;

// The first cell of a candidate's row: the candidate's picture, fetched when it is first painted, and the
// rank beside it.
class ThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int side = 40; // logical pixels

    ThumbnailDelegate(PictureFetcher &pictures, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PictureFetcher &m_pictures;
};

} // namespace countersign
