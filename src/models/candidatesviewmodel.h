#pragma once

#include "review/candidatereview.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>

namespace countersign {

class FaceLocator;
class PictureFetcher;

// The candidates of one search as a reviewer goes through them: a page of limits::candidatesAtOnce by rank,
// one of them current. Rows are those of the page. Whatever the service says of a candidate is in no role
// before CandidateReview reveals it. The pictures of the page and of the neighbours are fetched, nothing
// else, and only while somebody looks. GUI thread.
class CandidatesViewModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ThumbnailRole = Qt::UserRole, // QImage, square; null while it is not there
        RatingRole,                   // 1..5, or nothing
        BlocklistedRole,              // nothing before it is revealed
    };
    static constexpr int thumbnailSide = 192; // pixels: crisp at twice the size of the strip

    CandidatesViewModel(CandidateReview &review, PictureFetcher &pictures, FaceLocator &faces,
                        QObject *parent = nullptr);

    CandidateReview &review() { return m_review; }
    const CandidateReview &review() const { return m_review; }
    // Whether somebody looks.
    void setActive(bool active);

    // An index into the ranking; -1 when there is nobody.
    int current() const { return m_current; }
    // Turns to its page; one that is not open yet, or left out, is ignored.
    void setCurrent(int index);
    // To the next of what is open, or the one before.
    void step(int by);
    int currentRow() const;
    int indexAt(int row) const { return m_page.at(row); }

    bool hasNextPage() const;
    void showNextPage(); // opens more when there is no other
    bool hasPreviousPage() const { return m_first > 0; }
    void showPreviousPage();

    // About the current one; only where it exists.
    const Candidate &candidate() const;
    bool isRevealed() const { return m_review.isRevealed(m_current); }
    QString title() const; // "Candidate 3"
    void rate(int rating) { m_review.rate(m_current, rating); }

    // "1 to 8 of 23": how far the page reaches.
    QString pageText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    // Another one is current, or what is known of it changed.
    void currentChanged();
    // A picture could not be fetched; its address has probably expired.
    void addressExpired(const QUrl &address);

private:
    void startOver();
    void readReview();
    void showPageOf(qsizetype place);
    void prepare();
    void prepareThumbnail(int index);
    QString wordsOf(int index) const;

    CandidateReview &m_review;
    PictureFetcher &m_pictures;
    FaceLocator &m_faces;
    bool m_active = false;
    qsizetype m_first = 0; // of the page, a place in what is open
    QVector<int> m_page;
    int m_current = -1;
    QHash<int, QImage> m_thumbnails; // of the page
    QHash<int, QByteArray> m_known;  // whose picture a thumbnail shows
    QHash<QUrl, int> m_asked;        // how often a picture was fetched
    QSet<QUrl> m_failed;
};

} // namespace countersign
