#pragma once

#include "base/error.h"
#include "domain/status.h"

namespace countersign::cli {

// Exit statuses, documented in --help. Scripts rely on them: never change one.
inline constexpr int approved = 0; // also plain success
inline constexpr int declined = 1;
inline constexpr int inReview = 2; // also a session without a verdict
inline constexpr int usageError = 3;
inline constexpr int inputError = 4;   // a file that cannot be used
inline constexpr int unauthorized = 5; // key missing or refused
inline constexpr int noCredits = 6;
inline constexpr int unreachable = 7;  // offline, timed out, engine stopped
inline constexpr int refused = 8;      // the service did not accept the request
inline constexpr int serviceFault = 9; // the service failed or answered nonsense
inline constexpr int uncertain = 10;   // sent, outcome unknown
inline constexpr int otherError = 11;
inline constexpr int paused = 12; // a batch that goes on with --resume

int exitCodeFor(const Status &status);
int exitCodeFor(ErrorKind kind);

// Of two outcomes the one that a script must hear of: errors before verdicts, declined before in review.
int worse(int a, int b);

} // namespace countersign::cli
