#include "review/outbox.h"

#include "base/limits.h"
#include "base/logging.h"
#include "profile/activeservice.h"
#include "review/outboxstore.h"

#include <algorithm>

namespace countersign {

namespace {

bool waits(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Held || entry.state == OutboxState::Sending ||
           entry.state == OutboxState::Unsent;
}

// The service could not be asked, so asking again later makes sense.
bool isPassing(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::EngineStopped:
    case ErrorKind::ServiceFault:
    case ErrorKind::Cancelled:
    case ErrorKind::Uncertain:
    case ErrorKind::Unauthorized:
    case ErrorKind::NoCredits:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

OutboxState stateAfter(const DecisionOutcome &outcome)
{
    switch (outcome.end) {
    case DecisionEnd::Confirmed:
        return OutboxState::Confirmed;
    case DecisionEnd::ChangedMeanwhile:
        return OutboxState::Stale;
    case DecisionEnd::Refused:
        return isPassing(outcome.error.kind) ? OutboxState::Unsent : OutboxState::Refused;
    case DecisionEnd::Uncertain:
        break;
    }
    // It may have arrived: the next try reads before it sends.
    return OutboxState::Sending;
}

} // namespace

Outbox::Outbox(QString file, ActiveService &service, std::chrono::milliseconds hold, const Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_service(service)
    , m_hold(hold)
    , m_clock(clock)
    , m_worker(new QObject)
    , m_store(std::make_shared<std::unique_ptr<OutboxStore>>())
    , m_sender([&service]() -> didit::Service & { return service.service(); })
{
    m_thread.setObjectName(QStringLiteral("outbox"));
    m_worker->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker, [store = m_store] { store->reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Outbox::sendNext);
    connect(&m_sender, &DecisionSender::ended, this,
            [this](const QString &, const DecisionOutcome &outcome) { finish(outcome); });
    connect(&service, &ActiveService::changed, this, [this] {
        plan();
        Q_EMIT changed();
    });
}

Outbox::~Outbox()
{
    m_thread.quit();
    m_thread.wait();
}

// Everything asked of the file is done in the order it was asked.
template<class T, class Work>
Call<T> Outbox::inStore(Work work)
{
    const CallSource<T> source;
    Call<T> call(source);
    QMetaObject::invokeMethod(
        m_worker, [store = m_store, source, work = std::move(work)] { source.finish(work(*store)); });
    return call;
}

void Outbox::start()
{
    inStore<QVector<OutboxEntry>>([file = m_file](std::unique_ptr<OutboxStore> &store) {
        auto opened = OutboxStore::open(file);
        if (!opened)
            return Result<QVector<OutboxEntry>>(std::unexpected(opened.error()));
        store = std::move(*opened);
        return store->openEntries();
    }).then(this, [this](const Result<QVector<OutboxEntry>> &left) { takeUp(left); });
}

void Outbox::takeUp(const Result<QVector<OutboxEntry>> &left)
{
    if (!left) {
        m_unusable = left.error();
        return;
    }
    m_open = true;
    m_entries = *left + m_entries;
    plan();
    Q_EMIT changed();
}

Call<bool> Outbox::commit(OutboxEntry entry)
{
    entry.profileId = m_service.profile().id;
    entry.decidedAt = m_clock.nowUtc();
    entry.dueAt = entry.decidedAt.addMSecs(m_hold.count());
    const CallSource<bool> source;
    Call<bool> call(source);
    const auto add = [entry](std::unique_ptr<OutboxStore> &store) {
        return store ? store->add(entry) : Result<qint64>(failure(ErrorKind::Storage));
    };
    inStore<qint64>(add).then(this, [this, entry, source](const Result<qint64> &id) mutable {
        if (!id) {
            source.finish(std::unexpected(m_unusable.message.isEmpty() ? id.error() : m_unusable));
            return;
        }
        entry.id = *id;
        m_entries.append(entry);
        source.finish(true);
        plan();
        Q_EMIT changed();
    });
    return call;
}

OutboxEntry *Outbox::find(qint64 id)
{
    const auto found = std::ranges::find(m_entries, id, &OutboxEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void Outbox::undo(qint64 id)
{
    const OutboxEntry *entry = find(id);
    if (!entry || entry->state != OutboxState::Held || m_sending == id)
        return;
    OutboxEntry undone = *entry;
    undone.state = OutboxState::Undone;
    settle(undone);
}

void Outbox::flush()
{
    for (OutboxEntry &entry : m_entries) {
        if (isOurs(entry) && entry.state == OutboxState::Held)
            entry.dueAt = std::min(entry.dueAt, m_clock.nowUtc());
    }
    plan();
    Q_EMIT changed();
}

bool Outbox::isEmpty() const
{
    return std::ranges::none_of(m_entries,
                                [this](const OutboxEntry &entry) { return isOurs(entry) && waits(entry); });
}

void Outbox::dismiss(qint64 id)
{
    const OutboxEntry *entry = find(id);
    if (!entry || waits(*entry))
        return;
    OutboxEntry seen = *entry;
    seen.state = OutboxState::Undone;
    settle(seen);
}

bool Outbox::isOurs(const OutboxEntry &entry) const
{
    return entry.profileId == m_service.profile().id;
}

QVector<OutboxEntry> Outbox::entries() const
{
    QVector<OutboxEntry> ours;
    std::ranges::copy_if(m_entries, std::back_inserter(ours),
                         [this](const OutboxEntry &entry) { return isOurs(entry); });
    return ours;
}

std::optional<OutboxEntry> Outbox::undoable() const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        if (isOurs(*entry) && entry->state == OutboxState::Held && m_sending != entry->id)
            return *entry;
    }
    return std::nullopt;
}

bool Outbox::holds(const QString &sessionId) const
{
    return std::ranges::any_of(m_entries, [&](const OutboxEntry &entry) {
        return isOurs(entry) && waits(entry) && entry.sessionId == sessionId;
    });
}

// Wakes for the first decision that waits: one after another, so that they arrive in their order.
void Outbox::plan()
{
    const auto next = std::ranges::find_if(
        m_entries, [this](const OutboxEntry &entry) { return isOurs(entry) && waits(entry); });
    if (m_sending || next == m_entries.end() || m_service.state() != ServiceState::Ready) {
        m_wake.stop();
        return;
    }
    const qint64 due = std::max<qint64>(0, m_clock.nowUtc().msecsTo(next->dueAt));
    m_wake.start(m_tried.contains(next->id) ? std::chrono::milliseconds(limits::outboxRetry)
                                            : std::chrono::milliseconds(due));
}

void Outbox::sendNext()
{
    const auto next = std::ranges::find_if(
        m_entries, [this](const OutboxEntry &entry) { return isOurs(entry) && waits(entry); });
    if (m_sending || next == m_entries.end())
        return;
    m_sending = next->id;
    // Whoever finds it so after a crash knows that it may have gone out.
    const bool mayHaveArrived = next->state == OutboxState::Sending;
    OutboxEntry entry = *next;
    entry.state = OutboxState::Sending;
    inStore<bool>([entry](std::unique_ptr<OutboxStore> &store) {
        return store->update(entry);
    }).then(this, [this, entry, mayHaveArrived](const Result<bool> &marked) {
        if (!marked) {
            finish({DecisionEnd::Refused, {}, makeError(ErrorKind::Offline, marked.error().message)});
            return;
        }
        StatusChange change;
        change.newStatus = entry.newStatus;
        change.comment = entry.comment;
        m_sender.send(entry.sessionId, entry.seen, change,
                      mayHaveArrived ? Earlier::MayHaveArrived : Earlier::NeverSent);
    });
    Q_EMIT changed();
}

void Outbox::finish(const DecisionOutcome &outcome)
{
    const OutboxEntry *sent = m_sending ? find(*m_sending) : nullptr;
    m_sending.reset();
    if (!sent)
        return;
    OutboxEntry entry = *sent;
    entry.state = stateAfter(outcome);
    entry.statusNow = outcome.statusNow;
    entry.problem = outcome.error.message;
    m_tried.insert(entry.id);
    settle(entry);
}

void Outbox::settle(OutboxEntry entry)
{
    // In memory the order stays; in the file the state of a lost update is read again at the next start.
    OutboxEntry *kept = find(entry.id);
    if (entry.state == OutboxState::Confirmed || entry.state == OutboxState::Undone)
        m_entries.removeIf([&entry](const OutboxEntry &other) { return other.id == entry.id; });
    else if (kept)
        *kept = entry;
    inStore<bool>([entry](std::unique_ptr<OutboxStore> &store) {
        return store->update(entry);
    }).then(this, [](const Result<bool> &) {});
    plan();
    Q_EMIT ended(entry);
    Q_EMIT changed();
}

} // namespace countersign
