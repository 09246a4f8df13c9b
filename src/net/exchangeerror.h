#pragma once

#include "base/error.h"

#include <curl/curl.h>

#include <optional>

namespace countersign::net {

// What went wrong on the way, from libcurl's code, the HTTP status (0 when none arrived) and libcurl's words;
// nothing when a whole answer stands, be it an HTTP error. Offline: the connection failed or broke. Insecure:
// TLS. BadAnswer: what came back is not HTTP, is too long or cannot be unpacked, as far as libcurl tells that
// from a broken connection. A packed answer that was cut may pass; the parsers above find it. Pure.
std::optional<ErrorKind> exchangeError(CURLcode code, int status, const char *detail);

} // namespace countersign::net
