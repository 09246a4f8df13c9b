#pragma once

#include "domain/labelledscore.h"
#include "review/batchitem.h"

#include <QVector>

namespace countersign {

// How the calls of a batch are made.
struct BatchOptions
{
    BatchKind kind = BatchKind::Match;
    double threshold = 30; // match: 0..100, a score at or below it declines
    int declineAge = 18;   // age: 0..100 years; 0 switches the check off
    bool rotate = false;
    bool keep = false; // the service stores each check; a search then also enrols its face
    QString listId;    // blocklist
    QString comment;   // blocklist: the reason, where an item has none of its own
};

// Written into files by name (batchstore.cpp).
enum class BatchEnd { Open, Done, Cancelled };

struct BatchCounts
{
    qint64 waiting = 0;
    qint64 sending = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    // Of those done, by what the service said; the rest said neither.
    qint64 approved = 0;
    qint64 declined = 0;
    qint64 inReview = 0;

    qint64 total() const { return waiting + sending + done + failed + unknown; }
    qint64 ended() const { return done + failed + unknown; }
    void count(CallState state, const Status &status, qint64 calls = 1);
};

// One batch as it is kept in a file of its own.
struct BatchRun
{
    QString file; // its path; the base name is its id
    QString name; // of what it was made from, as the person calls it
    QString profileId;
    BatchOptions options;
    QString price; // of one call, decimal text as the person typed it; empty when unknown
    BatchEnd end = BatchEnd::Open;
    QDateTime madeAt;      // UTC
    QDateTime endedAt;     // UTC; invalid while it is open
    bool recorded = false; // its end is in the record
    bool labelled = false; // some items say same or different
    BatchCounts counts;

    QString id() const;
};

// What `calls` calls cost at `price` each, to four decimals, as decimal text; nothing when the price is no
// decimal number of at most four decimals. Money never becomes a double (contract 2.5).
std::optional<QString> costOf(qint64 calls, const QString &price);

} // namespace countersign
