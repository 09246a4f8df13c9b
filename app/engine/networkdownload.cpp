#include "networkdownload.h"

#include "base/limits.h"
#include "net/httpclient.h"

#include <QEventLoop>

namespace countersign {

namespace {

constexpr int httpOk = 200;

Result<QByteArray> bodyOf(const Result<net::HttpAnswer> &answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status != httpOk)
        return failure(ErrorKind::NotFound);
    return answer->body;
}

} // namespace

Result<QByteArray> downloadNetwork(const QUrl &address)
{
    net::HttpClient client;
    net::HttpRequest request;
    request.url = address;
    request.deadline = limits::networkDownload;
    request.answerLimit = limits::networkFileBytes;
    Result<QByteArray> outcome = failure(ErrorKind::Internal);
    QEventLoop loop;
    client.send(request).then(&loop, [&](const Result<net::HttpAnswer> &answer) {
        outcome = bodyOf(answer);
        loop.quit();
    });
    loop.exec();
    return outcome;
}

} // namespace countersign
