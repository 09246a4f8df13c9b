#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "review/decisionsender.h"
#include "review/outboxentry.h"
#include "review/recordentry.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QVector>

namespace countersign {

class ActiveService;
class Record;
class ReviewThread;

// Keeps every decision on the disk before anything else, holds it for an undo, sends it once, and is sure of
// it only when the service says so itself. What a crash or a dead line leaves goes on at the next start, in
// the order of the decisions; a decision that the service stumbles over does not hold up the others. Each
// step is in the record together with it. GUI thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    // `hold`: how long a decision can be undone.
    Outbox(ReviewThread &thread, Record &record, ActiveService &service, std::chrono::milliseconds hold,
           const Clock &clock = systemClock(), QObject *parent = nullptr);

    // For decisions from now on.
    void setHold(std::chrono::milliseconds hold) { m_hold = hold; }

    // Opens the file and goes on with what the last run left. Call once, after the first paint.
    void start();

    // True once the decision is on the disk. Until then nothing has been decided. `details` go into the
    // record. Errors: Storage.
    Call<bool> commit(OutboxEntry entry, const QJsonObject &details = {});
    // Takes a held decision back; nothing leaves this computer. ended() tells once that is on the disk.
    // Ignored once it is on its way.
    void undo(qint64 id);
    // Sends what is held without waiting for its time.
    void flush();
    // The person has seen that it is stale or refused.
    void dismiss(qint64 id);

    // What is not confirmed yet, of the active profile, in the order of the decisions.
    QVector<OutboxEntry> entries() const;
    // What the last run left has been read; until then nobody knows what waits.
    bool isOpen() const { return m_open; }
    // Why nothing can be decided on this computer; a message only then.
    const Error &problem() const { return m_unusable; }
    // How many decisions of the active profile wait to be sent or confirmed.
    int waiting() const;
    bool isEmpty() const { return waiting() == 0; }
    // The newest decision that can still be undone.
    std::optional<OutboxEntry> undoable() const;
    bool holds(const QString &sessionId) const;

Q_SIGNALS:
    void changed();
    // Confirmed, stale, refused, unsent or undone.
    void ended(const countersign::OutboxEntry &entry);

private:
    OutboxEntry *find(qint64 id);
    void open();
    void takeUp(const Result<QVector<OutboxEntry>> &left);
    const OutboxEntry *nextToSend() const;
    QDateTime readyAt(const OutboxEntry &entry) const;
    void plan();
    void sendNext();
    void finish(const DecisionOutcome &outcome);
    void settle(const OutboxEntry &entry, std::optional<RecordEvent> event);
    void writeUndo(const OutboxEntry &undone);
    Call<bool> keep(const OutboxEntry &entry, std::optional<RecordEvent> event);
    bool isOurs(const OutboxEntry &entry) const;

    ReviewThread &m_thread;
    Record &m_record;
    ActiveService &m_service;
    std::chrono::milliseconds m_hold;
    const Clock &m_clock;
    Error m_unusable;
    bool m_open = false;
    QVector<OutboxEntry> m_entries;
    std::optional<qint64> m_sending;
    QSet<qint64> m_undoing;             // not sent any more, and not on the disk as undone yet
    QHash<qint64, QDateTime> m_retryAt; // of those the service stumbled over
    QDateTime m_quietUntil;             // the service as a whole could not be asked
    DecisionSender m_sender;
    QTimer m_wake;
};

} // namespace countersign
