#pragma once

#include <QString>

namespace countersign::cli {

// One line from standard input; blocks, which only `register` may do.
QString askLine(const QString &prompt);
// The same without echo, when standard input is a terminal.
QString askSecret(const QString &prompt);

} // namespace countersign::cli
