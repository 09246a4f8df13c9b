#pragma once

#include "base/result.h"

namespace countersign::engine {

// The store's master key in a file that only its owner can read, for machines without a keychain.

// An empty array when there is no file. Errors: Storage when it cannot be read, is not a key, or others may
// read it.
Result<QByteArray> readStoreKey(const QString &dataFolder);
// Never replaces a file that is there already.
Result<bool> writeStoreKey(const QString &dataFolder, const QByteArray &key);

} // namespace countersign::engine
