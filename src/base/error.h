#pragma once

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace countersign {

// What kind of thing went wrong, as far as a caller acts differently on it.
enum class ErrorKind {
    Cancelled,     // the person or a newer call ended it
    TimedOut,      // the call's own deadline passed
    Offline,       // no connection, or the connection broke
    Insecure,      // TLS failure, or an address that is not https and not loopback
    Redirected,    // the service pointed elsewhere; never followed
    Unauthorized,  // key missing, wrong, expired or without permission (401, 403)
    NoCredits,     // 403 or 402 whose text speaks of credit
    NotFound,      // 404
    RateLimited,   // 429; see retryAfter
    Rejected,      // 400, 413, 415, 422: the request itself is at fault
    ServiceFault,  // 5xx
    BadAnswer,     // not JSON, cut off, wrong type, a required field is missing
    TooLarge,      // beyond a limit of limits.h
    Unsupported,   // a file format or value that cannot be used
    Unreadable,    // damaged or empty input
    NoFace,        // nothing to compare
    NoNetworks,    // the local engine lacks the networks for this call
    EngineStopped, // the local engine is not running
    Storage,       // disk, database or keychain refused
    Uncertain,     // sent, but nobody knows whether it was carried out
    Internal,      // a defect in this program
};

// An error as a value. `message` is a translated, complete sentence (or two) for the person: what happened
// and what to do next. The other fields are for logs, tests and decisions, never shown raw.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    int httpStatus = 0;    // 0 when no answer arrived
    QString serviceDetail; // the service's own words, unfiltered; do not log
    QString requestId;     // our id of the call, as written in the HTTP log
    std::optional<std::chrono::seconds> retryAfter;

    friend bool operator==(const Error &, const Error &) = default;
};

// The general sentence for a kind; used where nothing more precise is known.
QString sentenceFor(ErrorKind kind);

Error makeError(ErrorKind kind, const QString &message = {});

// The picture or file itself cannot be used, so that trying again with it is of no use.
bool isAboutTheInput(ErrorKind kind);

// Stable, untranslated name of a kind, for logs and for the command line's --json output.
QString errorKindName(ErrorKind kind);

} // namespace countersign

Q_DECLARE_METATYPE(countersign::Error)
