#pragma once

#include <QString>

#include <functional>

namespace countersign::bench {

// A GUI thread that is kept longer misses a frame of a screen that shows 60 a second.
inline constexpr double longestBlock = 16; // milliseconds

// The median of `runs` timings of `work`, in milliseconds, after one run that does not count. `settle` runs
// after each and is not timed.
double medianMilliseconds(
    int runs, const std::function<void()> &work, const std::function<void()> &settle = [] {});

// The median of `runs` ratios of the time that `work` takes to the time that `peer` takes, measured in turn,
// so that a machine that gets slower meanwhile slows down both; after one turn that does not count.
double medianRatio(
    int runs, const std::function<void()> &work, const std::function<void()> &peer,
    const std::function<void()> &settle = [] {});

// Collects ratios measured in one run against a named peer and prints one line each:
//   NAME: RATIO (limit LIMIT, PEER) ok|OVER
class BenchReport
{
public:
    // `limit` 0: reported without a limit.
    void ratio(const QString &name, double ratio, double limit, const QString &peer);
    // Something could not be measured here, with the reason.
    void skipped(const QString &name, const QString &reason);
    void note(const QString &line);
    // A figure that stands without a peer, such as the worst pulse in milliseconds.
    void figure(const QString &name, double value, double limit, const QString &unit);

    int overLimit() const { return m_overLimit; }

private:
    int m_overLimit = 0;
};

} // namespace countersign::bench
