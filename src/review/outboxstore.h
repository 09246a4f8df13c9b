#pragma once

#include "base/result.h"
#include "review/outboxentry.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QVector>

#include <memory>

namespace countersign {

// The outbox's file: SQLite with full sync, so that what returned is on the disk. Everything blocks and
// belongs to the thread that opened it. Errors: Storage, with a sentence that says what to do.
class OutboxStore
{
public:
    // Makes folder and file. Fails also while another console has the file.
    static Result<std::unique_ptr<OutboxStore>> open(const QString &file);
    ~OutboxStore();
    OutboxStore(const OutboxStore &) = delete;
    OutboxStore &operator=(const OutboxStore &) = delete;

    // Returns the entry's id.
    Result<qint64> add(const OutboxEntry &entry);
    // Writes state, status and problem of an entry that is there.
    Result<bool> update(const OutboxEntry &entry);
    // What is neither confirmed nor undone, in the order of the decisions.
    Result<QVector<OutboxEntry>> openEntries();

private:
    explicit OutboxStore(const QString &file);

    Result<bool> prepare(const QString &file);
    Result<bool> run(const QString &statement);

    QLockFile m_lock;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace countersign
