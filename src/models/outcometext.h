#pragma once

#include "review/outboxentry.h"

namespace countersign {

// What became of a decision, in one sentence.
QString outcomeText(const OutboxEntry &entry);

} // namespace countersign
