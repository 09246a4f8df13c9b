#pragma once

#include "domain/searchreport.h"
#include "ui/widgets/statuslook.h"

#include <QStyledItemDelegate>

namespace countersign {

class PictureFetcher;

// Being on a blocklist outweighs the status of the session.
StatusLook candidateLook(const Candidate &candidate);

// A candidate as a card: picture, rank, similarity with its band, status, where it comes from. Asking for the
// picture while painting is what fetches it: only cards that scroll in cost a call.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CandidateDelegate(PictureFetcher &pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter *painter, const QRect &place, const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &place, const QModelIndex &index) const;

    PictureFetcher &m_pictures;
};

} // namespace countersign
