#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace countersign {

enum class KeyFileProblem {
    Missing,
    ReadableByOthers, // its folder's other users could have copied it
    Damaged           // not `bytes` in hexadecimal digits, or not readable
};

// A secret key in a file of its own that only its owner may read, as hexadecimal digits. Any thread.
std::expected<QByteArray, KeyFileProblem> readKeyFile(const QString &file, qsizetype bytes);

// The file is there whole or not at all, whenever the program is killed, and never replaces one that is
// there. False if it cannot be written.
bool createKeyFile(const QString &file, const QByteArray &key);

} // namespace countersign
