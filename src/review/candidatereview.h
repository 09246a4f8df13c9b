#pragma once

#include "base/clock.h"
#include "domain/session.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <optional>

namespace countersign {

// The candidates of a case that somebody has to look at: those of its face searches, as ranked, without other
// sessions of the same customer.
QVector<Candidate> candidatesOf(const SessionDecision &decision);

// What names a picture for good: its address without the signature, which is renewed, and without the host,
// which differs with every start of this computer's engine. A hash, so that it says nothing of anybody.
QByteArray pictureId(const QUrl &address);

// A reviewer's own answers to the ranked candidates of one face search: a rating for each, or "none of
// these". Nothing of what the service says of a candidate is to be shown before isRevealed(). Asks nobody and
// sends nothing. An index is a place in the ranking, from 0. GUI thread.
class CandidateReview : public QObject
{
    Q_OBJECT

public:
    explicit CandidateReview(const Clock &clock = systemClock(), QObject *parent = nullptr);

    // Starts over with a search; `id` names it. The same one again brings fresh picture addresses only.
    void begin(const QString &id, const QVector<Candidate> &candidates, bool looksFirst);
    void clear();

    const QVector<Candidate> &candidates() const { return m_candidates; }
    bool isEmpty() const { return m_candidates.isEmpty(); }
    bool looksFirst() const { return m_looksFirst; }

    // Candidates that this reviewer called different from this very picture before. They are left out until
    // they are asked for.
    void setAside(const QSet<int> &indexes);
    int asideCount() const { return int(m_aside.size()); }
    void showAside();

    // What is open to be looked at, by rank: limits::candidatesAtOnce at first, and so many more each time.
    const QVector<int> &opened() const { return m_opened; }
    bool hasMore() const;
    void showMore();
    void openFor(int index); // as many as it takes to see this one

    // 1..5, as in CaseReview; anything else is ignored. It may be changed; all are kept.
    void rate(int index, int rating);
    std::optional<int> rating(int index) const;
    // None of those that are open and not rated; a first rating of "the same" takes it back.
    void answerNone();
    bool isNone() const { return m_isNone; }

    // The reviewer has answered for this one, or need not do so first.
    bool isRevealed(int index) const;
    // ... for all that are open.
    bool isComplete() const;
    bool isAnswered() const { return m_isNone || !m_ratings.isEmpty(); }
    // Somebody is the same to the reviewer.
    bool hasFound() const;

    // For the record: how many were seen of how many, and each answer with its candidate's rank and session.
    // Names nobody.
    QJsonObject details() const;

Q_SIGNALS:
    void begun(); // with another search; before changed()
    void changed();
    void rated(int index, int rating);
    void noneAnswered();
    void moreShown(int opened);

private:
    struct Rating
    {
        int index;
        int rating;
        QDateTime at;
    };

    void open(qsizetype count);

    const Clock &m_clock;
    QString m_id;
    QVector<Candidate> m_candidates;
    bool m_looksFirst = false;
    QSet<int> m_aside;
    QVector<int> m_opened;
    QVector<Rating> m_ratings; // in the order of their giving
    QSet<int> m_answered;
    bool m_isNone = false;
    QDateTime m_noneAt;
};

} // namespace countersign
