#include "review/closedcases.h"

#include "review/opinion.h"
#include "review/recordbody.h"
#include "review/recordexport.h"

#include <QHash>

#include <algorithm>

namespace countersign {

namespace {

std::optional<bool> samenessBy(const QString &reasonId)
{
    if (reasonId == QLatin1String("A1") || reasonId == QLatin1String("A2"))
        return true;
    return reasonId == QLatin1String("D1") ? std::optional(false) : std::nullopt;
}

// Whoever is behind such an entry has an answer of their own.
bool tellsOfFaces(RecordEvent event)
{
    return event == RecordEvent::Decided || event == RecordEvent::Rated ||
           event == RecordEvent::SecondOpinion;
}

void noteKnown(QVector<Reviewer> &people, const Reviewer &reviewer)
{
    if (!std::ranges::any_of(people, [&](const Reviewer &one) { return isSamePerson(one, reviewer); }))
        people.append(reviewer);
}

class Reader
{
public:
    void add(const RecordEntry &entry)
    {
        if (tellsOfFaces(entry.event))
            noteKnown(m_knownTo[entry.sessionId], entry.reviewer);
        if (entry.event == RecordEvent::Decided)
            m_decided.insert(entry.sessionId, entry);
        else if (entry.event == RecordEvent::Confirmed)
            close(entry);
    }

    QVector<ClosedCase> closed() const
    {
        QVector<ClosedCase> cases;
        for (const Closed &closed : m_closed)
            cases.append(closed.that);
        for (ClosedCase &closed : cases)
            closed.knownTo = m_knownTo.value(closed.sessionId);
        std::ranges::sort(cases, std::ranges::greater(),
                          [this](const ClosedCase &one) { return m_closed.value(one.sessionId).at; });
        return cases;
    }

private:
    struct Closed
    {
        ClosedCase that;
        qint64 at = 0; // number of the entry
    };

    void close(const RecordEntry &confirmed)
    {
        const RecordEntry decided = m_decided.take(confirmed.sessionId);
        if (decided.sessionId.isEmpty())
            return;
        // A decision for another reason says nothing on the faces any more.
        m_closed.remove(confirmed.sessionId);
        const auto same = samenessBy(decided.details.value(QLatin1String("reason")).toString());
        if (!same)
            return;
        ClosedCase closed{decided.sessionId, decided.caseNumber, *same, {}, {}};
        if (const QJsonValue score = decided.details.value(QLatin1String("score")); score.isDouble())
            closed.score = score.toDouble();
        m_closed.insert(decided.sessionId, {closed, confirmed.number});
    }

    QHash<QString, RecordEntry> m_decided; // not confirmed yet, by session
    QHash<QString, Closed> m_closed;
    QHash<QString, QVector<Reviewer>> m_knownTo; // by session
};

} // namespace

Result<QVector<ClosedCase>> readClosedCases(const ReviewPlaces &places, const QString &profileId)
{
    Reader reader;
    const auto read = readRecord(places, [&](const RecordEntry &entry) {
        if (entry.profileId == profileId)
            reader.add(entry);
    });
    if (!read)
        return std::unexpected(read.error());
    return reader.closed();
}

} // namespace countersign
