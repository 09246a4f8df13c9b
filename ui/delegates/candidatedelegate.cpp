#include "ui/delegates/candidatedelegate.h"

#include "domain/scoreband.h"
#include "models/candidatemodel.h"
#include "models/picturefetcher.h"
#include "ui/delegates/cardpainting.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegularExpression>

namespace countersign {

namespace {

constexpr int thumbnailSide = 72;

struct Lines
{
    QPainter *painter;
    QRect room;

    void add(const QString &text, theme::TextRole role, const QColor &colour)
    {
        if (text.isEmpty())
            return;
        painter->setFont(theme::font(role));
        painter->setPen(colour);
        const QFontMetrics metrics = painter->fontMetrics();
        painter->drawText(QRect(room.left(), room.top(), room.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height() + 1);
    }
};

void paintBlocklisted(QPainter *painter, Lines &lines)
{
    const QColor colour = theme::tokens().decline;
    constexpr int side = 16;
    theme::icon(QStringLiteral("blocklists"), colour)
        .paint(painter, lines.room.left(), lines.room.top(), side, side);
    lines.room.setLeft(lines.room.left() + side + theme::gap / 2);
    lines.add(CandidateDelegate::tr("On a blocklist"), theme::TextRole::Body, colour);
    lines.room.setLeft(lines.room.left() - side - theme::gap / 2);
}

QString cell(const QModelIndex &index, CandidateModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

CandidateDelegate::CandidateDelegate(PictureFetcher &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const QRect inside = paintCardSurface(painter, option);
    const auto candidate = index.data(CandidateModel::CandidateRole).value<Candidate>();
    const QRect thumbnail(inside.topLeft(), QSize(thumbnailSide, thumbnailSide));
    paintThumbnail(painter, thumbnail, m_pictures.picture(candidate.imageAddress));
    Lines lines{painter, inside.adjusted(thumbnailSide + theme::cardPadding, 0, 0, 0)};
    const theme::Tokens &tokens = theme::tokens();
    lines.add(similarityText(candidate.similarity), theme::TextRole::Title, tokens.text);
    if (candidate.blocklisted)
        paintBlocklisted(painter, lines);
    lines.add(QStringList({cell(index, CandidateModel::SessionColumn), candidate.status.text()})
                  .filter(QRegularExpression(QStringLiteral(".")))
                  .join(QStringLiteral(" · ")),
              theme::TextRole::Body, tokens.text);
    lines.add(QStringList({candidate.vendorData, cell(index, CandidateModel::DocumentColumn),
                           cell(index, CandidateModel::DateColumn)})
                  .filter(QRegularExpression(QStringLiteral(".")))
                  .join(QStringLiteral(" · ")),
              theme::TextRole::Caption, tokens.quietText);
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {thumbnailSide * 3, thumbnailSide + 2 * theme::gap + theme::gap};
}

} // namespace countersign
