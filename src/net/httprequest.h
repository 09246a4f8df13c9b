#pragma once

#include <QByteArrayList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace countersign::net {

enum class Method { Get, Post, Patch, Delete };

// As it stands in a request's first line.
QByteArray verb(Method method);

// Whether a call may be sent a second time without the person: reads may, anything that creates or is billed
// may not.
enum class Repeat { Safe, Never };

// The analyst's click overtakes what is fetched ahead.
enum class Priority { Click, Normal, Prefetch };

struct HttpRequest
{
    Method method = Method::Get;
    QUrl url;
    QByteArray contentType;                           // empty without a body
    QByteArrayList body;                              // in pieces, so that no picture is copied
    QList<std::pair<QByteArray, QByteArray>> headers; // the key among them; never logged
    bool isPathPrivate = false;                       // it may name a person, so the log has the host alone
    Repeat repeat = Repeat::Safe;
    Priority priority = Priority::Normal;
    std::chrono::milliseconds deadline{}; // overall, retries included; must be positive
    qint64 answerLimit = 0;               // bytes; must be positive
};

// Any HTTP answer with a status below 300 or above 399, whole and within its limit.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter;
    QString requestId; // ours, also in the HTTP log
};

} // namespace countersign::net
