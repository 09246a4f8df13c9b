#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "review/listproposals.h"
#include "review/opinion.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace countersign {

class Record;
class ReviewThread;

// Opinions on cases that need more than one person, cases that are parked, and pairs of pictures that show
// different people: kept on this computer, sent to nobody. GUI thread.
class CaseMarks : public QObject
{
    Q_OBJECT

public:
    CaseMarks(ReviewThread &thread, Record &record, const Clock &clock = systemClock(),
              QObject *parent = nullptr);

    // Reads what is kept. Call once, after the review file was asked to open.
    void start();

    // Each is kept together with its entry in the record; `details` go into that. Errors: Storage.
    Call<bool> addOpinion(Opinion opinion, const QJsonObject &details);
    Call<bool> park(const ParkedCase &parked, qint64 caseNumber, const QJsonObject &details);

    // Opinions out of a hand-over, all of one profile: adds those that are not here yet, with one entry in
    // the record, and answers how many. Errors: Storage.
    Call<qint64> takeOpinions(const QVector<Opinion> &opinions, const QJsonObject &details);

    // What a reviewer says of a candidate beside a probe is kept for the next time the two come up. The entry
    // tells the rating; the pair is kept while `different`, and taken out when the reviewer thinks otherwise.
    void setDifferent(DifferentPair pair, bool different, const RecordEntry &entry);
    bool isDifferent(const DifferentPair &pair) const;

    // Of every case of a profile.
    QVector<Opinion> opinions(const QString &profileId) const;
    // Of a case, oldest first; of `reviewer` or of all others. Of each of the others their first: nobody
    // counts twice, also who gave one at two computers.
    QVector<Opinion> opinionsOfOthers(const QString &profileId, const QString &sessionId,
                                      const Reviewer &reviewer) const;
    bool hasOpinionOf(const QString &profileId, const QString &sessionId, const Reviewer &reviewer) const;
    QStringList sessionsWithOpinions(const QString &profileId) const;
    QStringList parkedSessions(const QString &profileId) const;
    bool isParked(const QString &profileId, const QString &sessionId) const;

    // What waits for a second person before it comes onto a blocklist.
    ListProposals &proposals() { return m_proposals; }

Q_SIGNALS:
    void changed();

private:
    ReviewThread &m_thread;
    Record &m_record;
    const Clock &m_clock;
    QVector<Opinion> m_opinions;
    QVector<ParkedCase> m_parked;
    QVector<DifferentPair> m_different;
    ListProposals m_proposals;
};

} // namespace countersign
