#pragma once

#include "base/error.h"

#include <QNetworkReply>

#include <optional>

namespace countersign::net {

// What went wrong on the way, from Qt's code and the HTTP status (0 when none arrived); nothing when a whole
// answer stands, be it an HTTP error. Offline: the connection failed or broke. Insecure: TLS. BadAnswer: what
// came back is not HTTP or cannot be unpacked. Pure.
std::optional<ErrorKind> replyError(QNetworkReply::NetworkError error, int status);

// Whether the connection failed before it stood, so that the service cannot have seen anything. Pure.
bool neverConnected(QNetworkReply::NetworkError error);

} // namespace countersign::net
