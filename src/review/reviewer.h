#pragma once

#include "review/recordentry.h"

namespace countersign {

// The person at this computer. `chosenName`: how the person wants to be called; when empty, the full name of
// the operating system's account, or the login.
Reviewer currentReviewer(const QString &chosenName);

} // namespace countersign
