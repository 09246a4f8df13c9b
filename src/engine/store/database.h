#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <type_traits>

namespace countersign::engine {

// The database refused a statement. Thrown inside Database::read() and write() only, where it rolls the
// transaction back and becomes ErrorKind::Storage; it never leaves the store.
class StorageFault : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

// The statements of one transaction. Only valid inside the work handed to Database.
class Sql
{
public:
    explicit Sql(QSqlDatabase &connection)
        : m_connection(connection)
    {}

    // Runs one statement with `values` bound to its question marks. Throws StorageFault.
    QSqlQuery run(const QString &statement, const QVariantList &values = {}) const;
    // The first column of the first row; an invalid value without rows.
    QVariant single(const QString &statement, const QVariantList &values = {}) const;

private:
    QSqlDatabase &m_connection;
};

// The engine's SQLite file (WAL, full sync) with its one connection in a thread of its own, because a
// connection of QtSql belongs to the thread that opened it. Thread-safe; read() and write() block until their
// work is done, one after the other. Several processes may share one file.
class Database
{
public:
    // Creates or upgrades the file. Errors: Storage, also for a file of a newer version of the program.
    static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Runs `work(Sql &)` in one transaction; what it returns comes back once the transaction is on disk.
    template<class Work>
    auto write(Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        return transact(QStringLiteral("BEGIN IMMEDIATE"), std::move(work));
    }

    // The same for work that only reads, on one snapshot.
    template<class Work>
    auto read(Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        return transact(QStringLiteral("BEGIN"), std::move(work));
    }

    // A number that changes when another process has written to the file.
    qint64 foreignVersion();

private:
    Database() = default;

    template<class Work>
    auto transact(const QString &begin, Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        Result<std::invoke_result_t<Work, Sql &>> outcome = failure(ErrorKind::Storage);
        inStoreThread([&](QSqlDatabase &connection) {
            Sql sql(connection);
            try {
                sql.run(begin);
                outcome = work(sql);
                sql.run(QStringLiteral("COMMIT"));
            } catch (const StorageFault &fault) {
                reportFault(connection, fault);
                outcome = failure(ErrorKind::Storage);
            }
        });
        return outcome;
    }

    void inStoreThread(const std::function<void(QSqlDatabase &)> &work);
    void serve(const QString &file, Result<bool> &opened, const std::function<void()> &ready);
    void serveQueue(QSqlDatabase &connection);
    static void reportFault(QSqlDatabase &connection, const StorageFault &fault);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void(QSqlDatabase &)>> m_queue;
    bool m_ending = false;
    std::thread m_thread; // last: it uses everything above
};

} // namespace countersign::engine
