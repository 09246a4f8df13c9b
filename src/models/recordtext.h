#pragma once

#include "review/recordentry.h"

namespace countersign {

// "Decided", for a column or a filter.
QString eventText(RecordEvent event);

// What an entry says beside its event, as one line; empty when there is nothing more.
QString entryText(const RecordEntry &entry);

} // namespace countersign
