#pragma once

#include "base/call.h"
#include "net/httprequest.h"

#include <QObject>

#include <memory>

namespace countersign::net {

// The only door to libcurl. Lives in one thread with an event loop and is used from there
// only. Refuses addresses that are neither https nor loopback http (ErrorKind::Insecure); follows no redirect
// (ErrorKind::Redirected); ends each call by its own overall deadline; sends a Repeat::Never body at most
// once on the wire (ErrorKind::Uncertain when the connection broke after bytes had left). Destroying the
// client ends all calls. An HTTP error status is a value here: its meaning belongs to the service above.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    Call<HttpAnswer> send(const HttpRequest &request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign::net
