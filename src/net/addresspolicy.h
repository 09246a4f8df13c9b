#pragma once

#include <QUrl>

namespace countersign::net {

// Whether we talk to this address at all: https, or http to this very computer. Pure.
bool isAllowedAddress(const QUrl &url);

// Whether the host is this computer: 127.0.0.0/8, ::1 or "localhost". Pure.
bool isLoopback(const QUrl &url);

} // namespace countersign::net
