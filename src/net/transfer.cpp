#include "net/transfer.h"

#include "base/clock.h"
#include "base/logging.h"
#include "net/oncebody.h"
#include "net/qtrequest.h"
#include "net/replyerror.h"
#include "net/retrypolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUuid>

namespace countersign::net {

Transfer::Transfer(QNetworkAccessManager &manager, HttpRequest request, CallSource<HttpAnswer> source,
                   QObject *parent)
    : QObject(parent)
    , m_manager(manager)
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
    m_received.clear();
    QNetworkRequest prepared = qtRequest(m_request);
    // Even an empty body goes as a device when the call must not be repeated: without one Qt replays.
    if (m_request.body.isEmpty() && m_request.repeat == Repeat::Safe) {
        m_reply = m_manager.sendCustomRequest(prepared, verb(m_request.method));
    } else {
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_body = new OnceBody(m_request.body);
        m_reply = m_manager.sendCustomRequest(prepared, verb(m_request.method), m_body);
        m_body->setParent(m_reply);
    }
    // Queued: whoever hears of the end may destroy the client, and Qt's reply is no place to stand in then.
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::readSome, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finishAttempt, Qt::QueuedConnection);
}

void Transfer::readSome()
{
    if (!m_reply)
        return;
    m_received += m_reply->read(m_request.answerLimit - m_received.size() + 1);
    if (m_received.size() > m_request.answerLimit)
        end(failure(ErrorKind::BadAnswer));
}

void Transfer::finishAttempt()
{
    if (m_ended || !m_reply)
        return;
    readSome();
    if (m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = replyError(m_reply->error(), status);
    if (!error)
        answer(status);
    else if (*error != ErrorKind::Offline || !retry(0, std::nullopt))
        end(std::unexpected(brokenOff(*error)));
}

void Transfer::answer(int status)
{
    if (status >= 300 && status < 400) {
        Error error = makeError(ErrorKind::Redirected);
        error.httpStatus = status;
        end(std::unexpected(error));
        return;
    }
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.body = m_received;
    answer.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), systemClock().nowUtc());
    answer.requestId = m_id;
    if (!retry(status, answer.retryAfter))
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
    dropReply();
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
    if (m_request.repeat != Repeat::Never || !m_reply || neverConnected(m_reply->error()))
        return false;
    // An empty body leaves no trace of having been sent, so the doubt stays.
    return m_request.body.isEmpty() || m_body->wasRead();
}

Error Transfer::brokenOff(ErrorKind kind) const
{
    return makeError(mayHaveBeenCarriedOut() && kind != ErrorKind::Insecure ? ErrorKind::Uncertain : kind);
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
    dropReply();
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
                            << m_clock.elapsed() << "ms" << m_received.size() << "bytes" << m_retries
                            << "retries";
}

void Transfer::dropReply()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    m_body = nullptr;
    if (!reply)
        return;
    // abort() emits finished() inside the call, so nobody may listen any more.
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace countersign::net
