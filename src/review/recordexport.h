#pragma once

#include "review/recordchain.h"
#include "review/recordentry.h"
#include "review/reviewplaces.h"

#include <functional>

namespace countersign {

// Reading the record beside a running console, on a connection of its own. Everything blocks.

// Follows the chain in the database, and compares its end with the anchor. Errors: Storage.
Result<RecordCheck> verifyRecord(const ReviewPlaces &places);

// The newest of the oldest entries that are all from before `instant`; 0 when even the oldest is not. Errors:
// Storage.
Result<qint64> newestBefore(const ReviewPlaces &places, const QDateTime &instant);

// The whole chain with its seal, for verifyRecordFile(). The number of entries. Errors: Storage.
Result<qint64> exportRecordLines(const ReviewPlaces &places, const QString &file);
// A table of the entries for a spreadsheet. The number of entries. Errors: Storage.
Result<qint64> exportRecordCsv(const ReviewPlaces &places, const QString &file);

// Each entry that can be read, oldest first. Errors: Storage.
Result<bool> readRecord(const ReviewPlaces &places, const std::function<void(const RecordEntry &)> &each);

// The public key of the installation whose record it is. Errors: Storage; also when there is no record yet.
Result<QByteArray> recordPublicKey(const ReviewPlaces &places);

} // namespace countersign
