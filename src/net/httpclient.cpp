#include "net/httpclient.h"

#include "net/addresspolicy.h"
#include "net/transfer.h"

#include <QNetworkAccessManager>
#include <QPointer>

namespace countersign::net {

class HttpClient::Private
{
public:
    QNetworkAccessManager manager;
    // Owns the transfers under way; stands after the manager so that it goes first.
    QObject transfers;
};

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->manager.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient() = default;

Call<HttpAnswer> HttpClient::send(const HttpRequest &request)
{
    Q_ASSERT(request.deadline.count() > 0 && request.answerLimit > 0);
    if (!isAllowedAddress(request.url))
        return Call<HttpAnswer>::finished(failure(ErrorKind::Insecure));
    const CallSource<HttpAnswer> source;
    Call<HttpAnswer> call(source);
    auto *transfer = new Transfer(d->manager, request, source, &d->transfers);
    // The consumer may cancel from any thread; the transfer lives in this one.
    source.onCancel([transfer = QPointer(transfer)] {
        if (transfer)
            QMetaObject::invokeMethod(transfer, &Transfer::stop, Qt::AutoConnection);
    });
    transfer->start();
    return call;
}

} // namespace countersign::net
