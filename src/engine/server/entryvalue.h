#pragma once

#include "base/result.h"

#include <QStringList>

namespace countersign::engine {

// The twelve entry types of contract 4.
const QStringList &entryTypes();

// A value as it is stored: lower case, phone numbers as +digits, countries as three upper-case letters, also
// when two were sent. The
// error's message is fit for a field error.
Result<QString> normalisedValue(const QString &entryType, const QString &value);

} // namespace countersign::engine
