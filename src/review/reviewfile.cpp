#include "review/reviewfile.h"

#include "base/limits.h"
#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <chrono>

namespace countersign {

namespace {

struct ReviewFileText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ReviewFile)
};

// SQLite's primary result codes (sqlite.org/rescode.html).
constexpr int corruptFile = 11;
constexpr int noDatabase = 26;
constexpr int primaryCode = 0xff;

} // namespace

ReviewFile::ReviewFile(const QString &file, const FileSentences &sentences)
    : m_lock(file + QStringLiteral(".lock"))
    , m_file(file)
    , m_sentences(sentences)
    , m_connection(QUuid::createUuid().toString())
{
    // A lock whose owner is gone is taken over, however young it is.
    m_lock.setStaleLockTime(0);
}

ReviewFile::~ReviewFile()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<ReviewFile>> ReviewFile::open(const QString &file, const FileSentences &sentences)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    std::unique_ptr<ReviewFile> opened(new ReviewFile(file, sentences));
    if (const auto taken = opened->take(); !taken)
        return std::unexpected(taken.error());
    return opened;
}

Result<std::unique_ptr<ReviewFile>> ReviewFile::read(const QString &file, const FileSentences &sentences)
{
    std::unique_ptr<ReviewFile> opened(new ReviewFile(file, sentences));
    if (!QFileInfo::exists(file))
        return opened->refused({});
    if (const auto done = opened->connect(QStringLiteral("QSQLITE_OPEN_READONLY")); !done)
        return std::unexpected(done.error());
    return opened;
}

FileSentences ReviewFile::ofDecisions()
{
    return {ReviewFileText::tr("Another Countersign window keeps the decisions of this account. "
                               "Decide there, or close it and start this one again."),
            ReviewFileText::tr("The file of decisions on this computer is damaged, so nothing was sent. Keep "
                               "it, and bring back a copy from a backup: %1"),
            ReviewFileText::tr("The decision could not be kept on this computer, so it was not sent. Check "
                               "that the disk has room and that its folder may be written.")};
}

// A program that was killed between making its lock and signing it leaves one without an owner, which Qt
// never takes for stale. The kernel still knows whether anybody holds it.
bool ReviewFile::lock()
{
    if (m_lock.tryLock())
        return true;
    qint64 owner = 0;
    QString host;
    QString program;
    const auto isSigned = [&] { return m_lock.getLockInfo(&owner, &host, &program); };
    if (m_lock.error() != QLockFile::LockFailedError || isSigned())
        return false;
    return m_lock.tryLock(int(std::chrono::milliseconds(limits::lockSigning).count())) ||
           (!isSigned() && m_lock.removeStaleLockFile() && m_lock.tryLock());
}

Result<bool> ReviewFile::take()
{
    if (!lock())
        return m_lock.error() == QLockFile::LockFailedError ? failure(ErrorKind::Storage, m_sentences.taken)
                                                            : refused({});
    if (const auto done = connect({}); !done)
        return done;
    for (const auto *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON"}) {
        if (const auto done = run(QString::fromLatin1(pragma)); !done)
            return std::unexpected(done.error());
    }
    return true;
}

Result<bool> ReviewFile::connect(const QString &options)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return refused(m_database.lastError());
    return true;
}

// SQLite's texts name statements and columns, never bound values.
std::unexpected<Error> ReviewFile::refused(const QSqlError &error) const
{
    qCWarning(lcReview).noquote() << "a file of ours refused:" << error.text();
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    if (code == corruptFile || code == noDatabase)
        return failure(ErrorKind::Storage, m_sentences.damaged.arg(QDir::toNativeSeparators(m_file)));
    return failure(ErrorKind::Storage, m_sentences.unwritable);
}

Result<QSqlQuery> ReviewFile::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return refused(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return refused(query.lastError());
    return query;
}

Result<bool> ReviewFile::change(const QString &statement, const QVariantList &values)
{
    if (const auto done = run(statement, values); !done)
        return std::unexpected(done.error());
    return true;
}

Result<bool> ReviewFile::write(const std::function<Result<bool>()> &work)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    if (const auto done = work(); !done) {
        std::ignore = run(QStringLiteral("ROLLBACK"));
        return done;
    }
    if (const auto kept = run(QStringLiteral("COMMIT")); !kept) {
        std::ignore = run(QStringLiteral("ROLLBACK"));
        return std::unexpected(kept.error());
    }
    return true;
}

} // namespace countersign
