#pragma once

#include "didit/parseerror.h"
#include "didit/writerequests.h"
#include "net/httpclient.h"

namespace countersign::didit {

// `path` of a call behind `base`, whose own path stays in front of it.
inline QUrl addressOf(const QUrl &base, const QString &path)
{
    QString prefix = base.path(QUrl::FullyEncoded);
    while (prefix.endsWith(QLatin1Char('/')))
        prefix.chop(1);
    QUrl address = base;
    address.setPath(prefix + path, QUrl::StrictMode);
    return address;
}

// A parser knows no request id; its errors get the one of the call.
template<class T>
Result<T> withRequestId(Result<T> outcome, const QString &requestId)
{
    if (!outcome)
        outcome.error().requestId = requestId;
    return outcome;
}

// The parser of an answer whose body says nothing.
inline Result<bool> done(const net::HttpAnswer &)
{
    return true;
}

// Sends `request` and turns its answer into a T: below 300 by `parse(const net::HttpAnswer &)`, anything else
// by parseError(). Cancelling the returned call cancels the transfer.
template<class T, class Parse>
Call<T> exchange(net::HttpClient &client, const net::HttpRequest &request, Parse parse)
{
    const CallSource<T> source;
    Call<T> call(source);
    auto transfer = std::make_shared<Call<net::HttpAnswer>>(client.send(request));
    source.onCancel([transfer] { transfer->cancel(); });
    transfer->then(&client, [source, parse](const Result<net::HttpAnswer> &answer) {
        if (!answer)
            source.finish(std::unexpected(answer.error()));
        else if (answer->status >= 300)
            source.finish(std::unexpected(parseError(*answer)));
        else
            source.finish(withRequestId(parse(*answer), answer->requestId));
    });
    return call;
}

} // namespace countersign::didit
