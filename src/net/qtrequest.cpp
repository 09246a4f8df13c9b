#include "net/qtrequest.h"

#include "base/limits.h"
#include "net/addresspolicy.h"

namespace countersign::net {

namespace {

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

// Qt leaves Nagle's algorithm on, so the end of a large body on a reused connection waits for an
// acknowledgement that Linux delays by 40 ms. A fresh connection is acknowledged at once, and to this very
// computer it costs next to nothing; to a service elsewhere the handshake would cost more than it saves.
bool wantsFreshConnection(const HttpRequest &request)
{
    return isLoopback(request.url) && request.body.size() > limits::reusedConnectionBytes;
}

} // namespace

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

QNetworkRequest qtRequest(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setPriority(qtPriority(request.priority));
    prepared.setRawHeader("User-Agent", "Countersign/" COUNTERSIGN_VERSION);
    prepared.setRawHeader("Accept-Language", "en");
    prepared.setRawHeader("Accept", "application/json");
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (wantsFreshConnection(request))
        prepared.setRawHeader("Connection", "close");
    if (!request.contentType.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return prepared;
}

} // namespace countersign::net
