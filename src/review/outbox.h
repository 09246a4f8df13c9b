#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "review/decisionsender.h"
#include "review/outboxentry.h"

#include <QSet>
#include <QThread>
#include <QTimer>
#include <QVector>

namespace countersign {

class ActiveService;
class OutboxStore;

// Keeps every decision on the disk before anything else, holds it for an undo, sends it once, and is sure of
// it only when the service says so itself. What a crash or a dead line leaves goes on at the next start, in
// the order of the decisions. GUI thread; the file lives in a thread of its own.
class Outbox : public QObject
{
    Q_OBJECT

public:
    // `hold`: how long a decision can be undone.
    Outbox(QString file, ActiveService &service, std::chrono::milliseconds hold,
           const Clock &clock = systemClock(), QObject *parent = nullptr);
    ~Outbox() override; // lets the file's thread finish what it was given; what is held stays in the file

    // For decisions from now on.
    void setHold(std::chrono::milliseconds hold) { m_hold = hold; }

    // Opens the file and goes on with what the last run left. Call once, after the first paint.
    void start();

    // True once the decision is on the disk. Until then nothing has been decided. Errors: Storage.
    Call<bool> commit(OutboxEntry entry);
    // Takes a held decision back; nothing leaves this computer. Ignored once it is on its way.
    void undo(qint64 id);
    // Sends what is held without waiting for its time.
    void flush();
    // The person has seen that it is stale or refused.
    void dismiss(qint64 id);

    // What is not confirmed yet, of the active profile, in the order of the decisions.
    QVector<OutboxEntry> entries() const;
    // What the last run left has been read; until then nobody knows what waits.
    bool isOpen() const { return m_open; }
    // Whether no decision of the active profile waits to be sent or confirmed.
    bool isEmpty() const;
    // The newest decision that can still be undone.
    std::optional<OutboxEntry> undoable() const;
    bool holds(const QString &sessionId) const;

Q_SIGNALS:
    void changed();
    // Confirmed, stale, refused, unsent or undone.
    void ended(const countersign::OutboxEntry &entry);

private:
    template<class T, class Work>
    Call<T> inStore(Work work);
    OutboxEntry *find(qint64 id);
    void takeUp(const Result<QVector<OutboxEntry>> &left);
    void plan();
    void sendNext();
    void finish(const DecisionOutcome &outcome);
    void settle(OutboxEntry entry);
    bool isOurs(const OutboxEntry &entry) const;

    QString m_file;
    ActiveService &m_service;
    std::chrono::milliseconds m_hold;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_worker; // lives in m_thread, which destroys it
    std::shared_ptr<std::unique_ptr<OutboxStore>> m_store;
    Error m_unusable;
    bool m_open = false;
    QVector<OutboxEntry> m_entries;
    std::optional<qint64> m_sending;
    QSet<qint64> m_tried; // in this run; what a former one left goes out at once
    DecisionSender m_sender;
    QTimer m_wake;
};

} // namespace countersign
