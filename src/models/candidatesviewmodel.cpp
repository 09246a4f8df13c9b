#include "models/candidatesviewmodel.h"

#include "base/limits.h"
#include "domain/scoreband.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "review/casereview.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace countersign {

namespace {

// What is too large for the cache would be fetched in circles.
constexpr int mostFetches = 3;

// Around a face's box, of its longer side: the whole head.
constexpr double headSide = 1.7;

// The head, or the middle of a picture in which no face is known.
QRectF headIn(const imaging::Picture &picture, const Result<QVector<LocatedFace>> &faces)
{
    const QSizeF size = picture.uprightSize;
    const double whole = std::min(size.width(), size.height());
    QRectF head(0, 0, whole, whole);
    head.moveCenter(QRectF(QPointF(0, 0), size).center());
    if (!faces || faces->isEmpty())
        return head;
    const QRectF face = faces->first().box;
    const double side =
        std::min(whole, headSide * std::max(face.width() * size.width(), face.height() * size.height()));
    QRectF around(0, 0, side, side);
    around.moveCenter({face.center().x() * size.width(), face.center().y() * size.height()});
    around.moveLeft(std::clamp(around.left(), 0.0, size.width() - side));
    around.moveTop(std::clamp(around.top(), 0.0, size.height() - side));
    return around;
}

QImage thumbnailOf(const imaging::Picture &picture, const Result<QVector<LocatedFace>> &faces)
{
    const QRectF head = headIn(picture, faces);
    const QImage &level = picture.pyramid.levelFor(CandidatesViewModel::thumbnailSide / head.width());
    const double scale = level.width() / double(picture.uprightSize.width());
    const QRect part(int(head.left() * scale), int(head.top() * scale), int(head.width() * scale),
                     int(head.height() * scale));
    return level.copy(part).scaled(CandidatesViewModel::thumbnailSide, CandidatesViewModel::thumbnailSide,
                                   Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

CandidatesViewModel::CandidatesViewModel(CandidateReview &review, PictureFetcher &pictures,
                                         FaceLocator &faces, QObject *parent)
    : QAbstractListModel(parent)
    , m_review(review)
    , m_pictures(pictures)
    , m_faces(faces)
{
    connect(&review, &CandidateReview::begun, this, &CandidatesViewModel::startOver);
    connect(&review, &CandidateReview::changed, this, &CandidatesViewModel::readReview);
    connect(&pictures, &PictureFetcher::fetched, this, &CandidatesViewModel::prepare);
    connect(&faces, &FaceLocator::located, this, &CandidatesViewModel::prepare);
    connect(&pictures, &PictureFetcher::failed, this, [this](const QUrl &address) {
        const auto isIt = [&](const Candidate &candidate) { return candidate.imageAddress == address; };
        if (m_failed.contains(address) || std::ranges::none_of(m_review.candidates(), isIt))
            return;
        m_failed.insert(address);
        Q_EMIT addressExpired(address);
    });
    readReview();
}

void CandidatesViewModel::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    prepare();
}

void CandidatesViewModel::startOver()
{
    m_asked.clear();
    m_failed.clear();
    m_thumbnails.clear();
    m_known.clear();
    showPageOf(0);
}

// The page stays where it is while its candidates are still open.
void CandidatesViewModel::readReview()
{
    const QVector<int> &opened = m_review.opened();
    const QVector<int> page = opened.mid(m_first, limits::candidatesAtOnce);
    if (page != m_page || page.isEmpty()) {
        showPageOf(std::max<qsizetype>(0, opened.indexOf(m_current)));
    } else {
        Q_EMIT dataChanged(index(0), index(int(m_page.size()) - 1));
    }
    prepare();
    Q_EMIT currentChanged();
}

void CandidatesViewModel::showPageOf(qsizetype place)
{
    const QVector<int> &opened = m_review.opened();
    beginResetModel();
    m_first = place / limits::candidatesAtOnce * limits::candidatesAtOnce;
    m_page = opened.mid(m_first, limits::candidatesAtOnce);
    m_current = opened.value(place, -1);
    const auto isElsewhere = [this](const auto &known) { return !m_page.contains(known.key()); };
    m_thumbnails.removeIf(isElsewhere);
    m_known.removeIf(isElsewhere);
    endResetModel();
}

void CandidatesViewModel::setCurrent(int index)
{
    const qsizetype place = m_review.opened().indexOf(index);
    if (place < 0 || index == m_current)
        return;
    if (m_page.contains(index))
        m_current = index;
    else
        showPageOf(place);
    prepare();
    Q_EMIT currentChanged();
}

void CandidatesViewModel::step(int by)
{
    const QVector<int> &opened = m_review.opened();
    setCurrent(opened.value(opened.indexOf(m_current) + by, m_current));
}

int CandidatesViewModel::currentRow() const
{
    return int(m_page.indexOf(m_current));
}

bool CandidatesViewModel::hasNextPage() const
{
    return m_first + m_page.size() < m_review.opened().size() || m_review.hasMore();
}

void CandidatesViewModel::showNextPage()
{
    if (!hasNextPage())
        return;
    const qsizetype next = m_first + m_page.size();
    if (next >= m_review.opened().size())
        m_review.showMore();
    setCurrent(m_review.opened().value(next, m_current));
}

void CandidatesViewModel::showPreviousPage()
{
    if (hasPreviousPage())
        setCurrent(m_review.opened().at(m_first - limits::candidatesAtOnce));
}

const Candidate &CandidatesViewModel::candidate() const
{
    return m_review.candidates().at(m_current);
}

QString CandidatesViewModel::title() const
{
    return m_current < 0 ? tr("Candidate") : tr("Candidate %1").arg(QLocale().toString(m_current + 1));
}

QString CandidatesViewModel::pageText() const
{
    if (m_page.isEmpty())
        return {};
    const QLocale locale;
    return tr("%1 to %2 of %3")
        .arg(locale.toString(m_page.first() + 1), locale.toString(m_page.last() + 1),
             locale.toString(m_review.candidates().size()));
}

// The current one first, then those that are next, then the rest of the page.
void CandidatesViewModel::prepare()
{
    if (!m_active || m_current < 0)
        return;
    const QVector<int> &opened = m_review.opened();
    const qsizetype place = opened.indexOf(m_current);
    QVector<int> wanted{m_current};
    for (const qsizetype neighbour : {place + 1, place - 1}) {
        if (neighbour >= 0 && neighbour < opened.size())
            wanted.append(opened.at(neighbour));
    }
    for (const int index : wanted + m_page)
        prepareThumbnail(index);
}

// A small copy is kept: what it was made from may leave the cache.
void CandidatesViewModel::prepareThumbnail(int index)
{
    const QUrl &address = m_review.candidates().at(index).imageAddress;
    const QByteArray picture = pictureId(address);
    if (address.isEmpty() || m_failed.contains(address) || m_known.value(index) == picture)
        return;
    const imaging::PicturePtr there = m_pictures.kept(address);
    if (!there && m_asked[address] < mostFetches && !m_pictures.isUnderWay(address)) {
        ++m_asked[address];
        std::ignore = m_pictures.picture(address);
    }
    if (!there || !m_page.contains(index))
        return;
    const auto faces = m_faces.faces(there);
    if (!faces)
        return;
    m_thumbnails.insert(index, thumbnailOf(*there, *faces));
    m_known.insert(index, picture);
    const QModelIndex row = this->index(int(m_page.indexOf(index)));
    Q_EMIT dataChanged(row, row, {ThumbnailRole});
}

QString CandidatesViewModel::wordsOf(int index) const
{
    const auto rating = m_review.rating(index);
    QStringList words{tr("Candidate %1").arg(QLocale().toString(index + 1)),
                      rating ? ratingText(*rating) : tr("not rated")};
    if (m_review.isRevealed(index)) {
        const Candidate candidate = m_review.candidates().value(index);
        words += {similarityText(candidate.similarity), candidate.statusText()};
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

int CandidatesViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_page.size());
}

QVariant CandidatesViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_page.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_review.isRevealed(place)
                   ? tr("%1 · %2", "rank and similarity of a candidate")
                         .arg(QLocale().toString(place + 1),
                              QLocale().toString(m_review.candidates().value(place).similarity, 'f', 0))
                   : QLocale().toString(place + 1);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wordsOf(place);
    case ThumbnailRole:
        return m_thumbnails.value(place);
    case RatingRole:
        return m_review.rating(place) ? QVariant(*m_review.rating(place)) : QVariant();
    case BlocklistedRole:
        return m_review.isRevealed(place) ? QVariant(m_review.candidates().value(place).blocklisted)
                                          : QVariant();
    default:
        return {};
    }
}

} // namespace countersign
