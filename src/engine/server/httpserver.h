#pragma once

#include "base/result.h"
#include "engine/server/api.h"

#include <memory>

namespace countersign::engine {

// HTTP/1.1 on the loopback interface only. Each request is read within limits::engineRequest and
// limits::engineRequestBytes and handed to one handler from one of several threads.
class HttpServer
{
public:
    using Handler = std::function<ApiAnswer(const ApiRequest &)>;

    explicit HttpServer(Handler handler);
    // Takes no more requests and returns once those under way have been answered.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // Listens on `port`, or on a free one for 0, and returns the port. Errors: Internal when the port is
    // taken.
    Result<quint16> listen(quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign::engine
