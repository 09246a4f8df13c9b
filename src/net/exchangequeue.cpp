#include "net/exchangequeue.h"

#include "base/limits.h"

#include <algorithm>

namespace countersign::net {

ExchangeQueue::ExchangeQueue(CURLM *multi)
    : m_multi(multi)
{}

ExchangeQueue::~ExchangeQueue()
{
    while (!m_running.isEmpty())
        takeRunning(m_running.cbegin().key())->close();
}

void ExchangeQueue::add(const std::shared_ptr<Exchange> &exchange)
{
    const auto isLessUrgent = [](const auto &one, const auto &other) {
        return one->priority() < other->priority();
    };
    m_waiting.insert(std::ranges::upper_bound(m_waiting, exchange, isLessUrgent), exchange);
}

void ExchangeQueue::remove(const std::shared_ptr<Exchange> &exchange)
{
    std::erase(m_waiting, exchange);
    if (CURL *handle = m_running.key(exchange))
        takeRunning(handle)->close();
}

void ExchangeQueue::beginWaiting()
{
    std::erase_if(m_waiting, [this](const auto &exchange) {
        // What is fetched ahead leaves one connection to the person.
        const int most = limits::connectionsPerHost - (exchange->priority() == Priority::Prefetch ? 1 : 0);
        return m_connections.value(exchange->authority()) < most && begin(exchange);
    });
}

bool ExchangeQueue::begin(const std::shared_ptr<Exchange> &exchange)
{
    CURL *handle = exchange->open();
    if (!handle || curl_multi_add_handle(m_multi, handle) != CURLM_OK)
        qFatal("libcurl cannot begin an exchange");
    m_running.insert(handle, exchange);
    ++m_connections[exchange->authority()];
    return true;
}

std::shared_ptr<Exchange> ExchangeQueue::takeRunning(CURL *handle)
{
    curl_multi_remove_handle(m_multi, handle);
    auto exchange = m_running.take(handle);
    --m_connections[exchange->authority()];
    return exchange;
}

std::vector<std::shared_ptr<Exchange>> ExchangeQueue::takeEnded()
{
    std::vector<std::shared_ptr<Exchange>> ended;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        const CURLcode code = message->data.result;
        ended.push_back(takeRunning(message->easy_handle));
        ended.back()->close(code);
    }
    return ended;
}

} // namespace countersign::net
