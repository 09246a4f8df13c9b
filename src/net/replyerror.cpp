#include "net/replyerror.h"

namespace countersign::net {

namespace {

// Qt derives these from the HTTP status itself, and adds ContentReSendError to a 307 or 308 that it cannot
// follow with our body, which it must not; all others come from the connection or from unpacking.
bool comesFromStatus(QNetworkReply::NetworkError error, int status)
{
    return status >= 300 && (error >= QNetworkReply::ContentAccessDenied ||
                             error == QNetworkReply::ProxyAuthenticationRequiredError);
}

} // namespace

bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError;
}

std::optional<ErrorKind> replyError(QNetworkReply::NetworkError error, int status)
{
    if (status != 0 && (error == QNetworkReply::NoError || comesFromStatus(error, status)))
        return std::nullopt;
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Insecure;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::BadAnswer;
    default:
        return ErrorKind::Offline;
    }
}

} // namespace countersign::net
