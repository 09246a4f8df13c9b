#pragma once

#include "base/clock.h"
#include "review/batchcaller.h"
#include "review/batchpace.h"
#include "review/batchstore.h"
#include "review/storethread.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace countersign {

enum class RunnerState {
    Empty,   // no batch
    Opening, // its file is being made or read
    Paused,  // nothing is under way
    Running,
    Stopping, // the last answers are awaited; then Paused or Ended
    Ended,    // done or cancelled
};

// Makes the calls of one batch: so many at once (limits::callsInFlight), each marked on the disk before it is
// sent and kept there with its answer, so that whatever ends the program, no call is made twice. A call whose
// outcome nobody knows waits for the person. What the service cannot take now is waited for (contract 2.4).
// The window's thread; the file lives in one of its own.
class BatchRunner : public QObject
{
    Q_OBJECT

public:
    // `service` is asked for before each call, so that a restarted engine is met under its new address;
    // `gate` before each face for a list.
    BatchRunner(std::function<didit::Service &()> service, ListGate gate, const Clock &clock = systemClock(),
                QObject *parent = nullptr);
    ~BatchRunner() override; // a call under way is Unknown afterwards: pause() before, where there is time

    // Another batch takes the place of the one that is open, which must be at rest. changed() tells when it
    // is there, or problem() why not.
    void make(const BatchRun &run, const QVector<BatchItem> &items);
    void open(const QString &file);
    void close();

    // Keeps to the writes a minute that a service allows one key (contract 2.4); off for an engine of our
    // own.
    void setPaced(bool paced) { m_pace.setPaced(paced); }

    void goOn();
    // Sends nothing more; what is under way is answered and kept.
    void pause();
    // The same, and the rest is not run.
    void cancel();
    // Those that failed, or whose outcome nobody knows, are made again: never by itself.
    void runAgain(CallState which);
    // The end of the batch is in the record.
    void markRecorded();

    RunnerState state() const;
    const BatchRun &run() const { return m_run; }      // with the counts of now
    const Error &problem() const { return m_problem; } // why it does not go on; a message only then
    // Calls a minute of late, and how long the rest takes at that; nothing while nobody can know.
    std::optional<double> callsPerMinute() const { return m_pace.perMinute(); }
    std::optional<std::chrono::seconds> timeLeft() const;
    // The service asked to wait, or nobody is there: so long still.
    std::chrono::seconds heldFor() const { return m_pace.heldFor(); }

Q_SIGNALS:
    void changed();
    // All calls were made, or the rest was cancelled, and that is on the disk.
    void ended();

private:
    void takeRun();
    void startReading();
    void poke();
    void step();
    void readAhead();
    void prepareAhead();
    void write();
    void written(const BatchChanges &changes, const std::vector<OutgoingCall> &marked,
                 const Result<bool> &kept);
    void send();
    void answered(const OutgoingCall &call, const Result<BatchOutcome> &outcome);
    void failed(const OutgoingCall &call, const Error &error);
    void release(const OutgoingCall &call);
    void keepEnd(const BatchRow &row, const BatchOutcome &outcome);
    void unmark();
    void dropAhead();
    void stop(const Error &problem);
    void endWhenDone();
    void endAs(BatchEnd end);
    bool isQuiet() const;
    int callsAtOnce() const;

    std::function<didit::Service &()> m_service;
    ListGate m_gate;
    const Clock &m_clock;
    std::unique_ptr<StoreThread<BatchStore>> m_store;
    BatchRun m_run;
    Error m_problem;
    BatchPace m_pace;
    QTimer m_wake;
    bool m_opening = false;
    bool m_isOpen = false;
    bool m_running = false;
    bool m_cancelling = false;
    bool m_ending = false;
    bool m_poked = false;

    // The way of a call, from the disk to the disk.
    quint64 m_turn = 0; // counts up at each stop: what was read or prepared before does not count
    qint64 m_readUpTo = 0;
    bool m_readAll = false;
    bool m_reading = false;
    bool m_writing = false;
    QSet<qint64> m_inHand; // read and not ended: none of them is read once more
    std::deque<BatchRow> m_read;
    QSet<qint64> m_preparing;
    std::deque<OutgoingCall> m_prepared;
    std::deque<OutgoingCall> m_marked; // on the disk as about to be sent
    QSet<qint64> m_inFlight;
    QHash<qint64, int> m_tries;
    BatchChanges m_pending;     // to be written
    bool m_cannotWrite = false; // until somebody goes on
};

} // namespace countersign
