#include "engine/index/helperthreads.h"

#include <QThread>

#include <algorithm>

namespace countersign::engine {

HelperThreads &HelperThreads::shared()
{
    static HelperThreads threads(static_cast<size_t>(std::max(1, QThread::idealThreadCount()) - 1));
    return threads;
}

HelperThreads::HelperThreads(size_t count)
{
    for (size_t i = 0; i < count; ++i)
        m_threads.emplace_back([this] { help(); });
}

HelperThreads::~HelperThreads()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_asked.notify_all();
}

void HelperThreads::together(const std::function<void()> &work)
{
    Round round{&work};
    {
        const std::scoped_lock lock(m_mutex);
        round.open = m_idle - std::min(m_idle, m_rounds.size());
        m_rounds.insert(m_rounds.end(), round.open, &round);
    }
    if (round.open > 0)
        m_asked.notify_all();
    work();
    std::unique_lock lock(m_mutex);
    // Who has not come by now finds nothing left to do.
    round.open -= std::erase(m_rounds, &round);
    m_ended.wait(lock, [&round] { return round.open == 0; });
}

void HelperThreads::help()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_asked.wait(lock, [this] { return m_ending || !m_rounds.empty(); });
        --m_idle;
        if (m_rounds.empty())
            return;
        Round *const round = m_rounds.front();
        m_rounds.pop_front();
        lock.unlock();
        (*round->work)();
        lock.lock();
        --round->open;
        m_ended.notify_all();
    }
}

} // namespace countersign::engine
