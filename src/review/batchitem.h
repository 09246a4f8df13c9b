#pragma once

#include "domain/status.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace countersign {

// Which call a batch makes for each of its items.
enum class BatchKind { Match, Search, Age, Blocklist };

// One call of a batch before it is made: the pictures by their absolute paths, never their bytes.
struct BatchItem
{
    QString probe;
    QString reference;        // of a match
    std::optional<bool> same; // what a label says of a pair: one person, or two
    QString vendorData;       // may be empty
    QString comment;          // of a list entry; empty: the one of the whole batch
    QString problem;          // why it cannot be made, translated; empty when it can
};

// How far one call is. Written into files by name (batchstore.cpp).
enum class CallState {
    Waiting, // not sent
    Sending, // marked on the disk before it is sent; found after a crash, it becomes Unknown
    Done,    // answered
    Failed,  // certainly not carried out, or refused
    Unknown, // sent, and nobody knows whether it was carried out: never repeated without the person
};

// What one call brought, whichever kind it was.
struct BatchOutcome
{
    CallState state = CallState::Done;
    Status status;                 // as answered
    std::optional<double> score;   // match: similarity; search: that of the first candidate; 0..100
    std::optional<double> age;     // years
    std::optional<int> candidates; // of a search
    bool blocklisted = false;      // a candidate is on a blocklist
    QString findings;              // warnings in words, or what went wrong
    QString requestId;             // the service's; of an upload the entry's
    QByteArray answer;             // JSON without signed addresses and names (batchcaller.h)
};

// One row of a batch as it is kept.
struct BatchRow
{
    qint64 id = 0; // 1.. in the order of the input
    BatchItem item;
    CallState state = CallState::Waiting;
    BatchOutcome outcome;   // meaningful from Done on; its state is `state`
    QByteArray probeSha256; // of what was sent; empty before
    QByteArray referenceSha256;
    QDateTime endedAt; // UTC; invalid before
};

} // namespace countersign
