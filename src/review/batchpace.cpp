#include "review/batchpace.h"

#include "base/limits.h"

#include <algorithm>

namespace countersign {

namespace {

using namespace std::chrono_literals;

constexpr auto late = 30s; // what the rate is taken from
constexpr size_t fewest = 3;

} // namespace

std::chrono::milliseconds BatchPace::waitFor(Time now) const
{
    Time free = m_heldUntil;
    if (m_paced && m_sent.size() >= size_t(limits::writesPerWindow))
        free = std::max(free, m_sent.front() + limits::writeWindow);
    return std::chrono::ceil<std::chrono::milliseconds>(free - now);
}

void BatchPace::sent(Time now)
{
    m_sent.push_back(now);
    while (m_sent.size() > size_t(limits::writesPerWindow))
        m_sent.pop_front();
}

void BatchPace::answered(Time now)
{
    m_backOff = 0s;
    m_answered.push_back(now);
    while (m_answered.size() > fewest && m_answered.front() + late < now)
        m_answered.pop_front();
}

void BatchPace::holdOff(std::optional<std::chrono::seconds> retryAfter, Time now)
{
    // Several calls are told at once; they count as one.
    if (m_heldUntil <= now) {
        const auto next = std::max<std::chrono::seconds>(limits::firstBackOff, 2 * m_backOff);
        m_backOff = std::min<std::chrono::seconds>(next, limits::longestBackOff);
    }
    m_heldUntil =
        std::max(m_heldUntil, now + std::max<std::chrono::seconds>(retryAfter.value_or(m_backOff), 1s));
}

void BatchPace::forget()
{
    m_answered.clear();
    m_heldUntil = {};
    m_backOff = 0s;
}

std::optional<double> BatchPace::perMinute(Time now) const
{
    if (m_answered.size() < fewest)
        return std::nullopt;
    const std::chrono::duration<double, std::ratio<60>> minutes = now - m_answered.front();
    return double(m_answered.size() - 1) / std::max(minutes.count(), 1e-6);
}

std::chrono::seconds BatchPace::heldFor(Time now) const
{
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_heldUntil - now));
}

} // namespace countersign
