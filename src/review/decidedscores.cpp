#include "review/decidedscores.h"

#include "review/casereview.h"
#include "review/recordexport.h"

#include <QJsonArray>

#include <map>

namespace countersign {

namespace {

// A decision as evidence; `same` is empty where it says nothing about the two faces.
struct Decision
{
    QString embedder;
    double score = 0;
    std::optional<bool> same;
};

std::optional<bool> truthOf(const QJsonObject &details)
{
    const QString verdict = details.value(QLatin1String("verdict")).toString();
    const QString reason = details.value(QLatin1String("reason")).toString();
    const QJsonArray ratings = details.value(QLatin1String("ratings")).toArray();
    const Leaning leaning = ratings.isEmpty()
                                ? Leaning::Open
                                : leaningOf(ratings.last().toObject().value(QLatin1String("rating")).toInt());
    if (verdict == verdictName(Verdict::Approve) &&
        (reason == QLatin1String("A1") || reason == QLatin1String("A2") || leaning == Leaning::Same))
        return true;
    if (verdict == verdictName(Verdict::Decline) &&
        (reason == QLatin1String("D1") || leaning == Leaning::Different))
        return false;
    return std::nullopt;
}

// Follows the record; what counts of a case is its last decision that the service confirmed.
class Cases
{
public:
    void take(const RecordEntry &entry)
    {
        const std::pair key(entry.profileId, entry.sessionId);
        if (entry.event == RecordEvent::Decided)
            takeDecision(key, entry.details);
        else if (entry.event == RecordEvent::Undone)
            m_open.erase(key);
        else if (entry.event == RecordEvent::Confirmed)
            confirm(key);
    }

    QVector<DecidedScores> grouped() const
    {
        std::map<std::pair<QString, QString>, DecidedScores> groups;
        for (const auto &[key, decision] : m_confirmed) {
            DecidedScores &group = groups[{key.first, decision.embedder}];
            group.profileId = key.first;
            group.embedder = decision.embedder;
            if (decision.same)
                group.scores.append({decision.score, *decision.same});
            else
                ++group.leftOut;
        }
        QVector<DecidedScores> all;
        for (const auto &[key, group] : groups)
            all.append(group);
        return all;
    }

private:
    using Key = std::pair<QString, QString>; // profile and case

    void takeDecision(const Key &key, const QJsonObject &details)
    {
        m_open.erase(key);
        const QJsonValue score = details.value(QLatin1String("score"));
        if (score.isDouble())
            m_open[key] = {details.value(QLatin1String("embedder")).toString(), score.toDouble(),
                           truthOf(details)};
    }

    void confirm(const Key &key)
    {
        const auto found = m_open.find(key);
        if (found == m_open.end())
            return;
        m_confirmed[key] = found->second;
        m_open.erase(found);
    }

    std::map<Key, Decision> m_open;
    std::map<Key, Decision> m_confirmed;
};

} // namespace

Result<QVector<DecidedScores>> readDecidedScores(const ReviewPlaces &places)
{
    Cases cases;
    if (const auto read = readRecord(places, [&cases](const RecordEntry &entry) { cases.take(entry); });
        !read)
        return std::unexpected(read.error());
    return cases.grouped();
}

} // namespace countersign
