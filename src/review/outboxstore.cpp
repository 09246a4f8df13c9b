#include "review/outboxstore.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>

namespace countersign {

namespace {

struct OutboxText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::OutboxStore)
};

// Written into the file, so never renamed.
constexpr std::array stateNames = {"held", "sending", "unsent", "stale", "refused", "confirmed", "undone"};

const char *nameOf(OutboxState state)
{
    return stateNames.at(size_t(state));
}

OutboxState stateOf(const QString &name)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (name == QLatin1String(stateNames.at(i)))
            return OutboxState(i);
    }
    return OutboxState::Unsent;
}

// SQLite's texts name statements and columns, never bound values.
std::unexpected<Error> refused(const QSqlError &error)
{
    qCWarning(lcReview).noquote() << "outbox refused:" << error.text();
    return failure(
        ErrorKind::Storage,
        OutboxText::tr("The decision could not be kept on this computer, so it was not sent. Check "
                       "that the disk has room and that its folder may be written."));
}

OutboxEntry entryFrom(const QSqlQuery &row)
{
    OutboxEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.profileId = row.value(1).toString();
    entry.sessionId = row.value(2).toString();
    entry.caseNumber = row.value(3).toLongLong();
    entry.seen = Status(row.value(4).toString());
    entry.newStatus = row.value(5).toString();
    entry.comment = row.value(6).toString();
    entry.decidedAt = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC);
    entry.dueAt = QDateTime::fromMSecsSinceEpoch(row.value(8).toLongLong(), Qt::UTC);
    entry.state = stateOf(row.value(9).toString());
    entry.statusNow = Status(row.value(10).toString());
    entry.problem = row.value(11).toString();
    return entry;
}

} // namespace

OutboxStore::OutboxStore(const QString &file)
    : m_lock(file + QStringLiteral(".lock"))
    , m_connection(QUuid::createUuid().toString())
{
    // A lock whose owner is gone is taken over, however young it is.
    m_lock.setStaleLockTime(0);
}

OutboxStore::~OutboxStore()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<OutboxStore>> OutboxStore::open(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    std::unique_ptr<OutboxStore> store(new OutboxStore(file));
    if (const auto prepared = store->prepare(file); !prepared)
        return std::unexpected(prepared.error());
    return store;
}

Result<bool> OutboxStore::prepare(const QString &file)
{
    if (!m_lock.tryLock()) {
        return m_lock.error() == QLockFile::LockFailedError
                   ? failure(ErrorKind::Storage,
                             OutboxText::tr("Another Countersign window keeps the decisions of this account. "
                                            "Decide there, or close it and start this one again."))
                   : refused({});
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(file);
    if (!m_database.open())
        return refused(m_database.lastError());
    for (
        const auto *statement :
        {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
         "CREATE TABLE IF NOT EXISTS decisions (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, "
         "session TEXT NOT NULL, case_number INTEGER NOT NULL, seen TEXT NOT NULL, new_status TEXT NOT NULL, "
         "comment TEXT NOT NULL, decided_at INTEGER NOT NULL, due_at INTEGER NOT NULL, state TEXT NOT NULL, "
         "status_now TEXT NOT NULL, problem TEXT NOT NULL)"}) {
        if (const auto done = run(QString::fromLatin1(statement)); !done)
            return done;
    }
    return true;
}

Result<bool> OutboxStore::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return refused(query.lastError());
    return true;
}

Result<qint64> OutboxStore::add(const OutboxEntry &entry)
{
    QSqlQuery query(m_database);
    query.prepare(
        QStringLiteral("INSERT INTO decisions (profile, session, case_number, seen, new_status, comment, "
                       "decided_at, due_at, state, status_now, problem) VALUES (?,?,?,?,?,?,?,?,?,?,?)"));
    for (const QVariant &value :
         QVariantList{entry.profileId, entry.sessionId, entry.caseNumber, entry.seen.literal(),
                      entry.newStatus, entry.comment.isNull() ? QStringLiteral("") : entry.comment,
                      entry.decidedAt.toMSecsSinceEpoch(), entry.dueAt.toMSecsSinceEpoch(),
                      QString::fromLatin1(nameOf(entry.state)), QStringLiteral(""), QStringLiteral("")})
        query.addBindValue(value);
    if (!query.exec())
        return refused(query.lastError());
    return query.lastInsertId().toLongLong();
}

Result<bool> OutboxStore::update(const OutboxEntry &entry)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("UPDATE decisions SET state = ?, status_now = ?, problem = ? WHERE id = ?"));
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    query.addBindValue(QString::fromLatin1(nameOf(entry.state)));
    query.addBindValue(text(entry.statusNow.literal()));
    query.addBindValue(text(entry.problem));
    query.addBindValue(entry.id);
    if (!query.exec())
        return refused(query.lastError());
    return true;
}

Result<QVector<OutboxEntry>> OutboxStore::openEntries()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(
            QStringLiteral("SELECT id, profile, session, case_number, seen, new_status, comment, decided_at, "
                           "due_at, state, status_now, problem FROM decisions WHERE state NOT IN "
                           "('confirmed', 'undone') ORDER BY id")))
        return refused(query.lastError());
    QVector<OutboxEntry> entries;
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

} // namespace countersign
