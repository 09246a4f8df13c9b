#pragma once

#include "net/exchange.h"

#include <QHash>

#include <memory>
#include <vector>

namespace countersign::net {

// The exchanges of one thread: which wait, which are under way. All in that thread.
class ExchangeQueue
{
public:
    explicit ExchangeQueue(CURLM *multi);
    ~ExchangeQueue();
    ExchangeQueue(const ExchangeQueue &) = delete;
    ExchangeQueue &operator=(const ExchangeQueue &) = delete;

    void add(const std::shared_ptr<Exchange> &exchange);
    void remove(const std::shared_ptr<Exchange> &exchange);
    // Begins what waits, as far as connections to its host are free.
    void beginWaiting();
    // Those that have ended since the last look; closed.
    std::vector<std::shared_ptr<Exchange>> takeEnded();

private:
    bool begin(const std::shared_ptr<Exchange> &exchange);
    std::shared_ptr<Exchange> takeRunning(CURL *handle);

    CURLM *m_multi = nullptr;
    std::vector<std::shared_ptr<Exchange>> m_waiting; // the most urgent first
    QHash<CURL *, std::shared_ptr<Exchange>> m_running;
    QHash<QString, int> m_connections; // under way, by host
};

} // namespace countersign::net
