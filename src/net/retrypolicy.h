#pragma once

#include "net/httprequest.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace countersign::net {

// What became of one attempt, as far as a retry depends on it.
enum class AttemptEnd { Answered, ConnectionLost };

struct Attempt
{
    Repeat repeat = Repeat::Never;
    AttemptEnd end = AttemptEnd::Answered;
    int status = 0; // HTTP status when answered
    std::optional<std::chrono::seconds> retryAfter;
    int retriesSoFar = 0;
    std::chrono::milliseconds timeLeft{}; // until the call's own deadline
    double jitter = 0;                    // 0..1, drawn by the caller
};

// How long to wait before the next attempt; nothing when there must be none. Pure.
// Only Repeat::Safe is retried, on connection loss, 429 (after Retry-After), 502, 503 and 504, at most
// limits::readRetries times, and never beyond the deadline (contract 2.4).
std::optional<std::chrono::milliseconds> retryDelay(const Attempt &attempt);

// Retry-After in seconds or as an HTTP date; nothing when it cannot be read. Pure.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc);

} // namespace countersign::net
