#pragma once

#include <QString>

#include <optional>

namespace countersign::cli {

// One line from standard input; nothing at its end. Blocks, which only `register` may do.
std::optional<QString> askLine(const QString &prompt);
// The same without echo, when standard input is a terminal.
std::optional<QString> askSecret(const QString &prompt);

} // namespace countersign::cli
