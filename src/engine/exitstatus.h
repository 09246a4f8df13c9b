#pragma once

namespace countersign::engine {

// How a command of countersign-engine ends; documented in its help.
enum ExitStatus {
    Done = 0,
    Failed = 1, // or not all of it could be done
    WrongUsage = 2,
};

} // namespace countersign::engine
