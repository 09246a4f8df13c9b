#include "review/marktable.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace countersign {

namespace {

QDateTime utc(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace

Result<bool> MarkTable::prepare()
{
    for (const auto *statement :
         {"CREATE TABLE IF NOT EXISTS opinions (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, "
          "session TEXT NOT NULL, case_number INTEGER NOT NULL, reviewer TEXT NOT NULL, login TEXT NOT NULL, "
          "machine TEXT NOT NULL, rating INTEGER NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL)",
          "CREATE TABLE IF NOT EXISTS parked (profile TEXT NOT NULL, session TEXT NOT NULL, reason TEXT NOT "
          "NULL, until INTEGER NOT NULL, PRIMARY KEY (profile, session))",
          "CREATE TABLE IF NOT EXISTS different_pairs (profile TEXT NOT NULL, probe BLOB NOT NULL, candidate "
          "BLOB NOT NULL, reviewer TEXT NOT NULL, PRIMARY KEY (profile, probe, candidate, reviewer))"}) {
        if (const auto made = m_file.change(QString::fromLatin1(statement)); !made)
            return made;
    }
    return true;
}

Result<bool> MarkTable::add(const Opinion &opinion)
{
    return m_file.change(
        QStringLiteral("INSERT INTO opinions (profile, session, case_number, reviewer, login, machine, "
                       "rating, reason, at) VALUES (?,?,?,?,?,?,?,?,?)"),
        {opinion.profileId, opinion.sessionId, opinion.caseNumber, opinion.reviewer.name,
         opinion.reviewer.login, opinion.reviewer.machine, opinion.rating, opinion.reasonId,
         opinion.at.toMSecsSinceEpoch()});
}

Result<QVector<Opinion>> MarkTable::addNew(const QVector<Opinion> &given)
{
    const auto here = opinions();
    if (!here)
        return std::unexpected(here.error());
    // By case: both sides may hold thousands, and a decision waits for this thread.
    QHash<QString, QVector<Opinion>> known;
    for (const Opinion &opinion : *here)
        known[opinion.sessionId].append(opinion);
    QVector<Opinion> added;
    for (const Opinion &opinion : given) {
        QVector<Opinion> &ofCase = known[opinion.sessionId];
        if (std::ranges::any_of(ofCase, std::bind_front(isSameOpinion, opinion)))
            continue;
        if (const auto kept = add(opinion); !kept)
            return std::unexpected(kept.error());
        ofCase.append(opinion);
        added.append(opinion);
    }
    return added;
}

Result<bool> MarkTable::park(const ParkedCase &parked)
{
    return m_file.change(
        QStringLiteral("INSERT OR REPLACE INTO parked (profile, session, reason, until) VALUES (?,?,?,?)"),
        {parked.profileId, parked.sessionId, parked.reasonId, parked.until.toMSecsSinceEpoch()});
}

Result<bool> MarkTable::setDifferent(const DifferentPair &pair, bool different)
{
    const QString statement =
        different ? QStringLiteral("INSERT OR REPLACE INTO different_pairs (profile, probe, candidate, "
                                   "reviewer) VALUES (?,?,?,?)")
                  : QStringLiteral("DELETE FROM different_pairs WHERE profile = ? AND probe = ? AND "
                                   "candidate = ? AND reviewer = ?");
    return m_file.change(statement, {pair.profileId, pair.probe, pair.candidate, pair.reviewer});
}

Result<QVector<DifferentPair>> MarkTable::differentPairs()
{
    auto query =
        m_file.run(QStringLiteral("SELECT profile, probe, candidate, reviewer FROM different_pairs"));
    if (!query)
        return std::unexpected(query.error());
    QVector<DifferentPair> pairs;
    while (query->next())
        pairs.append({query->value(0).toString(), query->value(1).toByteArray(),
                      query->value(2).toByteArray(), query->value(3).toString()});
    return pairs;
}

Result<QVector<Opinion>> MarkTable::opinions()
{
    auto query = m_file.run(QStringLiteral("SELECT profile, session, case_number, reviewer, login, machine, "
                                           "rating, reason, at FROM opinions ORDER BY id"));
    if (!query)
        return std::unexpected(query.error());
    QVector<Opinion> opinions;
    while (query->next()) {
        const auto text = [&query](int column) { return query->value(column).toString(); };
        opinions.append({text(0),
                         text(1),
                         query->value(2).toLongLong(),
                         {text(3), text(4), text(5)},
                         query->value(6).toInt(),
                         text(7),
                         utc(query->value(8))});
    }
    return opinions;
}

Result<QVector<ParkedCase>> MarkTable::parkedCases()
{
    auto query = m_file.run(QStringLiteral("SELECT profile, session, reason, until FROM parked"));
    if (!query)
        return std::unexpected(query.error());
    QVector<ParkedCase> parked;
    while (query->next())
        parked.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                       utc(query->value(3))});
    return parked;
}

} // namespace countersign
