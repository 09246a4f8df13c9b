#include "review/outboxtable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace countersign {

namespace {

struct OutboxText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::OutboxTable)
};

// Written into the file, so never renamed. In the order of OutboxState.
constexpr std::array stateNames = {"held", "sending", "unsent", "stale", "refused", "confirmed", "undone"};

QString nameOf(OutboxState state)
{
    return QString::fromLatin1(stateNames.at(size_t(state)));
}

std::optional<OutboxState> stateNamed(const QString &name)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (name == QLatin1String(stateNames.at(i)))
            return OutboxState(i);
    }
    return std::nullopt;
}

QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QString stepsText(const QVector<ResubmitStep> &steps)
{
    QJsonArray rows;
    for (const ResubmitStep &step : steps)
        rows.append(QJsonArray{step.nodeId, step.feature});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QVector<ResubmitStep> stepsFrom(const QString &text)
{
    QVector<ResubmitStep> steps;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &row : rows)
        steps.append({row.toArray().at(0).toString(), row.toArray().at(1).toString()});
    return steps;
}

OutboxEntry entryFrom(const QSqlQuery &row)
{
    OutboxEntry entry;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    entry.id = next().toLongLong();
    entry.profileId = next().toString();
    entry.sessionId = next().toString();
    entry.caseNumber = next().toLongLong();
    entry.seen = Status(next().toString());
    entry.change.newStatus = next().toString();
    entry.change.comment = next().toString();
    entry.change.stepsToResubmit = stepsFrom(next().toString());
    entry.change.sendEmail = next().toBool();
    entry.decidedAt = QDateTime::fromMSecsSinceEpoch(next().toLongLong(), Qt::UTC);
    entry.dueAt = QDateTime::fromMSecsSinceEpoch(next().toLongLong(), Qt::UTC);
    const auto state = stateNamed(next().toString());
    entry.statusNow = Status(next().toString());
    entry.problem = next().toString();
    entry.change.emailAddress = next().toString();
    entry.state = state.value_or(OutboxState::Refused);
    // What nobody understands is not sent.
    if (!state)
        entry.problem = OutboxText::tr("A newer version of Countersign wrote this decision. Start that one.");
    return entry;
}

} // namespace

Result<bool> OutboxTable::prepare()
{
    const Result<bool> made = m_file.change(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS decisions (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, "
        "session TEXT NOT NULL, case_number INTEGER NOT NULL, seen TEXT NOT NULL, new_status TEXT NOT NULL, "
        "comment TEXT NOT NULL, steps TEXT NOT NULL, send_email INTEGER NOT NULL, decided_at INTEGER NOT "
        "NULL, due_at INTEGER NOT NULL, state TEXT NOT NULL, status_now TEXT NOT NULL, problem TEXT NOT "
        "NULL, email_address TEXT NOT NULL DEFAULT '')"));
    return made ? addEmailAddress() : made;
}

// Files of the first version lack the column.
Result<bool> OutboxTable::addEmailAddress()
{
    auto column = m_file.run(
        QStringLiteral("SELECT name FROM pragma_table_info('decisions') WHERE name = 'email_address'"));
    if (!column)
        return std::unexpected(column.error());
    if (column->next())
        return true;
    return m_file.change(
        QStringLiteral("ALTER TABLE decisions ADD COLUMN email_address TEXT NOT NULL DEFAULT ''"));
}

Result<qint64> OutboxTable::add(const OutboxEntry &entry)
{
    const auto added = m_file.run(
        QStringLiteral("INSERT INTO decisions (profile, session, case_number, seen, new_status, comment, "
                       "steps, send_email, decided_at, due_at, state, status_now, problem, email_address) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,'','',?)"),
        {entry.profileId, entry.sessionId, entry.caseNumber, entry.seen.literal(), entry.change.newStatus,
         text(entry.change.comment), stepsText(entry.change.stepsToResubmit), entry.change.sendEmail,
         entry.decidedAt.toMSecsSinceEpoch(), entry.dueAt.toMSecsSinceEpoch(), nameOf(entry.state),
         text(entry.change.emailAddress)});
    if (!added)
        return std::unexpected(added.error());
    return added->lastInsertId().toLongLong();
}

Result<bool> OutboxTable::update(const OutboxEntry &entry)
{
    // The person's address is kept for the sending only.
    const bool goesOut = entry.state == OutboxState::Held || entry.state == OutboxState::Sending ||
                         entry.state == OutboxState::Unsent;
    return m_file.change(
        QStringLiteral(
            "UPDATE decisions SET state = ?, status_now = ?, problem = ?, email_address = ? WHERE id = ?"),
        {nameOf(entry.state), text(entry.statusNow.literal()), text(entry.problem),
         goesOut ? text(entry.change.emailAddress) : QStringLiteral(""), entry.id});
}

Result<QVector<OutboxEntry>> OutboxTable::openEntries()
{
    auto query = m_file.run(
        QStringLiteral("SELECT id, profile, session, case_number, seen, new_status, comment, steps, "
                       "send_email, decided_at, due_at, state, status_now, problem, email_address FROM "
                       "decisions WHERE "
                       "state NOT IN ('confirmed', 'undone') ORDER BY id"));
    if (!query)
        return std::unexpected(query.error());
    QVector<OutboxEntry> entries;
    while (query->next())
        entries.append(entryFrom(*query));
    return entries;
}

} // namespace countersign
