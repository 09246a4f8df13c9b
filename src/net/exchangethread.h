#pragma once

#include "net/exchange.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::net {

class ExchangeQueue;

// Moves the bytes of all exchanges in a thread of its own, at most limits::connectionsPerHost at once to one
// host; of those that wait, the more urgent begin first. Used from the thread it lives in, where it also
// tells each exchange's end. Destroying it abandons what is under way.
class ExchangeThread : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeThread(QObject *parent = nullptr);
    ~ExchangeThread() override;

    void begin(const std::shared_ptr<Exchange> &exchange);
    void abandon(const std::shared_ptr<Exchange> &exchange);

private:
    // What the client's thread asks of the other one since it last looked.
    struct News
    {
        std::vector<std::shared_ptr<Exchange>> begun;
        std::vector<std::shared_ptr<Exchange>> abandoned;
        bool closing = false;
    };

    void run();
    // What was asked since the last look goes into the queue; whether to go on.
    bool readNews(ExchangeQueue &queue);
    void tellThread(const std::shared_ptr<Exchange> &exchange,
                    std::vector<std::shared_ptr<Exchange>> News::*list);
    void wake();

    std::mutex m_mutex;
    News m_news;              // guarded by the mutex
    CURLM *m_multi = nullptr; // guarded by the mutex; there while the thread runs
    std::thread m_thread;     // begins with the first exchange, for loading the TLS library takes time
};

} // namespace countersign::net
