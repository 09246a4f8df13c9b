#pragma once

#include "app/cli/arguments.h"

namespace countersign::cli {

// Whether the command exists and has what it needs, and only that; a sentence when not. Pure.
QString usageProblem(const Arguments &arguments);

} // namespace countersign::cli
