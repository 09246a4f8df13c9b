#include "review/batchstore.h"

#include "review/batchreader.h"

#include <QCoreApplication>
#include <QFile>

namespace countersign {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::BatchStore)
};

QVariant filled(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

template<class T>
QVariant nullable(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant sinceEpoch(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

constexpr const char *batchSchema[] = {
    "CREATE TABLE run (name TEXT NOT NULL, profile TEXT NOT NULL, kind TEXT NOT NULL, threshold REAL NOT "
    "NULL, decline_age INTEGER NOT NULL, rotate INTEGER NOT NULL, keep INTEGER NOT NULL, list TEXT NOT NULL, "
    "comment TEXT NOT NULL, price TEXT NOT NULL, end TEXT NOT NULL, made_at INTEGER NOT NULL, ended_at "
    "INTEGER NOT NULL, recorded INTEGER NOT NULL)",
    "CREATE TABLE calls (id INTEGER PRIMARY KEY, probe TEXT NOT NULL, reference TEXT NOT NULL, same INTEGER, "
    "vendor_data TEXT NOT NULL, comment TEXT NOT NULL, state TEXT NOT NULL, status TEXT NOT NULL DEFAULT '', "
    "score REAL, age REAL, candidates INTEGER, blocklisted INTEGER NOT NULL DEFAULT 0, findings TEXT NOT "
    "NULL DEFAULT '', request_id TEXT NOT NULL DEFAULT '', answer BLOB, probe_sha256 BLOB, reference_sha256 "
    "BLOB, ended_at INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX calls_by_state ON calls (state, id)",
    "PRAGMA user_version = 1",
};
constexpr int batchSchemaVersion = 1;

Result<bool> checkVersion(ReviewFile &file)
{
    auto version = file.run(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (!version->next() || version->value(0).toInt() != batchSchemaVersion)
        return failure(
            ErrorKind::Storage,
            StoreText::tr("Another version of Countersign wrote this batch. Go on with that one."));
    return true;
}

} // namespace

FileSentences BatchStore::sentences()
{
    return {StoreText::tr("This batch is at work in another window or on the command line. Wait for it, or "
                          "pause it there."),
            StoreText::tr("The file of this batch is damaged, so nothing was sent: %1"),
            StoreText::tr("The batch could not be kept on this computer, so nothing was sent. Check that the "
                          "disk has room and that its folder may be written.")};
}

Result<std::unique_ptr<BatchStore>> BatchStore::make(const BatchRun &run, const QVector<BatchItem> &items)
{
    auto file = ReviewFile::open(run.file, sentences());
    if (!file)
        return std::unexpected(file.error());
    QFile::setPermissions(run.file, QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<BatchStore> store(new BatchStore(std::move(*file)));
    if (const auto filled = store->m_file->write([&] { return store->fill(run, items); }); !filled)
        return std::unexpected(filled.error());
    return store;
}

Result<std::unique_ptr<BatchStore>> BatchStore::open(const QString &path)
{
    if (!QFile::exists(path))
        return failure(ErrorKind::Storage, StoreText::tr("There is no such batch on this computer."));
    auto file = ReviewFile::open(path, sentences());
    if (!file)
        return std::unexpected(file.error());
    if (const auto fits = checkVersion(**file); !fits)
        return std::unexpected(fits.error());
    if (const auto told = (*file)->change(QStringLiteral("UPDATE calls SET state = 'unknown' WHERE state = "
                                                         "'sending'"));
        !told)
        return std::unexpected(told.error());
    return std::unique_ptr<BatchStore>(new BatchStore(std::move(*file)));
}

Result<bool> BatchStore::fill(const BatchRun &run, const QVector<BatchItem> &items)
{
    for (const auto *statement : batchSchema) {
        if (const auto made = m_file->change(QString::fromLatin1(statement)); !made)
            return made;
    }
    const BatchOptions &options = run.options;
    const auto added =
        m_file->change(QStringLiteral("INSERT INTO run VALUES (?,?,?,?,?,?,?,?,?,?,'open',?,0,0)"),
                       {filled(run.name), filled(run.profileId), nameOf(options.kind), options.threshold,
                        options.declineAge, options.rotate, options.keep, filled(options.listId),
                        filled(options.comment), filled(run.price), sinceEpoch(run.madeAt)});
    if (!added)
        return added;
    for (const BatchItem &item : items) {
        if (const auto kept = add(item); !kept)
            return kept;
    }
    return true;
}

Result<bool> BatchStore::add(const BatchItem &item)
{
    return m_file->change(QStringLiteral("INSERT INTO calls (probe, reference, same, vendor_data, comment, "
                                         "state) VALUES (?,?,?,?,?,'waiting')"),
                          {item.probe, filled(item.reference), nullable(item.same), filled(item.vendorData),
                           filled(item.comment)});
}

Result<BatchRun> BatchStore::run()
{
    return readRun(*m_file);
}

Result<QVector<BatchRow>> BatchStore::waiting(qint64 after, int rows)
{
    return readRows(*m_file, QStringLiteral("WHERE state = 'waiting' AND id > ? ORDER BY id LIMIT ?"),
                    {after, rows});
}

Result<bool> BatchStore::keep(const BatchChanges &changes)
{
    return m_file->write([&]() -> Result<bool> {
        for (const qint64 id : changes.released) {
            const auto done =
                m_file->change(QStringLiteral("UPDATE calls SET state = 'waiting' WHERE id = ?"), {id});
            if (!done)
                return done;
        }
        for (const BatchChanges::End &end : changes.ended) {
            if (const auto done = write(end); !done)
                return done;
        }
        for (const BatchChanges::Mark &mark : changes.sending) {
            if (const auto done = this->mark(mark); !done)
                return done;
        }
        return true;
    });
}

// One that does not wait any more is not marked, and so not sent, whoever asked.
Result<bool> BatchStore::mark(const BatchChanges::Mark &mark)
{
    const auto marked =
        m_file->run(QStringLiteral("UPDATE calls SET state = 'sending', probe_sha256 = ?, reference_sha256 = "
                                   "? WHERE id = ? AND state = 'waiting'"),
                    {mark.probeSha256, mark.referenceSha256, mark.id});
    if (!marked)
        return std::unexpected(marked.error());
    if (marked->numRowsAffected() != 1)
        return failure(ErrorKind::Internal);
    return true;
}

Result<bool> BatchStore::write(const BatchChanges::End &end)
{
    const BatchOutcome &outcome = end.outcome;
    return m_file->change(
        QStringLiteral("UPDATE calls SET state = ?, status = ?, score = ?, age = ?, candidates = ?, "
                       "blocklisted = ?, findings = ?, request_id = ?, answer = ?, ended_at = ? WHERE id = "
                       "?"),
        {nameOf(outcome.state), filled(outcome.status.literal()), nullable(outcome.score),
         nullable(outcome.age), nullable(outcome.candidates), outcome.blocklisted, filled(outcome.findings),
         filled(outcome.requestId), outcome.answer, sinceEpoch(end.at), end.id});
}

Result<qint64> BatchStore::waitAgain(CallState state)
{
    qint64 calls = 0;
    const auto done = m_file->write([&]() -> Result<bool> {
        const auto again = m_file->run(
            QStringLiteral("UPDATE calls SET state = 'waiting', findings = '', ended_at = 0 WHERE state = ?"),
            {nameOf(state)});
        if (!again)
            return std::unexpected(again.error());
        calls = again->numRowsAffected();
        return m_file->change(QStringLiteral("UPDATE run SET end = 'open', ended_at = 0, recorded = 0"));
    });
    if (!done)
        return std::unexpected(done.error());
    return calls;
}

Result<bool> BatchStore::end(BatchEnd end, const QDateTime &at)
{
    return m_file->change(
        QStringLiteral("UPDATE run SET end = ?, ended_at = ?, recorded = 0"),
        {end == BatchEnd::Done ? QStringLiteral("done") : QStringLiteral("cancelled"), sinceEpoch(at)});
}

Result<bool> BatchStore::markRecorded()
{
    return m_file->change(QStringLiteral("UPDATE run SET recorded = 1"));
}

} // namespace countersign
