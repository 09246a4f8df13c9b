#pragma once

#include <QStyledItemDelegate>

namespace countersign {

class PictureFetcher;

// A candidate as a card: picture, similarity with its band, where it came from, and the blocklist mark that
// cannot be overlooked. Pictures are asked for when a card is painted, so only what is seen is fetched.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CandidateDelegate(PictureFetcher &pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PictureFetcher &m_pictures;
};

} // namespace countersign
