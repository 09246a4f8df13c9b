#include "models/casesviewmodel.h"

#include "base/limits.h"
#include "profile/activeservice.h"

#include <algorithm>

namespace countersign {

namespace {

SessionFilter inReview()
{
    SessionFilter filter;
    filter.statuses = {Status(statuses::inReview)};
    return filter;
}

QString sentenceFor(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Confirmed:
        return CasesViewModel::tr("Case %1: %2, confirmed by the service.")
            .arg(entry.caseNumber)
            .arg(entry.statusNow.text());
    case OutboxState::Stale:
        return CasesViewModel::tr("Case %1: nothing was sent, because it is %2 by now. Look at its timeline.")
            .arg(entry.caseNumber)
            .arg(entry.statusNow.text());
    case OutboxState::Undone:
        return CasesViewModel::tr("Case %1: taken back, nothing was sent.").arg(entry.caseNumber);
    case OutboxState::Refused:
        return CasesViewModel::tr("Case %1: the service did not take the decision. %2")
            .arg(entry.caseNumber)
            .arg(entry.problem);
    default:
        return CasesViewModel::tr("Case %1: not sent yet, it will be sent again by itself. %2")
            .arg(entry.caseNumber)
            .arg(entry.problem);
    }
}

} // namespace

CasesViewModel::CasesViewModel(ActiveService &service, RunHistory &history, Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_outbox(outbox)
{
    m_queue.setSource(
        [this](const PageRequest &page) { return m_service.service().sessions(inReview(), page); });
    connect(&m_poll, &QTimer::timeout, this, &CasesViewModel::lookForNewCases);
    connect(&outbox, &Outbox::ended, this, &CasesViewModel::finishDecision);
    connect(&service, &ActiveService::changed, this, [this] {
        close();
        m_queue.clear();
        m_queue.reload();
    });
}

CasesViewModel::~CasesViewModel()
{
    m_looking.drop();
    m_reading.drop();
    m_readingTimeline.drop();
    m_committing.drop();
}

void CasesViewModel::reloadQueue()
{
    m_queue.reload();
}

void CasesViewModel::setWatching(bool watching)
{
    if (watching)
        m_poll.start(limits::queuePoll);
    else
        m_poll.stop();
}

void CasesViewModel::lookForNewCases()
{
    m_looking.start(
        m_service.service().sessions(inReview(), {}), this, [this](const Result<Page<SessionRow>> &page) {
            if (!page)
                return;
            const auto unknown = [this](const SessionRow &row) { return m_queue.rowOf(row.id) < 0; };
            const auto count = std::ranges::count_if(page->rows, unknown);
            if (count > 0)
                Q_EMIT newCases(int(count));
        });
}

void CasesViewModel::close()
{
    m_reading.drop();
    m_readingTimeline.drop();
    m_sessionId.clear();
    m_decision.reset();
    m_timeline.clear();
    m_error = {};
    Q_EMIT caseChanged();
}

void CasesViewModel::open(const QString &sessionId)
{
    close();
    m_sessionId = sessionId;
    reopen();
}

void CasesViewModel::reopen()
{
    if (m_sessionId.isEmpty())
        return;
    m_reading.start(m_service.service().decision(m_sessionId), this,
                    [this](const Result<SessionDecision> &decision) {
                        m_error = decision ? Error() : decision.error();
                        m_decision = decision ? std::optional(*decision) : std::nullopt;
                        Q_EMIT caseChanged();
                    });
    readTimeline();
    Q_EMIT caseChanged();
}

void CasesViewModel::readTimeline()
{
    m_readingTimeline.start(m_service.service().activity(m_sessionId, {}), this,
                            [this](const Result<Page<Activity>> &page) {
                                m_timeline = page ? page->rows : QVector<Activity>();
                                Q_EMIT caseChanged();
                            });
}

bool CasesViewModel::canDecide() const
{
    if (!m_decision || isCommitting() || isHeld())
        return false;
    // Contract 6.4: the statuses that a decision may follow.
    static const QStringList decidable = {statuses::approved,
                                          statuses::declined,
                                          statuses::inReview,
                                          statuses::resubmitted,
                                          QStringLiteral("Kyc Expired"),
                                          QStringLiteral("Abandoned")};
    return decidable.contains(m_decision->status.literal());
}

bool CasesViewModel::isHeld() const
{
    return m_outbox.holds(m_sessionId);
}

void CasesViewModel::decide(const QString &newStatus, const QString &comment)
{
    if (!canDecide())
        return;
    OutboxEntry entry;
    entry.sessionId = m_sessionId;
    entry.caseNumber = m_decision->number;
    entry.seen = m_decision->status;
    entry.newStatus = newStatus;
    entry.comment = comment.trimmed();
    m_committing.start(m_outbox.commit(entry), this, [this, entry](const Result<bool> &kept) {
        Q_EMIT committingChanged();
        if (!kept) {
            Q_EMIT commitFailed(kept.error());
            return;
        }
        m_queue.setDecided(entry.sessionId, Status(entry.newStatus));
        Q_EMIT committed();
    });
    Q_EMIT committingChanged();
}

void CasesViewModel::finishDecision(const OutboxEntry &entry)
{
    const QString sentence = sentenceFor(entry);
    if (entry.state == OutboxState::Confirmed)
        m_history.add({QDateTime::currentDateTimeUtc(),
                       RunAction::Decide,
                       entry.statusNow,
                       {},
                       entry.sessionId,
                       sentence});
    m_queue.setDecided(entry.sessionId, m_outbox.holds(entry.sessionId)         ? Status(entry.newStatus)
                                        : entry.state == OutboxState::Confirmed ? entry.statusNow
                                                                                : Status());
    Q_EMIT committingChanged();
    Q_EMIT decided(entry, sentence);
    if (entry.sessionId == m_sessionId)
        reopen();
}

} // namespace countersign
