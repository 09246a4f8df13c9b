#include "review/proposaltable.h"

#include <QSqlQuery>

namespace countersign {

Result<bool> ProposalTable::prepare()
{
    return m_file.change(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS list_proposals (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT "
        "NULL, list TEXT NOT NULL, list_name TEXT NOT NULL, list_type TEXT NOT NULL, entry_type TEXT NOT "
        "NULL, session TEXT NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL, comment TEXT NOT NULL, "
        "overridden TEXT NOT NULL, reviewer TEXT NOT NULL, login TEXT NOT NULL, machine TEXT NOT NULL, at "
        "INTEGER NOT NULL)"));
}

Result<qint64> ProposalTable::add(const ListProposal &proposal)
{
    // An empty text, not none: the columns hold texts.
    const auto text = [](const QString &given) { return given.isNull() ? QStringLiteral("") : given; };
    const NewEntry &entry = proposal.entry;
    const auto added = m_file.run(
        QStringLiteral("INSERT INTO list_proposals (profile, list, list_name, list_type, entry_type, "
                       "session, value, label, comment, overridden, reviewer, login, machine, at) VALUES "
                       "(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {proposal.profileId, proposal.list.id, text(proposal.list.name), text(proposal.list.listType),
         text(proposal.list.entryType), text(entry.referenceSessionId), text(entry.value),
         text(entry.displayLabel), text(entry.comment), text(proposal.overridden.join(QLatin1Char(' '))),
         text(proposal.proposer.name), text(proposal.proposer.login), text(proposal.proposer.machine),
         proposal.at.toMSecsSinceEpoch()});
    if (!added)
        return std::unexpected(added.error());
    return added->lastInsertId().toLongLong();
}

Result<bool> ProposalTable::remove(qint64 id)
{
    return m_file.change(QStringLiteral("DELETE FROM list_proposals WHERE id = ?"), {id});
}

Result<QVector<ListProposal>> ProposalTable::open()
{
    auto query = m_file.run(QStringLiteral(
        "SELECT id, profile, list, list_name, list_type, entry_type, session, value, label, comment, "
        "overridden, reviewer, login, machine, at FROM list_proposals ORDER BY id"));
    if (!query)
        return std::unexpected(query.error());
    QVector<ListProposal> open;
    while (query->next()) {
        const auto text = [&query](int column) { return query->value(column).toString(); };
        ListProposal proposal;
        proposal.id = query->value(0).toLongLong();
        proposal.profileId = text(1);
        proposal.list.id = text(2);
        proposal.list.name = text(3);
        proposal.list.listType = text(4);
        proposal.list.entryType = text(5);
        proposal.entry.referenceSessionId = text(6);
        proposal.entry.value = text(7);
        proposal.entry.displayLabel = text(8);
        proposal.entry.comment = text(9);
        proposal.overridden = text(10).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        proposal.proposer = {text(11), text(12), text(13)};
        proposal.at = QDateTime::fromMSecsSinceEpoch(query->value(14).toLongLong(), Qt::UTC);
        open.append(proposal);
    }
    return open;
}

} // namespace countersign
