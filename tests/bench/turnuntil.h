#pragma once

#include <functional>

namespace countersign::bench {

// Lets the event loop turn, asleep where nothing happens: a loop that spins would take a core from what is
// measured. Whether it was done within a minute.
bool turnUntil(const std::function<bool()> &done);

} // namespace countersign::bench
