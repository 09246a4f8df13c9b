#include "review/candidatereview.h"

#include "base/limits.h"
#include "review/casereview.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace countersign {

QVector<Candidate> candidatesOf(const SessionDecision &decision)
{
    const auto isOwn = [&decision](const Candidate &candidate) {
        return (!decision.vendorData.isEmpty() && candidate.vendorData == decision.vendorData) ||
               (!candidate.sessionId.isEmpty() && candidate.sessionId == decision.id);
    };
    QVector<Candidate> candidates;
    for (const LivenessFeature &liveness : decision.livenessChecks)
        candidates += liveness.matches;
    candidates.removeIf(isOwn);
    return candidates;
}

QByteArray pictureId(const QUrl &address)
{
    return QCryptographicHash::hash(address.path().toUtf8(), QCryptographicHash::Sha256).toHex();
}

CandidateReview::CandidateReview(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void CandidateReview::begin(const QString &id, const QVector<Candidate> &candidates, bool looksFirst)
{
    const bool same = m_id == id && !id.isEmpty() && candidates.size() == m_candidates.size();
    m_candidates = candidates;
    if (!same) {
        m_id = id;
        m_looksFirst = looksFirst;
        m_aside.clear();
        m_opened.clear();
        m_ratings.clear();
        m_answered.clear();
        m_isNone = false;
        open(limits::candidatesAtOnce);
        Q_EMIT begun();
    }
    Q_EMIT changed();
}

void CandidateReview::clear()
{
    begin({}, {}, false);
}

void CandidateReview::open(qsizetype count)
{
    m_opened.clear();
    for (int index = 0; index < int(m_candidates.size()) && m_opened.size() < count; ++index) {
        if (!m_aside.contains(index))
            m_opened.append(index);
    }
}

void CandidateReview::setAside(const QSet<int> &indexes)
{
    m_aside = indexes;
    open(limits::candidatesAtOnce);
    Q_EMIT changed();
}

void CandidateReview::showAside()
{
    if (m_aside.isEmpty())
        return;
    const qsizetype count = std::max<qsizetype>(m_opened.size(), limits::candidatesAtOnce) + m_aside.size();
    m_aside.clear();
    open(count);
    Q_EMIT changed();
}

bool CandidateReview::hasMore() const
{
    return m_opened.size() + m_aside.size() < m_candidates.size();
}

void CandidateReview::showMore()
{
    if (!hasMore())
        return;
    open(m_opened.size() + limits::candidatesAtOnce);
    Q_EMIT moreShown(int(m_opened.size()));
    Q_EMIT changed();
}

void CandidateReview::openFor(int index)
{
    if (m_aside.contains(index))
        showAside();
    while (!m_opened.contains(index) && hasMore())
        showMore();
}

void CandidateReview::rate(int index, int rating)
{
    if (!m_opened.contains(index) || rating < lowestRating || rating > highestRating ||
        this->rating(index) == rating)
        return;
    // Whoever is the same after all was not among the others.
    if (leaningOf(rating) == Leaning::Same && !this->rating(index))
        m_isNone = false;
    m_ratings.append({index, rating, m_clock.nowUtc()});
    m_answered.insert(index);
    Q_EMIT rated(index, rating);
    Q_EMIT changed();
}

std::optional<int> CandidateReview::rating(int index) const
{
    const auto last = std::find_if(m_ratings.crbegin(), m_ratings.crend(),
                                   [index](const Rating &one) { return one.index == index; });
    return last == m_ratings.crend() ? std::nullopt : std::optional(last->rating);
}

void CandidateReview::answerNone()
{
    if (isEmpty() || m_isNone)
        return;
    m_isNone = true;
    m_noneAt = m_clock.nowUtc();
    for (const int index : std::as_const(m_opened))
        m_answered.insert(index);
    Q_EMIT noneAnswered();
    Q_EMIT changed();
}

bool CandidateReview::isRevealed(int index) const
{
    return !m_looksFirst || m_answered.contains(index);
}

bool CandidateReview::isComplete() const
{
    return std::ranges::all_of(m_opened, [this](int index) { return isRevealed(index); });
}

bool CandidateReview::hasFound() const
{
    return std::ranges::any_of(m_opened, [this](int index) {
        const auto given = rating(index);
        return given && leaningOf(*given) == Leaning::Same;
    });
}

QJsonObject CandidateReview::details() const
{
    QJsonArray answers;
    for (const Rating &one : m_ratings) {
        const Candidate &candidate = m_candidates.at(one.index);
        QJsonObject answer{{QStringLiteral("rank"), one.index + 1},
                           {QStringLiteral("session"), candidate.sessionId},
                           {QStringLiteral("rating"), one.rating},
                           {QStringLiteral("at"), one.at.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("similarity"), candidate.similarity}};
        if (candidate.sessionNumber)
            answer.insert(QStringLiteral("case_number"), *candidate.sessionNumber);
        if (candidate.blocklisted)
            answer.insert(QStringLiteral("blocklisted"), true);
        answers.append(answer);
    }
    QJsonObject details{{QStringLiteral("of"), m_candidates.size()},
                        {QStringLiteral("opened"), m_opened.size()},
                        {QStringLiteral("left_out"), m_aside.size()},
                        {QStringLiteral("look_first"), m_looksFirst},
                        {QStringLiteral("answers"), answers}};
    if (m_isNone)
        details.insert(QStringLiteral("none_at"), m_noneAt.toString(Qt::ISODateWithMs));
    return details;
}

} // namespace countersign
