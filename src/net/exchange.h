#pragma once

#include "base/error.h"
#include "net/httprequest.h"
#include "net/oncebody.h"

#include <curl/curl.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace countersign::net {

// What one exchange brought. Without an error a whole answer stands, be it an HTTP error.
struct Reception
{
    std::optional<ErrorKind> error; // as exchangeError() tells it
    int status = 0;                 // 0 when none arrived
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray body; // unpacked
};

// One request on the wire and what comes back, by the rules of this house: HTTP/1.1, no redirect followed, no
// cookie, our own name and language, the answer bounded, no proxy before this very computer. The caller's
// headers win over ours. A Repeat::Never request gets a connection of its own, so that the library cannot
// send it again when that drops before the answer. Shared by the client's thread, which makes and abandons
// it, and the exchange thread, which alone calls open() and close().
class Exchange
{
public:
    // `whenEnded` is called in the client's thread, unless the exchange is abandoned first.
    Exchange(HttpRequest request, std::function<void()> whenEnded);

    // Whether the service may have seen any of the request. Any thread.
    bool hasLeft() const { return m_hasLeft; }
    Priority priority() const { return m_request.priority; }
    // Whose connections it shares: host and port.
    QString authority() const;

    // In the client's thread.
    void abandon() { m_whenEnded = {}; }
    void tellEnd() const;
    const Reception &reception() const { return m_reception; } // valid once the end was told

    // In the exchange thread.
    CURL *open();
    void close(CURLcode code);
    void close(); // abandoned: nobody asks what came

private:
    struct Release
    {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    static size_t readBody(char *buffer, size_t size, size_t count, void *self);
    static size_t writeBody(const char *bytes, size_t size, size_t count, void *self);
    static int connectionStands(void *self, char *, char *, int, int);

    void setAddress();
    void setHeaders();
    void setMethodAndBody();

    HttpRequest m_request;
    std::function<void()> m_whenEnded;
    std::atomic<bool> m_hasLeft = false;
    Reception m_reception;
    std::unique_ptr<CURL, Release> m_handle;
    std::unique_ptr<curl_slist, Release> m_headers;
    OnceBody m_body;
    char m_detail[CURL_ERROR_SIZE] = {};
};

} // namespace countersign::net
