#pragma once

#include "net/httprequest.h"

#include <QNetworkRequest>

namespace countersign::net {

// The request as Qt wants it, with the rules of this house: HTTP/1.1, no redirect followed, no cookie, no
// cache, our own name and language. The caller's headers win over the defaults. Pure.
QNetworkRequest qtRequest(const HttpRequest &request);

QByteArray verb(Method method);

} // namespace countersign::net
