#include "net/qtrequest.h"

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
    if (!request.contentType.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return prepared;
}

} // namespace countersign::net
