#pragma once

#include "base/limits.h"

// The limits of batches, beside those of limits.h.
namespace countersign::limits {

inline constexpr int batchAhead = 2 * callsInFlight; // calls whose pictures are ready to go
inline constexpr int batchRead = 64;                 // rows that are read from the disk at once
inline constexpr qsizetype batchItems = 100'000;     // calls of one batch; ours
inline constexpr int batchTries = 4;        // contract 2.4: of a call that certainly was not carried out
inline constexpr int writesPerWindow = 300; // contract 2.4: POST, PATCH and DELETE of one key together
inline constexpr auto writeWindow = 60s;    // contract 2.4
inline constexpr auto firstBackOff = 5s;    // contract 2.4: 5, 10, 20, 40 s
inline constexpr auto longestBackOff = 40s;
inline constexpr auto batchRefresh = 500ms; // between two looks of a page at a batch that runs
inline constexpr int batchRowsAtOnce = 128; // of its table, as it is scrolled
inline constexpr int batchRowsKept = 2048;  // of them in memory

} // namespace countersign::limits
