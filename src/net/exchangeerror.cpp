#include "net/exchangeerror.h"

#include <QByteArrayView>

namespace countersign::net {

namespace {

constexpr int leastFinalStatus = 200; // below, another answer should have followed

// libcurl has one code for a handshake that was refused and one that broke off with the line. When OpenSSL
// gives no reason, libcurl names the function instead; any other wording counts as refused.
bool brokeOff(QByteArrayView detail)
{
    return detail.contains("SSL_connect: ") || detail.contains("unexpected eof");
}

} // namespace

std::optional<ErrorKind> exchangeError(CURLcode code, int status, const char *detail)
{
    switch (code) {
    case CURLE_OK:
        if (status == 0)
            return ErrorKind::Offline;
        return status < leastFinalStatus ? std::optional(ErrorKind::BadAnswer) : std::nullopt;
    case CURLE_SSL_CONNECT_ERROR:
        return brokeOff(detail) ? ErrorKind::Offline : ErrorKind::Insecure;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return ErrorKind::Insecure;
    case CURLE_UNSUPPORTED_PROTOCOL: // an answer without an HTTP head
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_OUT_OF_MEMORY:         // a line of the head that is too long
    case CURLE_BAD_FUNCTION_ARGUMENT: // a head that cannot be read
    case CURLE_WRITE_ERROR:           // Exchange refuses what is beyond the limit
        return ErrorKind::BadAnswer;
    default:
        return ErrorKind::Offline;
    }
}

} // namespace countersign::net
