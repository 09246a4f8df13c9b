#include "engine/store/database.h"

#include "base/logging.h"
#include "engine/store/schema.h"

#include <QSqlError>

#include <atomic>
#include <future>

namespace countersign::engine {

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("countersign-engine-%1").arg(++count);
}

Result<bool> openFile(QSqlDatabase &connection, const QString &file)
{
    connection.setDatabaseName(file);
    // Another process may hold the file for a moment: the console's engine and the command line's.
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return failure(ErrorKind::Storage);
    try {
        prepareSchema(Sql(connection));
    } catch (const StorageFault &fault) {
        qCWarning(lcEngine) << "store refused:" << fault.what();
        return failure(ErrorKind::Storage);
    }
    return true;
}

} // namespace

QSqlQuery Sql::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        throw StorageFault(query.lastError().text().toStdString());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        throw StorageFault(query.lastError().text().toStdString());
    return query;
}

QVariant Sql::single(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query = run(statement, values);
    return query.next() ? query.value(0) : QVariant();
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    std::unique_ptr<Database> database(new Database);
    std::promise<void> ready;
    Result<bool> opened = failure(ErrorKind::Storage);
    database->m_thread = std::thread([&opened, &ready, file, store = database.get()] {
        store->serve(file, opened, [&ready] { ready.set_value(); });
    });
    ready.get_future().wait();
    if (!opened)
        return std::unexpected(opened.error());
    return database;
}

Database::~Database()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

qint64 Database::foreignVersion()
{
    qint64 version = 0;
    inStoreThread([&version](QSqlDatabase &connection) {
        try {
            version = Sql(connection).single(QStringLiteral("PRAGMA data_version")).toLongLong();
        } catch (const StorageFault &fault) {
            qCWarning(lcEngine) << "store refused:" << fault.what();
        }
    });
    return version;
}

void Database::inStoreThread(const std::function<void(QSqlDatabase &)> &work)
{
    std::promise<void> done;
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.emplace_back([&work, &done](QSqlDatabase &connection) {
            work(connection);
            done.set_value();
        });
    }
    m_wake.notify_one();
    done.get_future().wait();
}

void Database::serve(const QString &file, Result<bool> &opened, const std::function<void()> &ready)
{
    const QString name = nextConnectionName();
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        opened = openFile(connection, file);
        const bool usable = opened.has_value();
        // `opened` and `ready` belong to the caller and are gone once it has been told.
        ready();
        if (usable)
            serveQueue(connection);
    }
    QSqlDatabase::removeDatabase(name);
}

void Database::serveQueue(QSqlDatabase &connection)
{
    for (;;) {
        std::function<void(QSqlDatabase &)> work;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work(connection);
    }
}

void Database::reportFault(QSqlDatabase &connection, const StorageFault &fault)
{
    // SQLite's texts name statements and columns, never bound values.
    qCWarning(lcEngine) << "store refused:" << fault.what();
    QSqlQuery(connection).exec(QStringLiteral("ROLLBACK"));
}

} // namespace countersign::engine
