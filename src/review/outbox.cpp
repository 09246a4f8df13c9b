#include "review/outbox.h"

#include "base/limits.h"
#include "base/logging.h"
#include "profile/activeservice.h"
#include "review/record.h"
#include "review/reviewthread.h"

#include <algorithm>

namespace countersign {

namespace {

bool waits(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Held || entry.state == OutboxState::Sending ||
           entry.state == OutboxState::Unsent;
}

// No decision can be sent at present, whichever it is.
bool concernsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::EngineStopped:
    case ErrorKind::Unauthorized:
    case ErrorKind::NoCredits:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

// The service could not be asked, so asking again later makes sense.
bool isPassing(ErrorKind kind)
{
    return concernsAll(kind) || kind == ErrorKind::TimedOut || kind == ErrorKind::ServiceFault ||
           kind == ErrorKind::Cancelled || kind == ErrorKind::Uncertain;
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
    case DecisionEnd::Unmarked:
        return OutboxState::Unsent;
    case DecisionEnd::Uncertain:
        break;
    }
    // It may have arrived: the next try reads before it sends.
    return OutboxState::Sending;
}

RecordEvent eventOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Confirmed:
        return RecordEvent::Confirmed;
    case OutboxState::Stale:
        return RecordEvent::ChangedMeanwhile;
    case OutboxState::Refused:
        return RecordEvent::Refused;
    case OutboxState::Undone:
        return RecordEvent::Undone;
    default:
        return RecordEvent::Unsent;
    }
}

// A service may repeat what it was sent, and what it says goes into the record.
QString withoutAddress(QString sentence, const OutboxEntry &entry)
{
    if (!entry.change.emailAddress.isEmpty())
        sentence.replace(entry.change.emailAddress, QStringLiteral("…"), Qt::CaseInsensitive);
    return sentence;
}

QJsonObject detailsOf(const OutboxEntry &entry)
{
    QJsonObject details{{QStringLiteral("new_status"), entry.change.newStatus}};
    if (!entry.statusNow.isEmpty())
        details.insert(QStringLiteral("status_now"), entry.statusNow.literal());
    if (!entry.problem.isEmpty())
        details.insert(QStringLiteral("problem"), entry.problem);
    return details;
}

} // namespace

Outbox::Outbox(ReviewThread &thread, Record &record, ActiveService &service, std::chrono::milliseconds hold,
               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_record(record)
    , m_service(service)
    , m_hold(hold)
    , m_clock(clock)
    , m_sender([&service]() -> didit::Service & { return service.service(); })
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Outbox::sendNext);
    connect(&m_sender, &DecisionSender::ended, this,
            [this](const QString &, const DecisionOutcome &outcome) { finish(outcome); });
    connect(&service, &ActiveService::changed, this, [this] {
        m_quietUntil = {};
        plan();
        Q_EMIT changed();
    });
}

void Outbox::start()
{
    m_thread.open().then(this, [this](const Result<qint64> &missing) {
        if (!missing) {
            m_unusable = missing.error();
            Q_EMIT changed();
            return;
        }
        m_record.addStart();
        if (*missing > 0)
            m_record.add(RecordEvent::CutNoticed, {}, {{QStringLiteral("entries_existed"), *missing}});
        open();
    });
}

void Outbox::open()
{
    m_thread.ask<QVector<OutboxEntry>>([](ReviewStore &store) { return store.openDecisions(); })
        .then(this, [this](const Result<QVector<OutboxEntry>> &left) { takeUp(left); });
}

void Outbox::takeUp(const Result<QVector<OutboxEntry>> &left)
{
    if (!left) {
        m_unusable = left.error();
        Q_EMIT changed();
        return;
    }
    m_open = true;
    for (OutboxEntry entry : *left) {
        if (find(entry.id)) // decided in this run, before the file was read
            continue;
        entry.mayHaveArrived = entry.state == OutboxState::Sending;
        m_entries.append(entry);
    }
    std::ranges::sort(m_entries, {}, &OutboxEntry::id);
    plan();
    Q_EMIT changed();
}

Call<bool> Outbox::commit(OutboxEntry entry, const QJsonObject &details)
{
    entry.profileId = m_service.profile().id;
    entry.decidedAt = m_clock.nowUtc();
    entry.dueAt = entry.decidedAt.addMSecs(m_hold.count());
    const RecordEntry recorded =
        m_record.entry(RecordEvent::Decided, {entry.profileId, entry.sessionId, entry.caseNumber}, details);
    const CallSource<bool> source;
    Call<bool> call(source);
    m_thread.ask<OutboxEntry>([entry, recorded](ReviewStore &store) { return store.decide(entry, recorded); })
        .then(this, [this, source](const Result<OutboxEntry> &kept) {
            if (!kept) {
                source.finish(std::unexpected(kept.error()));
                return;
            }
            m_entries.append(*kept);
            source.finish(true);
            m_record.announceAdded();
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
    if (!entry || entry->state != OutboxState::Held || m_sending == id || m_undoing.contains(id))
        return;
    m_undoing.insert(id);
    OutboxEntry undone = *entry;
    undone.state = OutboxState::Undone;
    writeUndo(undone);
    plan();
}

// A decision counts as undone once the disk says so: a program that ends before that would send it.
void Outbox::writeUndo(const OutboxEntry &undone)
{
    keep(undone, RecordEvent::Undone).then(this, [this, undone](const Result<bool> &kept) {
        if (!kept) {
            if (OutboxEntry *entry = find(undone.id))
                entry->problem = kept.error().message;
            QTimer::singleShot(limits::outboxRetry, this, [this, undone] { writeUndo(undone); });
            Q_EMIT changed();
            return;
        }
        m_undoing.remove(undone.id);
        m_entries.removeIf([&undone](const OutboxEntry &other) { return other.id == undone.id; });
        plan();
        Q_EMIT ended(undone);
        Q_EMIT changed();
    });
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

int Outbox::waiting() const
{
    return int(std::ranges::count_if(
        m_entries, [this](const OutboxEntry &entry) { return isOurs(entry) && waits(entry); }));
}

void Outbox::dismiss(qint64 id)
{
    const OutboxEntry *entry = find(id);
    if (!entry || waits(*entry))
        return;
    OutboxEntry seen = *entry;
    seen.state = OutboxState::Undone;
    settle(seen, {});
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
        if (isOurs(*entry) && entry->state == OutboxState::Held && m_sending != entry->id &&
            !m_undoing.contains(entry->id))
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

QDateTime Outbox::readyAt(const OutboxEntry &entry) const
{
    return std::max({entry.dueAt, m_retryAt.value(entry.id, entry.dueAt),
                     m_quietUntil.isValid() ? m_quietUntil : entry.dueAt});
}

// The first that may go, by time and then in the order of the decisions: one after another, so that they
// arrive in their order.
const OutboxEntry *Outbox::nextToSend() const
{
    const OutboxEntry *next = nullptr;
    for (const OutboxEntry &entry : m_entries) {
        if (!isOurs(entry) || !waits(entry) || m_undoing.contains(entry.id))
            continue;
        if (!next || readyAt(entry) < readyAt(*next))
            next = &entry;
    }
    return next;
}

void Outbox::plan()
{
    const OutboxEntry *next = nextToSend();
    if (m_sending || !next || m_service.state() != ServiceState::Ready) {
        m_wake.stop();
        return;
    }
    m_wake.start(std::chrono::milliseconds(std::max<qint64>(0, m_clock.nowUtc().msecsTo(readyAt(*next)))));
}

void Outbox::sendNext()
{
    const OutboxEntry *next = nextToSend();
    if (m_sending || !next)
        return;
    m_sending = next->id;
    const auto mark = [this] {
        OutboxEntry *entry = m_sending ? find(*m_sending) : nullptr;
        if (!entry)
            return Call<bool>::finished(failure(ErrorKind::Internal));
        OutboxEntry sending = *entry;
        sending.state = OutboxState::Sending;
        return keep(sending, RecordEvent::Sent);
    };
    m_sender.send(next->sessionId, next->seen, next->change, mark,
                  next->state == OutboxState::Sending ? Earlier::MayHaveArrived : Earlier::NeverSent);
    Q_EMIT changed();
}

void Outbox::finish(const DecisionOutcome &outcome)
{
    const OutboxEntry *sent = m_sending ? find(*m_sending) : nullptr;
    m_sending.reset();
    if (!sent)
        return;
    OutboxEntry entry = *sent;
    const OutboxState before = entry.state;
    entry.state = stateAfter(outcome);
    // What may have gone out stays so until the service has said how it stands.
    if (entry.state == OutboxState::Unsent && before == OutboxState::Sending)
        entry.state = OutboxState::Sending;
    entry.mayHaveArrived |= entry.state == OutboxState::Sending;
    entry.statusNow = outcome.statusNow;
    entry.problem = withoutAddress(outcome.error.message, entry);
    if (waits(entry)) {
        const QDateTime later =
            m_clock.nowUtc().addMSecs(std::chrono::milliseconds(limits::outboxRetry).count());
        m_retryAt.insert(entry.id, later);
        if (concernsAll(outcome.error.kind))
            m_quietUntil = later;
    }
    // Trying again and again is one piece of news.
    settle(entry, waits(entry) && entry.state == before ? std::nullopt : std::optional(eventOf(entry.state)));
}

Call<bool> Outbox::keep(const OutboxEntry &entry, std::optional<RecordEvent> event)
{
    std::optional<RecordEntry> recorded;
    if (event)
        recorded =
            m_record.entry(*event, {entry.profileId, entry.sessionId, entry.caseNumber}, detailsOf(entry));
    const CallSource<bool> source;
    Call<bool> call(source);
    m_thread.ask<bool>([entry, recorded](ReviewStore &store) { return store.update(entry, recorded); })
        .then(this, [this, source](const Result<bool> &kept) {
            source.finish(kept);
            if (kept)
                m_record.announceAdded();
        });
    return call;
}

void Outbox::settle(const OutboxEntry &entry, std::optional<RecordEvent> event)
{
    // In the file the state of a lost update is read again at the next start.
    if (entry.state == OutboxState::Confirmed || entry.state == OutboxState::Undone)
        m_entries.removeIf([&entry](const OutboxEntry &other) { return other.id == entry.id; });
    else if (OutboxEntry *kept = find(entry.id))
        *kept = entry;
    keep(entry, event).then(this, [](const Result<bool> &) {});
    plan();
    Q_EMIT ended(entry);
    Q_EMIT changed();
}

} // namespace countersign
