#include "net/transfer.h"

#include "base/clock.h"
#include "base/logging.h"
#include "net/oncebody.h"
#include "net/retrypolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace countersign::net {

namespace {

QByteArray verb(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    return {};
}

QNetworkRequest::Priority qtPriority(Priority priority)
{
    switch (priority) {
    case Priority::Click:
        return QNetworkRequest::HighPriority;
    case Priority::Normal:
        return QNetworkRequest::NormalPriority;
    case Priority::Prefetch:
        return QNetworkRequest::LowPriority;
    }
    return QNetworkRequest::NormalPriority;
}

QNetworkRequest prepare(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setPriority(qtPriority(request.priority));
    prepared.setRawHeader("User-Agent", "Countersign/" COUNTERSIGN_VERSION);
    prepared.setRawHeader("Accept-Language", "en");
    prepared.setRawHeader("Accept", "application/json");
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return prepared;
}

bool isTlsError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

// Refused before a connection stood, so nothing can have been carried out.
bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::ProxyConnectionRefusedError;
}

} // namespace

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
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(failure(ErrorKind::TimedOut)); });
    connect(&m_retry, &QTimer::timeout, this, &Transfer::attempt);
}

Transfer::~Transfer()
{
    stop();
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
    QNetworkRequest prepared = prepare(m_request);
    m_body = nullptr;
    if (m_request.method == Method::Get || (m_request.body.isEmpty() && m_request.method == Method::Delete)) {
        m_reply = m_manager.sendCustomRequest(prepared, verb(m_request.method));
    } else {
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_body = new OnceBody(m_request.body);
        m_reply = m_manager.sendCustomRequest(prepared, verb(m_request.method), m_body);
        m_body->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finishAttempt);
}

void Transfer::readSome()
{
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
    const QNetworkReply::NetworkError error = m_reply->error();
    // A status with a transport error behind it (codes below 100 in Qt) is an answer that was cut off.
    if (status != 0 && (error == QNetworkReply::NoError || error >= 200))
        answer(status);
    else
        retryOrFail(connectionError(), delayAfter(0, std::nullopt));
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
    if (const auto delay = delayAfter(status, answer.retryAfter)) {
        dropReply();
        ++m_retries;
        m_retry.start(*delay);
        return;
    }
    end(answer);
}

std::optional<std::chrono::milliseconds>
Transfer::delayAfter(int status, std::optional<std::chrono::seconds> retryAfter) const
{
    return retryDelay({m_request.repeat, status == 0 ? AttemptEnd::ConnectionLost : AttemptEnd::Answered,
                       status, retryAfter, m_retries, timeLeft(),
                       QRandomGenerator::global()->generateDouble()});
}

std::chrono::milliseconds Transfer::timeLeft() const
{
    return m_request.deadline - std::chrono::milliseconds(m_clock.elapsed());
}

void Transfer::retryOrFail(const Error &error, const std::optional<std::chrono::milliseconds> &delay)
{
    if (error.kind == ErrorKind::Insecure || !delay) {
        end(std::unexpected(error));
        return;
    }
    dropReply();
    ++m_retries;
    m_retry.start(*delay);
}

Error Transfer::connectionError() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (isTlsError(error))
        return makeError(ErrorKind::Insecure);
    const bool mayHaveBeenCarriedOut = m_request.repeat == Repeat::Never && !neverConnected(error) &&
                                       (m_body == nullptr || m_body->wasRead());
    return makeError(mayHaveBeenCarriedOut ? ErrorKind::Uncertain : ErrorKind::Offline);
}

void Transfer::end(const Result<HttpAnswer> &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_retry.stop();
    const int status = outcome ? outcome->status : outcome.error().httpStatus;
    qCInfo(lcNet).noquote() << m_id << verb(m_request.method) << redactedAddress(m_request.url.toString())
                            << (outcome ? QString::number(status) : errorKindName(outcome.error().kind))
                            << m_clock.elapsed() << "ms" << m_received.size() << "bytes" << m_retries
                            << "retries";
    dropReply();
    if (outcome) {
        m_source.finish(outcome);
    } else {
        Error error = outcome.error();
        error.requestId = m_id;
        m_source.finish(std::unexpected(error));
    }
    deleteLater();
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
