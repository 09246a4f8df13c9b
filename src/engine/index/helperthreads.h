#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::engine {

// Threads that lend a hand with what splits well: one fewer than there are processors, for the whole program.
// Whoever asks works, too, and never waits for a helper that is busy with something else, so that however
// many ask at once, nobody is starved. Thread-safe.
class HelperThreads
{
public:
    static HelperThreads &shared();

    // Calls `work` here and, at the same time, on each helper that is idle. Returns when all have returned.
    // `work` must take its share by itself, for example by counting an atomic up, and must not throw.
    void together(const std::function<void()> &work);

private:
    struct Round
    {
        const std::function<void()> *work = nullptr;
        size_t open = 0; // helpers asked that have not ended
    };

    explicit HelperThreads(size_t count);
    ~HelperThreads();
    void help();

    std::mutex m_mutex; // guards what is below
    std::condition_variable m_asked;
    std::condition_variable m_ended;
    std::deque<Round *> m_rounds; // one for each helper that is asked
    size_t m_idle = 0;
    bool m_ending = false;
    std::vector<std::jthread> m_threads; // last: they use everything above
};

} // namespace countersign::engine
