#pragma once

#include "domain/scoreband.h"
#include "domain/scorehistogram.h"
#include "review/batchrun.h"
#include "review/reviewfile.h"

#include <QStringList>

#include <functional>

namespace countersign {

enum class BatchColumn {
    Number,
    Probe,
    Reference,
    Label,
    State,
    Result,
    Score,
    Age,
    Candidates,
    Findings,
    Ended
};

// Which rows; what is empty does not narrow.
struct BatchFilter
{
    std::optional<CallState> state;
    QString status; // as the service wrote it
    std::optional<bool> same;
    std::optional<ScoreBand> band;
    QString text; // in a path, the vendor data, the findings, or the id of the call
    friend bool operator==(const BatchFilter &, const BatchFilter &) = default;
};

struct BatchOrder
{
    BatchColumn column = BatchColumn::Number;
    bool descending = false;
    friend bool operator==(const BatchOrder &, const BatchOrder &) = default;
};

// What a view of a batch shows, read in one go.
struct BatchView
{
    QVector<qint64> ids;      // in their order
    ScoreHistogram histogram; // of the rows that the filter lets through
};

// Readers of a batch's file, whoever works on it meanwhile. They block: for worker threads. Errors: Storage.

// The batches of a folder, the newest first; a file that is none is left out.
QVector<BatchRun> readBatches(const QString &folder);
Result<BatchRun> readBatch(const QString &file);
Result<BatchView> readBatchView(const QString &file, const BatchFilter &filter, const BatchOrder &order);
// Those with these ids, in their order.
Result<QVector<BatchRow>> readBatchRows(const QString &file, const QVector<qint64> &ids);
// Every comparison of the batch that was answered with a similarity and that a label says something of.
Result<QVector<LabelledScore>> readLabelledScores(const QString &file);
// Calls `each` with every row that the filter lets through, in their order, until it returns false.
Result<bool> forEachBatchRow(const QString &file, const BatchFilter &filter, const BatchOrder &order,
                             const std::function<bool(const BatchRow &)> &each);

// For BatchStore, which has the file open.
Result<BatchRun> readRun(ReviewFile &file);
Result<QVector<BatchRow>> readRows(ReviewFile &file, const QString &where, const QVariantList &values);

} // namespace countersign
