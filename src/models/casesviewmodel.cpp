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

QString sentenceFor(const DecisionOutcome &outcome)
{
    switch (outcome.end) {
    case DecisionEnd::Confirmed:
        return CasesViewModel::tr("%1, confirmed by the service.").arg(outcome.statusNow.text());
    case DecisionEnd::ChangedMeanwhile:
        return CasesViewModel::tr("Nothing was sent: the case is %1 by now. Look at its timeline.")
            .arg(outcome.statusNow.text());
    case DecisionEnd::Refused:
        return outcome.error.message;
    case DecisionEnd::Uncertain:
        return CasesViewModel::tr("Nobody knows yet whether the decision arrived. Read the case again (F5).");
    }
    return {};
}

} // namespace

CasesViewModel::CasesViewModel(ActiveService &service, RunHistory &history, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_sender([&service]() -> didit::Service & { return service.service(); })
{
    m_queue.setSource(
        [this](const PageRequest &page) { return m_service.service().sessions(inReview(), page); });
    connect(&m_poll, &QTimer::timeout, this, &CasesViewModel::lookForNewCases);
    connect(&m_sender, &DecisionSender::ended, this, &CasesViewModel::finishDecision);
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
    if (!m_decision || isSending())
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

void CasesViewModel::decide(const QString &newStatus, const QString &comment)
{
    if (!canDecide())
        return;
    StatusChange change;
    change.newStatus = newStatus;
    change.comment = comment.trimmed();
    m_sender.send(m_sessionId, m_decision->status, change);
    Q_EMIT sendingChanged();
}

void CasesViewModel::finishDecision(const QString &sessionId, const DecisionOutcome &outcome)
{
    const QString sentence = sentenceFor(outcome);
    if (outcome.end == DecisionEnd::Confirmed) {
        m_history.add(
            {QDateTime::currentDateTimeUtc(), RunAction::Decide, outcome.statusNow, {}, sessionId, sentence});
        m_queue.setDecided(sessionId, outcome.statusNow);
    }
    Q_EMIT sendingChanged();
    Q_EMIT decided(outcome, sentence);
    if (sessionId == m_sessionId)
        reopen();
}

} // namespace countersign
