#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

namespace countersign {

// Writes a CSV file of `rows` rows under `head`, whole or not at all, each cell guarded by asPlainCell().
// Blocking; for worker threads and the command line. Errors: Storage.
Result<bool> writeTableFile(const QString &name, const QStringList &head, qsizetype rows,
                            const std::function<QStringList(qsizetype)> &cells);

} // namespace countersign
