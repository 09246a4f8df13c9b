#pragma once

#include "review/recordentry.h"

#include <optional>

namespace countersign {

// The bytes of an entry that are hashed: one JSON object without line breaks, its keys in order.
QByteArray recordBody(const RecordEntry &entry);

// Nothing when it is no entry.
std::optional<RecordEntry> readRecordBody(const QByteArray &body);

// As it stands in the record, language-free: "decided", "list-added".
QString eventName(RecordEvent event);
std::optional<RecordEvent> eventNamed(const QString &name);

} // namespace countersign
