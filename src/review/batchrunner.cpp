#include "review/batchrunner.h"

#include "base/limits.h"

#include <utility>

namespace countersign {

namespace {

BatchOutcome unanswered(CallState state, const Error &error)
{
    BatchOutcome outcome;
    outcome.state = state;
    outcome.findings = error.message;
    return outcome;
}

} // namespace

BatchRunner::BatchRunner(std::function<didit::Service &()> service, ListGate gate, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_gate(std::move(gate))
    , m_clock(clock)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &BatchRunner::poke);
}

BatchRunner::~BatchRunner()
{
    close();
}

void BatchRunner::make(const BatchRun &run, const QVector<BatchItem> &items)
{
    close();
    m_run = run;
    m_opening = true;
    m_store = std::make_unique<StoreThread<BatchStore>>(QStringLiteral("batch"));
    m_store->open([run, items] { return BatchStore::make(run, items); });
    takeRun();
}

void BatchRunner::open(const QString &file)
{
    close();
    m_run.file = file;
    m_opening = true;
    m_store = std::make_unique<StoreThread<BatchStore>>(QStringLiteral("batch"));
    m_store->open([file] { return BatchStore::open(file); });
    takeRun();
}

void BatchRunner::takeRun()
{
    m_store->ask<BatchRun>([](BatchStore &store) { return store.run(); })
        .then(this, [this, turn = m_turn](const Result<BatchRun> &run) {
            if (turn != m_turn)
                return;
            m_opening = false;
            m_isOpen = run.has_value();
            if (run) {
                const QString file = m_run.file;
                m_run = *run;
                m_run.file = file;
            } else {
                m_problem = run.error();
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void BatchRunner::close()
{
    ++m_turn;
    // What was answered is kept, whatever ends the program.
    if (m_store && !m_pending.isEmpty())
        std::ignore = m_store->ask<bool>(
            [changes = std::exchange(m_pending, {})](BatchStore &store) { return store.keep(changes); });
    m_store.reset();
    m_run = {};
    m_problem = {};
    m_opening = m_isOpen = m_running = m_cancelling = m_ending = m_writing = m_reading = m_cannotWrite =
        false;
    dropAhead();
    m_marked.clear();
    m_inHand.clear();
    m_inFlight.clear();
    m_tries.clear();
    m_wake.stop();
}

void BatchRunner::goOn()
{
    if (!m_isOpen || m_running || m_cancelling || m_run.end != BatchEnd::Open)
        return;
    m_problem = {};
    m_cannotWrite = false;
    m_running = true;
    startReading();
    m_tries.clear();
    m_pace.forget();
    poke();
}

void BatchRunner::startReading()
{
    m_readUpTo = 0;
    m_readAll = false;
}

void BatchRunner::pause()
{
    if (!std::exchange(m_running, false))
        return;
    ++m_turn;
    m_reading = false;
    m_wake.stop();
    dropAhead();
    unmark();
    poke();
}

void BatchRunner::cancel()
{
    if (!m_isOpen || m_run.end != BatchEnd::Open)
        return;
    m_cancelling = true;
    pause();
    poke();
}

void BatchRunner::runAgain(CallState which)
{
    if (m_running || m_opening || !m_isOpen || !isQuiet())
        return;
    m_opening = true;
    m_store->ask<qint64>([which](BatchStore &store) { return store.waitAgain(which); })
        .then(this, [this, which, turn = m_turn](const Result<qint64> &calls) {
            if (turn != m_turn)
                return;
            m_opening = false;
            if (!calls) {
                m_problem = calls.error();
                Q_EMIT changed();
                return;
            }
            (which == CallState::Failed ? m_run.counts.failed : m_run.counts.unknown) -= *calls;
            m_run.counts.waiting += *calls;
            m_run.end = BatchEnd::Open;
            m_run.recorded = false;
            goOn();
        });
}

void BatchRunner::markRecorded()
{
    m_run.recorded = true;
    std::ignore = m_store->ask<bool>([](BatchStore &store) { return store.markRecorded(); });
}

RunnerState BatchRunner::state() const
{
    if (m_opening)
        return RunnerState::Opening;
    if (!m_isOpen)
        return RunnerState::Empty;
    if (m_run.end != BatchEnd::Open)
        return RunnerState::Ended;
    if (m_running)
        return RunnerState::Running;
    return isQuiet() && !m_cancelling ? RunnerState::Paused : RunnerState::Stopping;
}

std::optional<std::chrono::seconds> BatchRunner::timeLeft() const
{
    const auto rate = callsPerMinute();
    if (!rate || *rate <= 0)
        return std::nullopt;
    const std::chrono::duration<double, std::ratio<60>> minutes(
        double(m_run.counts.waiting + m_run.counts.sending) / *rate);
    return std::chrono::ceil<std::chrono::seconds>(minutes);
}

// Answers that could not be written stay here until somebody goes on.
bool BatchRunner::isQuiet() const
{
    return m_inFlight.isEmpty() && !m_writing && (m_pending.isEmpty() || m_cannotWrite);
}

int BatchRunner::callsAtOnce() const
{
    return m_run.options.kind == BatchKind::Blocklist && m_gate.takesTurns() ? 1 : limits::callsInFlight;
}

// Queued, so that calls that end at once do not pile up on the stack.
void BatchRunner::poke()
{
    if (!std::exchange(m_poked, true))
        QMetaObject::invokeMethod(this, &BatchRunner::step, Qt::QueuedConnection);
}

void BatchRunner::step()
{
    m_poked = false;
    if (!m_isOpen)
        return;
    send();
    readAhead();
    prepareAhead();
    write();
    endWhenDone();
    Q_EMIT changed();
}

void BatchRunner::readAhead()
{
    if (!m_running || m_reading || m_readAll || m_read.size() >= size_t(limits::batchAhead))
        return;
    m_reading = true;
    m_store
        ->ask<QVector<BatchRow>>(
            [after = m_readUpTo](BatchStore &store) { return store.waiting(after, limits::batchRead); })
        .then(this, [this, turn = m_turn](const Result<QVector<BatchRow>> &rows) {
            if (turn != m_turn)
                return;
            m_reading = false;
            if (!rows)
                return stop(rows.error());
            m_readAll = rows->isEmpty();
            for (const BatchRow &row : *rows) {
                m_readUpTo = row.id;
                // One that the service could not take is here already.
                if (m_inHand.contains(row.id))
                    continue;
                m_inHand.insert(row.id);
                m_read.push_back(row);
            }
            poke();
        });
}

void BatchRunner::prepareAhead()
{
    while (m_running && !m_read.empty() &&
           size_t(m_preparing.size()) + m_prepared.size() < size_t(limits::batchAhead)) {
        const BatchRow row = std::move(m_read.front());
        m_read.pop_front();
        m_preparing.insert(row.id);
        prepareCall(row, m_run.options.kind, this)
            .then(this, [this, row, turn = m_turn](const Result<OutgoingCall> &call) {
                if (turn != m_turn)
                    return;
                m_preparing.remove(row.id);
                if (call)
                    m_prepared.push_back(*call);
                else
                    keepEnd(row, unanswered(CallState::Failed, call.error()));
                poke();
            });
    }
}

// One transaction for all that has come together meanwhile: with full sync each costs a turn of the disk.
void BatchRunner::write()
{
    if (m_writing || m_cannotWrite)
        return;
    std::vector<OutgoingCall> marked;
    while (m_running && !m_prepared.empty() && m_marked.size() + marked.size() < size_t(callsAtOnce()) &&
           m_pace.waitFor() <= std::chrono::milliseconds(0)) {
        marked.push_back(std::move(m_prepared.front()));
        m_prepared.pop_front();
        const BatchRow &row = marked.back().row;
        m_pending.sending.append({row.id, row.probeSha256, row.referenceSha256});
        --m_run.counts.waiting;
        ++m_run.counts.sending;
    }
    if (m_pending.isEmpty())
        return;
    m_writing = true;
    const BatchChanges changes = std::exchange(m_pending, {});
    m_store->ask<bool>([changes](BatchStore &store) { return store.keep(changes); })
        .then(this,
              [this, changes, marked = std::move(marked), store = m_store.get()](const Result<bool> &kept) {
                  if (store == m_store.get())
                      written(changes, marked, kept);
              });
}

void BatchRunner::written(const BatchChanges &changes, const std::vector<OutgoingCall> &marked,
                          const Result<bool> &kept)
{
    m_writing = false;
    if (!kept) {
        // The answers wait for the next try; what was not marked was not sent.
        m_cannotWrite = true;
        m_pending.released = changes.released + m_pending.released;
        m_pending.ended = changes.ended + m_pending.ended;
        for (const OutgoingCall &call : marked) {
            --m_run.counts.sending;
            ++m_run.counts.waiting;
            m_inHand.remove(call.row.id);
        }
        return stop(kept.error());
    }
    for (const OutgoingCall &call : marked) {
        if (m_running)
            m_marked.push_back(call);
        else
            release(call);
    }
    poke();
}

void BatchRunner::send()
{
    while (m_running && !m_marked.empty() && m_inFlight.size() < callsAtOnce() &&
           m_pace.waitFor() <= std::chrono::milliseconds(0)) {
        const OutgoingCall call = std::move(m_marked.front());
        m_marked.pop_front();
        m_inFlight.insert(call.row.id);
        m_pace.sent();
        makeCall(m_service(), call, m_run.options, m_gate, this)
            .then(this, [this, call, store = m_store.get()](const Result<BatchOutcome> &outcome) {
                if (store == m_store.get())
                    answered(call, outcome);
            });
    }
    if (const auto wait = m_pace.waitFor(); m_running && wait > std::chrono::milliseconds(0)) {
        unmark();
        m_wake.start(wait);
    }
}

void BatchRunner::answered(const OutgoingCall &call, const Result<BatchOutcome> &outcome)
{
    m_inFlight.remove(call.row.id);
    if (!outcome) {
        failed(call, outcome.error());
    } else {
        m_pace.answered();
        --m_run.counts.sending;
        ++m_run.counts.waiting;
        keepEnd(call.row, *outcome);
    }
    poke();
}

void BatchRunner::failed(const OutgoingCall &call, const Error &error)
{
    AfterError after = afterError(error);
    if (after == AfterError::Again && error.kind != ErrorKind::RateLimited &&
        ++m_tries[call.row.id] >= limits::batchTries)
        after = error.kind == ErrorKind::ServiceFault ? AfterError::Failed : AfterError::Stop;
    if (after == AfterError::Again || after == AfterError::Stop) {
        release(call);
        if (after == AfterError::Stop)
            return stop(error);
        m_pace.holdOff(error.retryAfter);
        if (m_running) {
            m_inHand.insert(call.row.id);
            m_prepared.push_front(call);
        }
        return;
    }
    --m_run.counts.sending;
    ++m_run.counts.waiting;
    keepEnd(call.row,
            unanswered(after == AfterError::Failed ? CallState::Failed : CallState::Unknown, error));
}

// It is certain that it was not carried out: on the disk it waits again.
void BatchRunner::release(const OutgoingCall &call)
{
    m_pending.released.append(call.row.id);
    m_inHand.remove(call.row.id);
    --m_run.counts.sending;
    ++m_run.counts.waiting;
}

void BatchRunner::keepEnd(const BatchRow &row, const BatchOutcome &outcome)
{
    m_inHand.remove(row.id);
    m_tries.remove(row.id);
    --m_run.counts.waiting;
    m_run.counts.count(outcome.state, outcome.status);
    m_pending.ended.append({row.id, outcome, m_clock.nowUtc()});
}

// Whoever finds a mark after a crash must take it for sent, so none is left on what waits for its time.
void BatchRunner::unmark()
{
    for (const OutgoingCall &call : std::exchange(m_marked, {})) {
        release(call);
        if (!m_running)
            continue;
        m_inHand.insert(call.row.id);
        m_prepared.push_back(call);
    }
}

void BatchRunner::dropAhead()
{
    for (const BatchRow &row : std::exchange(m_read, {}))
        m_inHand.remove(row.id);
    for (const OutgoingCall &call : std::exchange(m_prepared, {}))
        m_inHand.remove(call.row.id);
    m_inHand.subtract(std::exchange(m_preparing, {})); // their ends are of a former turn
}

void BatchRunner::stop(const Error &problem)
{
    pause();
    m_problem = problem;
    poke();
}

void BatchRunner::endWhenDone()
{
    if (m_ending || !isQuiet())
        return;
    if (m_cancelling)
        return endAs(BatchEnd::Cancelled);
    if (!m_running || !m_readAll || !m_inHand.isEmpty())
        return;
    if (m_run.counts.waiting == 0)
        return endAs(BatchEnd::Done);
    startReading(); // some were put back meanwhile
    poke();
}

void BatchRunner::endAs(BatchEnd end)
{
    m_ending = true;
    const QDateTime at = m_clock.nowUtc();
    m_store->ask<bool>([end, at](BatchStore &store) { return store.end(end, at); })
        .then(this, [this, end, at, store = m_store.get()](const Result<bool> &kept) {
            if (store != m_store.get())
                return;
            m_ending = m_cancelling = m_running = false;
            ++m_turn;
            if (kept) {
                m_run.end = end;
                m_run.endedAt = at;
            } else {
                m_problem = kept.error();
            }
            Q_EMIT changed();
            if (kept)
                Q_EMIT ended();
        });
}

} // namespace countersign
