#pragma once

#include "base/latestcall.h"
#include "didit/service.h"

#include <QObject>

#include <functional>

namespace countersign {

// What became of one decision.
enum class DecisionEnd {
    Confirmed,        // the service says so itself
    ChangedMeanwhile, // someone or something was faster; nothing was sent
    Refused,          // the service said no; nothing changed
    Unmarked,         // the disk did not keep that it is about to leave; nothing was sent
    Uncertain,        // nobody knows yet: look again
};

struct DecisionOutcome
{
    DecisionEnd end = DecisionEnd::Uncertain;
    Status statusNow; // as last read; empty when it could not be read
    Error error;      // meaningful in Refused and Uncertain
};

// Whether an earlier run may have sent the same decision already.
enum class Earlier { NeverSent, MayHaveArrived };

// Sends one decision safely: re-reads the status, sends once if nothing changed, confirms by reading back. A
// lost answer is reconciled by reading, never by sending again. One decision at a time. GUI thread.
class DecisionSender : public QObject
{
    Q_OBJECT

public:
    using Mark = std::function<Call<bool>()>;

    // `service` is asked for at each step, so that a restarted engine is met under its new address.
    explicit DecisionSender(std::function<didit::Service &()> service, QObject *parent = nullptr);
    ~DecisionSender() override;

    // `seen`: the status the reviewer decided on. `mark` keeps that the decision is about to leave; nothing
    // is sent when that fails.
    void send(const QString &sessionId, const Status &seen, const StatusChange &change, Mark mark,
              Earlier earlier = Earlier::NeverSent);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void ended(const QString &sessionId, const countersign::DecisionOutcome &outcome);

private:
    void checkBefore();
    void markAsSending();
    void change();
    void confirm(const Error &sendError);
    void end(const DecisionOutcome &outcome);

    std::function<didit::Service &()> m_service;
    QString m_sessionId;
    Status m_seen;
    StatusChange m_change;
    Mark m_mark;
    Earlier m_earlier = Earlier::NeverSent;
    bool m_busy = false;
    LatestCall<SessionDecision> m_reading;
    LatestCall<bool> m_marking;
    LatestCall<bool> m_sending;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::DecisionOutcome)
