#include "net/exchangeerror.h"

#include <QByteArrayView>

namespace countersign::net {

namespace {

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
        return status == 0 ? std::optional(ErrorKind::Offline) : std::nullopt;
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
    case CURLE_WRITE_ERROR: // Exchange refuses what is beyond the limit
        return ErrorKind::BadAnswer;
    default:
        return ErrorKind::Offline;
    }
}

} // namespace countersign::net
