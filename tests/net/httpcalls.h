#pragma once

#include "net/httpclient.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

// Short words for tests of the HTTP client.
namespace countersign::net {

using namespace std::chrono_literals;

inline HttpRequest readOf(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.deadline = 20s;
    request.answerLimit = 100'000;
    return request;
}

// A call that creates or is billed.
inline HttpRequest onceTo(const QUrl &url, const QByteArray &body = "{\"a\":1}")
{
    HttpRequest request = readOf(url);
    request.method = Method::Post;
    request.repeat = Repeat::Never;
    request.contentType = "application/json";
    request.body = {body};
    return request;
}

// The end of a call, with the event loop turning meanwhile; QTRY_* would turn it every 10 ms only, and a body
// goes out in many turns. Internal stands for a call that never ended.
inline Result<HttpAnswer> endOf(const Call<HttpAnswer> &call)
{
    QFutureWatcher<Result<HttpAnswer>> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(call.future());
    if (ended.isEmpty() && !ended.wait(30'000))
        return failure(ErrorKind::Internal, QStringLiteral("never ended"));
    return call.future().result();
}

inline QString kindOf(const Result<HttpAnswer> &outcome)
{
    return outcome ? QStringLiteral("value %1").arg(outcome->status) : errorKindName(outcome.error().kind);
}

} // namespace countersign::net
