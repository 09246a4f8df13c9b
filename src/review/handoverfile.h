#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace countersign {

// The file of a hand-over; see review/handover.h for what it holds. Both block. Errors: Storage. Of a file
// that is too large so much is read that openHandOver() refuses it.
Result<bool> writeHandOverFile(const QString &name, const QByteArray &content);
Result<QByteArray> readHandOverFile(const QString &name);

// How the record names such a file: SHA-256 in hexadecimal digits.
QString handOverHash(const QByteArray &content);

} // namespace countersign
