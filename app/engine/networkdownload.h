#pragma once

#include "base/result.h"

#include <QUrl>

namespace countersign {

// Gets a network file over https, whole and bounded. Waits in an event loop of its own: only for the command
// line, before anything else runs in the program.
Result<QByteArray> downloadNetwork(const QUrl &address);

} // namespace countersign
