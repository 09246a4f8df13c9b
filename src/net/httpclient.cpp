#include "net/httpclient.h"

#include "net/addresspolicy.h"
#include "net/exchangethread.h"
#include "net/transfer.h"

#include <QPointer>

namespace countersign::net {

class HttpClient::Private
{
public:
    ExchangeThread thread;
    // Owns the transfers under way; goes before the thread, whose exchanges they hold.
    std::unique_ptr<QObject> transfers = std::make_unique<QObject>();
    bool closing = false;
};

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{}

HttpClient::~HttpClient()
{
    // A caller who hears that its call has ended must not begin another one here.
    d->closing = true;
    d->transfers.reset();
}

Call<HttpAnswer> HttpClient::send(const HttpRequest &request)
{
    Q_ASSERT(request.deadline.count() > 0 && request.answerLimit > 0);
    if (!isAllowedAddress(request.url))
        return Call<HttpAnswer>::finished(failure(ErrorKind::Insecure));
    if (d->closing)
        return Call<HttpAnswer>::finished(failure(ErrorKind::Cancelled));
    const CallSource<HttpAnswer> source;
    Call<HttpAnswer> call(source);
    auto *transfer = new Transfer(d->thread, request, source, d->transfers.get());
    // The consumer may cancel from any thread; only in this one is it certain whether the transfer still
    // lives.
    const std::shared_ptr<QObject> here(new QObject, [](QObject *object) { object->deleteLater(); });
    source.onCancel([here, transfer = QPointer(transfer)] {
        const auto stop = [transfer] {
            if (transfer)
                transfer->stop();
        };
        QMetaObject::invokeMethod(here.get(), stop, Qt::AutoConnection);
    });
    transfer->start();
    return call;
}

} // namespace countersign::net
