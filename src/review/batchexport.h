#pragma once

#include "review/batchreader.h"

namespace countersign {

// Writes the rows that the filter lets through, in their order, as a whole file or not at all; how many.
// Blocking; for worker threads. Errors: Storage.

// A table with the columns of batchColumns(); cells that a spreadsheet would take for a formula get an
// apostrophe in front.
Result<qint64> exportBatchCsv(const QString &batch, const BatchFilter &filter, const BatchOrder &order,
                              const QString &file);
// One JSON object a line with the same names, and "answer": what the service said, as far as it is kept.
Result<qint64> exportBatchLines(const QString &batch, const BatchFilter &filter, const BatchOrder &order,
                                const QString &file);
// By the file's name: .jsonl, else a table.
Result<qint64> exportBatch(const QString &batch, const BatchFilter &filter, const BatchOrder &order,
                           const QString &file);

// number, probe, reference, same, vendor_data, state, status, similarity, age, candidates, blocklisted,
// findings, request_id, probe_sha256, reference_sha256, ended_at. Stable.
QStringList batchColumns();
QByteArray batchLine(const BatchRow &row); // as exportBatchLines() writes it, without its line break

} // namespace countersign
