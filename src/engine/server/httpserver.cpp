#include "engine/server/httpserver.h"

#include "base/limits.h"
#include "base/logging.h"

#include <QElapsedTimer>
#include <QUrl>

#include <httplib.h>

#include <thread>

namespace countersign::engine {

namespace {

using namespace std::chrono_literals;

// An idle connection holds one of these threads until it is closed, so there are many more than networks.
constexpr size_t connectionThreads = 64;
constexpr time_t keepAliveSeconds = 5;
constexpr time_t socketSeconds = 10; // one read or write on the socket
constexpr size_t keepAliveRequests = 100'000;

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// Collects a body and keeps reading past its bound without keeping more, so that the connection stays in
// step and the client gets its answer.
struct BodyReader
{
    ApiRequest &request;
    qsizetype taken = 0;

    bool take(QByteArray &into, const char *data, size_t length)
    {
        if (std::chrono::steady_clock::now() > request.deadline)
            return false;
        taken += static_cast<qsizetype>(length);
        // A compressed body can swell without end.
        if (taken > 2 * limits::engineRequestBytes)
            return false;
        if (taken > limits::engineRequestBytes)
            request.unreadable = true;
        else
            into.append(data, static_cast<qsizetype>(length));
        return true;
    }

    void read(const httplib::ContentReader &reader)
    {
        const bool whole =
            reader([this](const char *data, size_t length) { return take(request.body, data, length); });
        request.unreadable |= !whole;
    }

    void readParts(const httplib::ContentReader &reader)
    {
        const bool whole = reader(
            [this](const httplib::MultipartFormData &part) {
                if (request.parts.size() >= limits::engineRequestParts)
                    return false;
                request.parts.append({QString::fromStdString(part.name), {}});
                return true;
            },
            [this](const char *data, size_t length) {
                return take(request.parts.last().content, data, length);
            });
        request.unreadable |= !whole;
    }
};

ApiRequest requestFrom(const httplib::Request &raw)
{
    ApiRequest request;
    request.deadline = std::chrono::steady_clock::now() + limits::engineRequest;
    // The library leaves the body of a HEAD answer away by itself.
    request.method = raw.method == "HEAD" ? QByteArray("GET") : bytesOf(raw.method);
    request.path = QString::fromStdString(raw.path);
    const QByteArray target = bytesOf(raw.target);
    const qsizetype mark = target.indexOf('?');
    if (mark >= 0) {
        request.rawQuery = target.mid(mark + 1);
        // Forms write a space as plus, which QUrlQuery leaves alone.
        QByteArray spaced = request.rawQuery;
        request.query = QUrlQuery(QString::fromUtf8(spaced.replace('+', "%20")));
    }
    request.apiKey = bytesOf(raw.get_header_value("x-api-key"));
    request.host = bytesOf(raw.get_header_value("Host"));
    request.contentType = bytesOf(raw.get_header_value("Content-Type"));
    return request;
}

void fill(httplib::Response &raw, const ApiAnswer &answer)
{
    raw.status = answer.status;
    raw.set_header("Cache-Control", "no-store");
    raw.set_header("X-Content-Type-Options", "nosniff");
    if (!answer.location.isEmpty())
        raw.set_header("Location", answer.location.toStdString());
    if (!answer.contentType.isEmpty())
        raw.set_content(answer.body.constData(), static_cast<size_t>(answer.body.size()),
                        answer.contentType.toStdString());
}

} // namespace

class HttpServer::Private
{
public:
    explicit Private(Handler newHandler)
        : handler(std::move(newHandler))
    {
        server.new_task_queue = [] { return new httplib::ThreadPool(connectionThreads); };
        server.set_keep_alive_timeout(keepAliveSeconds);
        server.set_keep_alive_max_count(keepAliveRequests);
        server.set_read_timeout(socketSeconds);
        server.set_write_timeout(socketSeconds);
        server.set_tcp_nodelay(true);
        server.set_payload_max_length(static_cast<size_t>(limits::engineRequestBytes));
        // The library's own choice shares a port between processes, which would hide that it is taken.
        server.set_socket_options([](socket_t socket) {
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        takeRequests();
    }

    void takeRequests()
    {
        const auto plain = [this](const httplib::Request &raw, httplib::Response &answer) {
            serve(raw, answer, nullptr);
        };
        const auto reading = [this](const httplib::Request &raw, httplib::Response &answer,
                                    const httplib::ContentReader &reader) { serve(raw, answer, &reader); };
        const std::string everything = "[\\s\\S]*";
        server.Get(everything, plain);
        server.Options(everything, plain);
        server.Post(everything, reading);
        server.Put(everything, reading);
        server.Patch(everything, reading);
        server.Delete(everything, plain);
        server.set_error_handler([](const httplib::Request &, httplib::Response &raw) {
            if (raw.body.empty())
                fill(raw, detailAnswer(400, QStringLiteral("The request cannot be read.")));
        });
        server.set_exception_handler(
            [](const httplib::Request &, httplib::Response &raw, const std::exception_ptr &) {
                qCWarning(lcEngine) << "a request ended in an exception";
                fill(raw, detailAnswer(500, QStringLiteral("The engine has a defect. Try again.")));
            });
    }

    void serve(const httplib::Request &raw, httplib::Response &answer, const httplib::ContentReader *reader)
    {
        QElapsedTimer timer;
        timer.start();
        ApiRequest request = requestFrom(raw);
        if (reader) {
            BodyReader body{request};
            if (raw.is_multipart_form_data())
                body.readParts(*reader);
            else
                body.read(*reader);
        }
        fill(answer, handler(request));
        qCInfo(lcEngine).noquote() << request.method << redactedAddress(request.path) << answer.status
                                   << timer.elapsed() << "ms";
    }

    Handler handler;
    httplib::Server server;
    std::thread thread;
};

HttpServer::HttpServer(Handler handler)
    : d(std::make_unique<Private>(std::move(handler)))
{}

HttpServer::~HttpServer()
{
    if (!d->thread.joinable())
        return;
    d->server.stop();
    d->thread.join();
}

Result<quint16> HttpServer::listen(quint16 port)
{
    const std::string loopback = "127.0.0.1";
    int bound = port;
    if (port == 0)
        bound = d->server.bind_to_any_port(loopback);
    else if (!d->server.bind_to_port(loopback, port))
        bound = -1;
    if (bound <= 0)
        return failure(ErrorKind::Internal,
                       QStringLiteral("Port %1 is taken by another program. Choose another one with --port, "
                                      "or 0 for any free one.")
                           .arg(port));
    d->thread = std::thread([server = &d->server] { server->listen_after_bind(); });
    // Before it runs the library cannot be stopped.
    while (!d->server.is_running())
        std::this_thread::sleep_for(1ms);
    return static_cast<quint16>(bound);
}

} // namespace countersign::engine
