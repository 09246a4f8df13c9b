#include "ui/delegates/candidatedelegate.h"

#include "models/candidatemodel.h"
#include "models/picturefetcher.h"
#include "ui/delegates/cardlines.h"
#include "ui/delegates/cardpainting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int pictureSide = 88;                              // logical pixels
constexpr int cardHeight = pictureSide + 5 * theme::gap / 2; // with the surface of paintCardSurface()

void drawLine(QPainter *painter, const QRect &line, const QString &text, const QFont &font,
              const QColor &colour)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

StatusLook candidateLook(const Candidate &candidate)
{
    return candidate.blocklisted ? StatusLook{QStringLiteral("blocklists"), theme::tokens().decline}
                                 : lookOf(candidate.status);
}

CandidateDelegate::CandidateDelegate(PictureFetcher &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {2 * pictureSide, cardHeight};
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const QRect inside = paintCardSurface(painter, option);
    if (index.data(CandidateModel::BlocklistedRole).toBool()) {
        const QRectF mark(inside.left() - theme::gap / 2.0, inside.top(), theme::gap / 4.0, inside.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::tokens().decline);
        painter->drawRoundedRect(mark, mark.width() / 2, mark.width() / 2);
    }
    const QRect picture(inside.left() + theme::gap / 2, inside.top(), pictureSide, pictureSide);
    paintPicture(painter, picture, index);
    paintWords(
        painter,
        QRect(picture.topRight() + QPoint(theme::cardPadding, 0), QPoint(inside.right(), picture.bottom())),
        index);
    painter->restore();
}

void CandidateDelegate::paintPicture(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    const auto candidate = index.data(CandidateModel::CandidateRole).value<Candidate>();
    const bool gone = index.data(CandidateModel::PictureGoneRole).toBool();
    paintThumbnail(painter, place, gone ? nullptr : m_pictures.picture(candidate.imageAddress));
}

void CandidateDelegate::paintWords(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokens();
    const auto text = [&index](CandidateModel::Column column) {
        return index.siblingAtColumn(column).data().toString();
    };
    const auto candidate = index.data(CandidateModel::CandidateRole).value<Candidate>();
    const int step = pictureSide / 4;
    QRect line(place.left(), place.top(), place.width(), step);

    QFont bold = theme::font(theme::TextRole::Body);
    bold.setWeight(QFont::DemiBold);
    const QString headline =
        tr("%1. %2", "rank and similarity of a candidate")
            .arg(text(CandidateModel::RankColumn), text(CandidateModel::SimilarityColumn));
    // The similarity must be read whole: rather smaller than cut.
    const QFont title = theme::font(theme::TextRole::Title);
    const bool fits = QFontMetrics(title).horizontalAdvance(headline) <= line.width();
    drawLine(painter, line, headline, fits ? title : bold, tokens.text);

    line.translate(0, step);
    const StatusLook look = candidateLook(candidate);
    QRect words = line;
    if (!text(CandidateModel::StatusColumn).isEmpty()) {
        const QRect icon(line.left(), line.top() + (step - theme::iconSize) / 2, theme::iconSize,
                         theme::iconSize);
        theme::icon(look.iconName, look.colour).paint(painter, icon);
        words.setLeft(icon.right() + theme::gap);
    }
    drawLine(painter, words, text(CandidateModel::StatusColumn), bold, look.colour);

    line.translate(0, step);
    drawLine(painter, line,
             joined({text(CandidateModel::SessionColumn), text(CandidateModel::VendorColumn),
                     text(CandidateModel::DocumentColumn)}),
             theme::font(theme::TextRole::Body), tokens.text);
    line.translate(0, step);
    drawLine(painter, line, text(CandidateModel::DateColumn), theme::font(theme::TextRole::Caption),
             tokens.quietText);
}

} // namespace countersign
