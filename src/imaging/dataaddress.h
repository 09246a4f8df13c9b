#pragma once

#include <QByteArray>
#include <QUrl>

namespace countersign::imaging {

// The bytes that stand in an address itself (RFC 2397: data:[type][;base64],bytes). Pure; takes time for a
// whole photograph.
QByteArray bytesInAddress(const QUrl &address);

} // namespace countersign::imaging
