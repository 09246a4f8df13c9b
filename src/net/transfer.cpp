#include "net/transfer.h"

#include "base/clock.h"
#include "base/logging.h"
#include "net/exchangethread.h"
#include "net/retrypolicy.h"

#include <QRandomGenerator>
#include <QUuid>

namespace countersign::net {

Transfer::Transfer(ExchangeThread &thread, HttpRequest request, CallSource<HttpAnswer> source,
                   QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_request(std::move(request))
    , m_source(std::move(source))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(std::unexpected(timedOut())); });
    connect(&m_retry, &QTimer::timeout, this, &Transfer::attempt);
}

Transfer::~Transfer()
{
    if (!m_ended)
        conclude(failure(ErrorKind::Cancelled));
}

void Transfer::start()
{
    m_clock.start();
    m_deadline.start(m_request.deadline);
    attempt();
}

void Transfer::stop()
{
    end(failure(ErrorKind::Cancelled));
}

void Transfer::attempt()
{
    m_exchange = std::make_shared<Exchange>(m_request, [this] { finishAttempt(); });
    m_thread.begin(m_exchange);
}

void Transfer::finishAttempt()
{
    const Reception &reception = m_exchange->reception();
    m_received = reception.body.size();
    if (!reception.error)
        answer();
    else if (*reception.error != ErrorKind::Offline || !retry(0, std::nullopt))
        end(std::unexpected(brokenOff(*reception.error)));
}

void Transfer::answer()
{
    const Reception &reception = m_exchange->reception();
    if (reception.status >= 300 && reception.status < 400) {
        Error error = makeError(ErrorKind::Redirected);
        error.httpStatus = reception.status;
        end(std::unexpected(error));
        return;
    }
    HttpAnswer answer;
    answer.status = reception.status;
    answer.contentType = reception.contentType;
    answer.body = reception.body;
    answer.retryAfter = parseRetryAfter(reception.retryAfter, systemClock().nowUtc());
    answer.requestId = m_id;
    if (!retry(answer.status, answer.retryAfter))
        end(answer);
}

bool Transfer::retry(int status, std::optional<std::chrono::seconds> retryAfter)
{
    const Attempt attempt = {m_request.repeat,
                             status == 0 ? AttemptEnd::ConnectionLost : AttemptEnd::Answered,
                             status,
                             retryAfter,
                             m_retries,
                             timeLeft(),
                             QRandomGenerator::global()->generateDouble()};
    const auto delay = retryDelay(attempt);
    if (!delay)
        return false;
    dropExchange();
    ++m_retries;
    m_retry.start(*delay);
    return true;
}

std::chrono::milliseconds Transfer::timeLeft() const
{
    return m_request.deadline - std::chrono::milliseconds(m_clock.elapsed());
}

bool Transfer::mayHaveBeenCarriedOut() const
{
    return m_request.repeat == Repeat::Never && m_exchange && m_exchange->hasLeft();
}

Error Transfer::brokenOff(ErrorKind kind) const
{
    return makeError(mayHaveBeenCarriedOut() ? ErrorKind::Uncertain : kind);
}

Error Transfer::timedOut() const
{
    if (!mayHaveBeenCarriedOut())
        return makeError(ErrorKind::TimedOut);
    return makeError(ErrorKind::TimedOut, tr("The service did not answer in time, and it may have carried "
                                             "out the call all the same. Look before you send again."));
}

void Transfer::end(Result<HttpAnswer> outcome)
{
    if (m_ended)
        return;
    deleteLater();
    conclude(std::move(outcome));
}

void Transfer::conclude(Result<HttpAnswer> outcome)
{
    m_ended = true;
    m_deadline.stop();
    m_retry.stop();
    if (!outcome)
        outcome.error().requestId = m_id;
    log(outcome);
    dropExchange();
    // Last, and through a copy: whoever hears of it may destroy the client and this with it.
    const CallSource<HttpAnswer> source = m_source;
    source.finish(std::move(outcome));
}

void Transfer::log(const Result<HttpAnswer> &outcome) const
{
    const QString address =
        m_request.isPathPrivate ? m_request.url.host() : redactedAddress(m_request.url.toString());
    qCInfo(lcNet).noquote() << m_id << verb(m_request.method) << address
                            << (outcome ? QString::number(outcome->status)
                                        : errorKindName(outcome.error().kind))
                            << m_clock.elapsed() << "ms" << m_received << "bytes" << m_retries << "retries";
}

void Transfer::dropExchange()
{
    if (m_exchange)
        m_thread.abandon(m_exchange);
    m_exchange.reset();
}

} // namespace countersign::net
