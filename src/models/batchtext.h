#pragma once

#include "review/batchrun.h"

#include <chrono>

namespace countersign {

// What a person reads of batches; translated.
QString batchKindText(BatchKind kind);              // "Compare pairs"
QString callStateText(CallState state);             // "Waiting", "Outcome unknown", ...
QString labelText(const std::optional<bool> &same); // "same", "different", empty
// A row's outcome in one word: the service's status, or how far the call is.
QString resultText(const BatchRow &row);
// The name of a file alone; what stands in front of it is in the tool tip.
QString fileText(const QString &path);
QString durationText(std::chrono::seconds time); // "about 4 minutes"
// "pairs.csv · Compare pairs · 28 Nov 2026 03:15 · 921 calls, done"
QString batchLineText(const BatchRun &run);

} // namespace countersign
