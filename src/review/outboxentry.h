#pragma once

#include "domain/session.h"

#include <QDateTime>
#include <QMetaType>

namespace countersign {

// Where a decision stands between the reviewer's word and the service's.
enum class OutboxState {
    Held,      // may still be undone; goes out at `dueAt`
    Sending,   // on its way; after a crash nobody knows how far it came
    Unsent,    // could not be sent yet, and will be
    Stale,     // the case changed meanwhile; nothing was sent
    Refused,   // the service said no
    Confirmed, // the service says so itself
    Undone     // taken back before anything was sent
};

// One decision, from the moment it is given. Names no person but in what the reviewer wrote,
// and in the address of an e-mail that is to be sent.
struct OutboxEntry
{
    qint64 id = 0; // of the file; 0 before it is in it
    QString profileId;
    QString sessionId;
    qint64 caseNumber = 0;
    Status seen; // what the reviewer decided on
    StatusChange change;
    QDateTime decidedAt; // UTC
    QDateTime dueAt;     // UTC
    OutboxState state = OutboxState::Held;
    Status statusNow; // as the service last said; empty when unknown
    QString problem;  // one sentence; empty without one
    // An earlier run may have sent it already.
    bool mayHaveArrived = false;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::OutboxEntry)
