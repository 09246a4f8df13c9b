#include "net/exchange.h"

#include "net/addresspolicy.h"
#include "net/exchangeerror.h"

#include "net/exchangeerror.h"
#include <sys/socket.h>

namespace countersign::net {

namespace {

using Header = std::pair<QByteArray, QByteArray>;

// An option that this library does not know would be a fault of the build, not of a call.
template<class T>
void set(CURL *handle, CURLoption option, T value)
{
    [[maybe_unused]] const CURLcode code = curl_easy_setopt(handle, option, value);
    Q_ASSERT(code == CURLE_OK);
}

void put(QList<Header> &headers, const Header &header)
{
    const auto isSame = [&header](const Header &other) {
        return other.first.compare(header.first, Qt::CaseInsensitive) == 0;
    };
    headers.removeIf(isSame);
    headers.append(header);
}

QList<Header> headersOf(const HttpRequest &request)
{
    // One without a value is not sent: the library would ask for leave before a large body.
    QList<Header> headers = {{"User-Agent", "Countersign/" COUNTERSIGN_VERSION},
                             {"Accept-Language", "en"},
                             {"Accept", "application/json"},
                             {"Content-Type", request.contentType},
                             {"Expect", {}}};
    for (const Header &header : request.headers)
        put(headers, header);
    return headers;
}

// On one line, whatever a value brings.
QByteArray lineOf(const Header &header)
{
    return (header.first + ": " + header.second).simplified();
}

// The engine, a child of ours, must not hold our connections open after we closed them.
curl_socket_t openSocket(void *, curlsocktype, curl_sockaddr *address)
{
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

QByteArray headerOf(CURL *handle, const char *name)
{
    curl_header *header = nullptr;
    const bool isThere = curl_easy_header(handle, name, 0, CURLH_HEADER, -1, &header) == CURLHE_OK;
    return isThere ? QByteArray(header->value) : QByteArray();
}

} // namespace

Exchange::Exchange(HttpRequest request, std::function<void()> whenEnded)
    : m_request(std::move(request))
    , m_whenEnded(std::move(whenEnded))
    , m_body(m_request.body)
{}

QString Exchange::authority() const
{
    return m_request.url.authority();
}

void Exchange::tellEnd() const
{
    // Through a copy: whoever hears of it may abandon this exchange.
    if (const auto whenEnded = m_whenEnded)
        whenEnded();
}

CURL *Exchange::open()
{
    m_handle.reset(curl_easy_init());
    CURL *handle = m_handle.get();
    if (!handle)
        return nullptr;
    set(handle, CURLOPT_PRIVATE, this);
    set(handle, CURLOPT_NOSIGNAL, 1L);
    // A name that is still being looked up holds up neither a cancel nor the end of the program.
    set(handle, CURLOPT_QUICK_EXIT, 1L);
    set(handle, CURLOPT_ERRORBUFFER, m_detail);
    set(handle, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    set(handle, CURLOPT_WRITEFUNCTION, &Exchange::writeBody);
    set(handle, CURLOPT_WRITEDATA, this);
    set(handle, CURLOPT_PREREQFUNCTION, &Exchange::connectionStands);
    set(handle, CURLOPT_PREREQDATA, this);
    set(handle, CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    setAddress();
    setHeaders();
    setMethodAndBody();
    return handle;
}

void Exchange::setAddress()
{
    CURL *handle = m_handle.get();
    set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    set(handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(handle, CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
    set(handle, CURLOPT_PATH_AS_IS, 1L); // a signed address stays as it was signed
    if (isLoopback(m_request.url))
        set(handle, CURLOPT_NOPROXY, "*");
}

void Exchange::setHeaders()
{
    for (const Header &header : headersOf(m_request)) {
        curl_slist *longer = curl_slist_append(m_headers.get(), lineOf(header).constData());
        std::ignore = m_headers.release();
        m_headers.reset(longer);
    }
    set(m_handle.get(), CURLOPT_HTTPHEADER, m_headers.get());
}

void Exchange::setMethodAndBody()
{
    CURL *handle = m_handle.get();
    if (m_request.method != Method::Get || m_body.size() > 0) {
        set(handle, CURLOPT_POST, 1L);
        set(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_body.size()));
        set(handle, CURLOPT_READFUNCTION, &Exchange::readBody);
        set(handle, CURLOPT_READDATA, this);
    }
    set(handle, CURLOPT_CUSTOMREQUEST, verb(m_request.method).constData());
    // On a used connection the library would repeat what the other side may have seen, and take for the
    // answer what came unasked since the last one.
    if (m_request.repeat == Repeat::Never) {
        set(handle, CURLOPT_FRESH_CONNECT, 1L);
        set(handle, CURLOPT_FORBID_REUSE, 1L); // kept ones would add up, and a server's threads with them
    }
}

void Exchange::close(CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    m_reception.status = int(status);
    m_reception.contentType = headerOf(m_handle.get(), "Content-Type");
    m_reception.retryAfter = headerOf(m_handle.get(), "Retry-After");
    m_reception.error = exchangeError(code, m_reception.status, m_detail);
    close();
}

void Exchange::close()
{
    m_handle.reset();
    m_headers.reset();
}

size_t Exchange::readBody(char *buffer, size_t size, size_t count, void *self)
{
    auto *exchange = static_cast<Exchange *>(self);
    return size_t(exchange->m_body.read(buffer, qsizetype(size * count)));
}

size_t Exchange::writeBody(const char *bytes, size_t size, size_t count, void *self)
{
    auto *exchange = static_cast<Exchange *>(self);
    QByteArray &body = exchange->m_reception.body;
    if (body.size() + qsizetype(size * count) > exchange->m_request.answerLimit)
        return 0; // anything but the whole ends the exchange
    body.append(bytes, qsizetype(size * count));
    return size * count;
}

int Exchange::connectionStands(void *self, char *, char *, int, int)
{
    static_cast<Exchange *>(self)->m_hasLeft = true;
    return CURL_PREREQFUNC_OK;
}

} // namespace countersign::net
