#pragma once

#include "models/runhistory.h"

#include <optional>

namespace countersign {

// "list-add": as it stands in the record, language-free, never renamed.
QString runActionName(RunAction action);
std::optional<RunAction> runActionNamed(const QString &name);

// "Added to a list": what was done. "Adding to a list": what was tried.
QString runActionText(RunAction action);
QString triedActionText(RunAction action);

} // namespace countersign
