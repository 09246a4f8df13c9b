#pragma once

#include "base/call.h"
#include "net/httprequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace countersign::net {

class Exchange;
class ExchangeThread;

// One call on its way, over as many attempts as the retry policy allows: its deadline, its bound on the
// answer, its end. Deletes itself once the call has ended.
class Transfer : public QObject
{
    Q_OBJECT

public:
    Transfer(ExchangeThread &thread, HttpRequest request, CallSource<HttpAnswer> source, QObject *parent);
    ~Transfer() override;

    void start();
    // Ends the wait from outside: the person cancelled, or the client goes away.
    void stop();

private:
    void attempt();
    void finishAttempt();
    void answer();
    // Whether another attempt has been arranged. `status` is 0 when the connection was lost.
    bool retry(int status, std::optional<std::chrono::seconds> retryAfter);
    std::chrono::milliseconds timeLeft() const;
    bool mayHaveBeenCarriedOut() const;
    Error brokenOff(ErrorKind kind) const;
    Error timedOut() const;
    void end(Result<HttpAnswer> outcome);
    void conclude(Result<HttpAnswer> outcome);
    void log(const Result<HttpAnswer> &outcome) const;
    void dropExchange();

    ExchangeThread &m_thread;
    HttpRequest m_request;
    CallSource<HttpAnswer> m_source;
    QString m_id;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_retry;
    std::shared_ptr<Exchange> m_exchange; // none between two attempts
    qsizetype m_received = 0;             // bytes of the latest answer
    int m_retries = 0;
    bool m_ended = false;
};

} // namespace countersign::net
