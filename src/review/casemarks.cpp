#include "review/casemarks.h"

#include "review/record.h"
#include "review/reviewthread.h"

#include <algorithm>

namespace countersign {

namespace {

QVector<Opinion> firstOfEach(const QVector<Opinion> &opinions)
{
    QVector<Opinion> first;
    for (const Opinion &opinion : opinions) {
        if (std::ranges::none_of(first, [&opinion](const Opinion &earlier) {
                return isSamePerson(earlier.reviewer, opinion.reviewer);
            }))
            first.append(opinion);
    }
    return first;
}

} // namespace

CaseMarks::CaseMarks(ReviewThread &thread, Record &record, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_record(record)
    , m_clock(clock)
    , m_proposals(thread, record)
{}

void CaseMarks::start()
{
    m_proposals.start();
    m_thread.ask<QVector<Opinion>>([](ReviewStore &store) { return store.marks().opinions(); })
        .then(this, [this](const Result<QVector<Opinion>> &opinions) {
            m_opinions = opinions.value_or(QVector<Opinion>()) + m_opinions;
            Q_EMIT changed();
        });
    m_thread.ask<QVector<ParkedCase>>([](ReviewStore &store) { return store.marks().parkedCases(); })
        .then(this, [this](const Result<QVector<ParkedCase>> &parked) {
            m_parked = parked.value_or(QVector<ParkedCase>()) + m_parked;
            Q_EMIT changed();
        });
    m_thread.ask<QVector<DifferentPair>>([](ReviewStore &store) { return store.marks().differentPairs(); })
        .then(this, [this](const Result<QVector<DifferentPair>> &pairs) {
            m_different = pairs.value_or(QVector<DifferentPair>()) + m_different;
        });
}

Call<bool> CaseMarks::addOpinion(Opinion opinion, const QJsonObject &details)
{
    const RecordEntry entry = m_record.entry(
        RecordEvent::SecondOpinion, {opinion.profileId, opinion.sessionId, opinion.caseNumber}, details);
    opinion.reviewer = entry.reviewer;
    opinion.at = entry.at;
    const CallSource<bool> source;
    Call<bool> call(source);
    m_thread.ask<bool>([opinion, entry](ReviewStore &store) { return store.addOpinion(opinion, entry); })
        .then(this, [this, opinion, source](const Result<bool> &kept) {
            if (kept) {
                m_opinions.append(opinion);
                m_record.announceAdded();
                Q_EMIT changed();
            }
            source.finish(kept);
        });
    return call;
}

Call<bool> CaseMarks::park(const ParkedCase &parked, qint64 caseNumber, const QJsonObject &details)
{
    const RecordEntry entry =
        m_record.entry(RecordEvent::Parked, {parked.profileId, parked.sessionId, caseNumber}, details);
    const CallSource<bool> source;
    Call<bool> call(source);
    m_thread.ask<bool>([parked, entry](ReviewStore &store) { return store.park(parked, entry); })
        .then(this, [this, parked, source](const Result<bool> &kept) {
            if (kept) {
                m_parked.append(parked);
                m_record.announceAdded();
                Q_EMIT changed();
            }
            source.finish(kept);
        });
    return call;
}

void CaseMarks::setDifferent(DifferentPair pair, bool different, const RecordEntry &entry)
{
    pair.reviewer = entry.reviewer.name;
    m_different.removeAll(pair);
    if (different)
        m_different.append(pair);
    m_thread
        .ask<bool>([pair, different, entry](ReviewStore &store) {
            return store.setDifferent(pair, different, entry);
        })
        .then(this, [this](const Result<bool> &kept) {
            if (kept)
                m_record.announceAdded();
            else
                m_record.announceFailed(kept.error());
        });
}

bool CaseMarks::isDifferent(const DifferentPair &pair) const
{
    return std::ranges::any_of(m_different, [&pair](const DifferentPair &known) {
        return known.profileId == pair.profileId && known.probe == pair.probe &&
               known.candidate == pair.candidate &&
               known.reviewer.compare(pair.reviewer, Qt::CaseInsensitive) == 0;
    });
}

Call<qint64> CaseMarks::takeOpinions(const QVector<Opinion> &opinions, const QJsonObject &details)
{
    const QString profile = opinions.value(0).profileId;
    const RecordEntry entry = m_record.entry(RecordEvent::HandOverTaken, {profile, {}, 0}, details);
    const CallSource<qint64> source;
    Call<qint64> call(source);
    m_thread
        .ask<QVector<Opinion>>(
            [opinions, entry](ReviewStore &store) { return store.takeOpinions(opinions, entry); })
        .then(this, [this, source](const Result<QVector<Opinion>> &added) {
            if (!added)
                return void(source.finish(std::unexpected(added.error())));
            m_opinions.append(*added);
            m_record.announceAdded();
            Q_EMIT changed();
            source.finish(added->size());
        });
    return call;
}

QVector<Opinion> CaseMarks::opinions(const QString &profileId) const
{
    QVector<Opinion> found;
    std::ranges::copy_if(m_opinions, std::back_inserter(found),
                         [&](const Opinion &opinion) { return opinion.profileId == profileId; });
    std::ranges::stable_sort(found, {}, &Opinion::at);
    return found;
}

QVector<Opinion> CaseMarks::opinionsOfOthers(const QString &profileId, const QString &sessionId,
                                             const Reviewer &reviewer) const
{
    QVector<Opinion> found;
    std::ranges::copy_if(m_opinions, std::back_inserter(found), [&](const Opinion &opinion) {
        return opinion.profileId == profileId && opinion.sessionId == sessionId &&
               !isSamePerson(opinion.reviewer, reviewer);
    });
    // What is taken in comes late, whenever it was given.
    std::ranges::stable_sort(found, {}, &Opinion::at);
    return firstOfEach(found);
}

bool CaseMarks::hasOpinionOf(const QString &profileId, const QString &sessionId,
                             const Reviewer &reviewer) const
{
    return std::ranges::any_of(m_opinions, [&](const Opinion &opinion) {
        return opinion.profileId == profileId && opinion.sessionId == sessionId &&
               isSamePerson(opinion.reviewer, reviewer);
    });
}

bool CaseMarks::isParked(const QString &profileId, const QString &sessionId) const
{
    return std::ranges::any_of(m_parked, [&](const ParkedCase &parked) {
        return parked.profileId == profileId && parked.sessionId == sessionId &&
               parked.until > m_clock.nowUtc();
    });
}

QStringList CaseMarks::sessionsWithOpinions(const QString &profileId) const
{
    QStringList sessions;
    for (const Opinion &opinion : m_opinions) {
        if (opinion.profileId == profileId)
            sessions.append(opinion.sessionId);
    }
    return sessions;
}

QStringList CaseMarks::parkedSessions(const QString &profileId) const
{
    QStringList sessions;
    for (const ParkedCase &parked : m_parked) {
        if (parked.profileId == profileId && parked.until > m_clock.nowUtc())
            sessions.append(parked.sessionId);
    }
    return sessions;
}

} // namespace countersign
