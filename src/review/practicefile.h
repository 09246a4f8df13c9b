#pragma once

#include "base/result.h"
#include "review/practicetally.h"
#include "review/recordentry.h"

#include <QString>

namespace countersign {

// What people who use this account scored in practice: a file of its own that only its owner can read, apart
// from the record. It knows a person by a hash of account and name, and holds counts and nothing else: no
// name, no file, no face. Everything blocks; any thread. Errors: Storage, for a file that is damaged or
// cannot be written; it is left as it is then.

Result<PracticeTally> readPractice(const QString &file, const Reviewer &person);
// Adds to what the person scored; returns all of it.
Result<PracticeTally> addPractice(const QString &file, const Reviewer &person, const PracticeTally &more);
// Takes the person's results out; a damaged file goes as a whole.
Result<PracticeTally> forgetPractice(const QString &file, const Reviewer &person);

} // namespace countersign
