#pragma once

#include <QStyledItemDelegate>

namespace countersign {

class PictureFetcher;

// A list entry as a card with picture, reason, who, when and source; faded while its removal is held.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(PictureFetcher &pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PictureFetcher &m_pictures;
};

} // namespace countersign
