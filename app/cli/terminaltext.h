#pragma once

#include <QByteArray>
#include <QString>

namespace countersign::cli {

// Text of a service, a file or a person, safe to show: a control character could move the cursor, rewrite
// what stands on the screen or turn the direction of reading, so each becomes a visible sign. One line stays
// one line.
QString visibleText(const QString &text);

// A JSON answer on one line, otherwise as the service spelled it: same keys, same order, same numbers.
// Control characters beyond those that JSON forbids are escaped, which changes no value.
QByteArray jsonLine(const QByteArray &answer);

} // namespace countersign::cli
