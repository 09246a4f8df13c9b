#pragma once

#include "review/batchrun.h"
#include "review/reviewfile.h"

namespace countersign {

// What changed since the last write; on the disk as a whole or not at all.
struct BatchChanges
{
    struct Mark // is about to be sent
    {
        qint64 id = 0;
        QByteArray probeSha256;
        QByteArray referenceSha256;
    };
    struct End
    {
        qint64 id = 0;
        BatchOutcome outcome;
        QDateTime at; // UTC
    };
    QVector<qint64> released; // marked, and certainly not carried out: waiting again
    QVector<End> ended;
    QVector<Mark> sending;

    bool isEmpty() const { return released.isEmpty() && ended.isEmpty() && sending.isEmpty(); }
};

// One batch in a SQLite file of its own, with full sync: its calls by path, hash and result, never a picture.
// Everything blocks and belongs to the thread that opened it. Errors: Storage.
class BatchStore
{
public:
    // Makes the file with `items`; run.file says where.
    static Result<std::unique_ptr<BatchStore>> make(const BatchRun &run, const QVector<BatchItem> &items);
    // A batch that is there already. Calls that a crash left as Sending become Unknown. Fails while another
    // program works on it.
    static Result<std::unique_ptr<BatchStore>> open(const QString &file);
    static FileSentences sentences();

    Result<BatchRun> run();
    // At most `rows` that wait, from the one after `after` on.
    Result<QVector<BatchRow>> waiting(qint64 after, int rows);
    Result<bool> keep(const BatchChanges &changes);
    // Those in `state`, Failed or Unknown, wait again and the batch is open again; how many.
    Result<qint64> waitAgain(CallState state);
    Result<bool> end(BatchEnd end, const QDateTime &at);
    Result<bool> markRecorded();

private:
    explicit BatchStore(std::unique_ptr<ReviewFile> file)
        : m_file(std::move(file))
    {}

    Result<bool> fill(const BatchRun &run, const QVector<BatchItem> &items);
    Result<bool> add(const BatchItem &item);
    Result<bool> mark(const BatchChanges::Mark &mark);
    Result<bool> write(const BatchChanges::End &end);

    std::unique_ptr<ReviewFile> m_file;
};

// Written into files, so never renamed.
QString nameOf(CallState state);
QString nameOf(BatchKind kind);

} // namespace countersign
