#pragma once

#include <QDateTime>

namespace countersign {

// Wall-clock time behind an interface, so that tests decide what time it is. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
};

// The computer's clock.
const Clock &systemClock();

} // namespace countersign
