#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace countersign {

// When the next call of a batch may leave, and how fast they go. Times are taken from a clock that never
// jumps.
class BatchPace
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void setPaced(bool paced) { m_paced = paced; }

    // How long to wait before the next call; zero or less when it may leave.
    std::chrono::milliseconds waitFor(Time now = std::chrono::steady_clock::now()) const;
    void sent(Time now = std::chrono::steady_clock::now());
    void answered(Time now = std::chrono::steady_clock::now());
    // The service said for how long to stay away, or else it is 5, 10, 20, 40 s (contract 2.4).
    void holdOff(std::optional<std::chrono::seconds> retryAfter, Time now = std::chrono::steady_clock::now());
    void forget(); // after a pause

    std::optional<double> perMinute(Time now = std::chrono::steady_clock::now()) const;
    std::chrono::seconds heldFor(Time now = std::chrono::steady_clock::now()) const;

private:
    bool m_paced = false;
    Time m_heldUntil;
    std::chrono::seconds m_backOff{0};
    std::deque<Time> m_sent;     // those of the window, when paced
    std::deque<Time> m_answered; // of late
};

} // namespace countersign
