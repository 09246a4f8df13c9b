#include "engine/server/formreader.h"
#include "engine/server/httpserver.h"
#include "fuzz/entries.h"
#include "support/encodedimage.h"

#include <QImage>

#include <cmath>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace countersign::fuzz {

namespace {

using namespace engine;

// Reads every kind of field there is, as the routes do together.
ApiAnswer readForm(const ApiRequest &request)
{
    FormReader form(request);
    form.boolean("rotate_image", false);
    const double number = form.number("face_match_score_decline_threshold", 30, 0, 100);
    const int age = form.integer("age_estimation_decline_threshold", 18, 0, 100);
    const QString text = form.text("vendor_data", 512);
    form.object("metadata", 512);
    form.choice("search_type", {QStringLiteral("most_similar")}, QStringLiteral("most_similar"));
    const QImage image = form.image("user_image");
    (void)jsonBody(request);
    const auto refusal = form.refusal();
    if (std::isnan(number) || number < 0 || number > 100 || age < 0 || age > 100)
        qFatal("a number beyond its bounds");
    if (!refusal && (image.isNull() || text.size() > 512))
        qFatal("a form without its picture, or with a text too long, was taken");
    return refusal ? *refusal : emptyAnswer();
}

// The engine's real HTTP server; lives as long as the program.
quint16 serverPort()
{
    static HttpServer server(readForm);
    static const quint16 port = server.listen(0).value_or(0);
    return port;
}

// Sends `bytes`, says that there are no more, and reads what comes until the other side closes.
void exchange(const QByteArray &bytes)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(serverPort());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        // The server may close before it has read everything.
        (void)::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        ::shutdown(socket, SHUT_WR);
        QByteArray heard(4096, '\0');
        while (::recv(socket, heard.data(), size_t(heard.size()), 0) > 0) {
        }
    }
    ::close(socket);
}

// An input that is no request of its own is the body of one.
void runRequests(const QByteArray &input)
{
    if (input.startsWith("POST "))
        return exchange(input);
    exchange("POST /v3/face-match/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
             "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: " +
             QByteArray::number(input.size()) + "\r\n\r\n" + input);
}

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

QByteArray picture()
{
    return "--B\r\nContent-Disposition: form-data; name=\"user_image\"; filename=\"a.png\"\r\n"
           "Content-Type: image/png\r\n\r\n" +
           encodedImage(plainImage({8, 8}, Qt::gray)) + "\r\n";
}

} // namespace

Target requestsTarget()
{
    return {"requests",
            runRequests,
            {picture() + field("rotate_image", "true") + field("face_match_score_decline_threshold", "30.5") +
                 field("age_estimation_decline_threshold", "18") + field("vendor_data", "case-7") +
                 field("metadata", R"({"desk":3})") + field("search_type", "most_similar") + "--B--\r\n",
             picture() + "--B--\r\n", field("metadata", "[1]"), "--B--\r\n",
             field("face_match_score_decline_threshold", "30.5") + "--B--\r\n",
             "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
             "3\r\nabc\r\n0\r\n\r\n",
             "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n"
             "Content-Length: 2\r\n\r\n{}"}};
}

} // namespace countersign::fuzz
