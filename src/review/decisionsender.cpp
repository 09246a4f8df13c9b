#include "review/decisionsender.h"

#include "base/logging.h"

namespace countersign {

namespace {

// After these nobody can know whether the change was carried out.
bool leavesDoubt(ErrorKind kind)
{
    return kind == ErrorKind::Uncertain || kind == ErrorKind::TimedOut || kind == ErrorKind::Offline ||
           kind == ErrorKind::ServiceFault || kind == ErrorKind::BadAnswer ||
           kind == ErrorKind::EngineStopped;
}

} // namespace

DecisionSender::DecisionSender(std::function<didit::Service &()> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{}

DecisionSender::~DecisionSender()
{
    m_reading.drop();
    m_marking.drop();
    m_sending.drop();
}

void DecisionSender::send(const QString &sessionId, const Status &seen, const StatusChange &change, Mark mark,
                          Earlier earlier)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    m_sessionId = sessionId;
    m_seen = seen;
    m_change = change;
    m_mark = std::move(mark);
    m_earlier = earlier;
    checkBefore();
}

void DecisionSender::checkBefore()
{
    m_reading.start(m_service().decision(m_sessionId), this, [this](const Result<SessionDecision> &now) {
        if (!now)
            end({DecisionEnd::Refused, {}, now.error()});
        else if (m_earlier == Earlier::MayHaveArrived && now->status.literal() == m_change.newStatus)
            end({DecisionEnd::Confirmed, now->status, {}});
        else if (now->status != m_seen)
            end({DecisionEnd::ChangedMeanwhile, now->status, {}});
        else
            markAsSending();
    });
}

// Whoever finds the mark after a crash knows that the decision may have gone out.
void DecisionSender::markAsSending()
{
    m_marking.start(m_mark(), this, [this](const Result<bool> &marked) {
        if (!marked)
            end({DecisionEnd::Unmarked, m_seen, marked.error()});
        else
            change();
    });
}

void DecisionSender::change()
{
    m_sending.start(m_service().changeStatus(m_sessionId, m_change), this, [this](const Result<bool> &sent) {
        if (!sent && !leavesDoubt(sent.error().kind))
            end({DecisionEnd::Refused, m_seen, sent.error()});
        else
            confirm(sent ? Error() : sent.error());
    });
}

void DecisionSender::confirm(const Error &sendError)
{
    m_reading.start(m_service().decision(m_sessionId), this,
                    [this, sendError](const Result<SessionDecision> &now) {
                        if (!now)
                            end({DecisionEnd::Uncertain, {}, makeError(ErrorKind::Uncertain)});
                        else if (now->status.literal() == m_change.newStatus)
                            end({DecisionEnd::Confirmed, now->status, {}});
                        else if (now->status == m_seen)
                            end({DecisionEnd::Refused, now->status, sendError});
                        else
                            end({DecisionEnd::ChangedMeanwhile, now->status, {}});
                    });
}

void DecisionSender::end(const DecisionOutcome &outcome)
{
    m_busy = false;
    qCInfo(lcReview).noquote() << "decision" << m_sessionId << m_change.newStatus << int(outcome.end);
    Q_EMIT ended(m_sessionId, outcome);
}

} // namespace countersign
