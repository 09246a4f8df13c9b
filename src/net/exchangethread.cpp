#include "net/exchangethread.h"

#include "net/exchangequeue.h"

#include <csignal>
#include <utility>

namespace countersign::net {

namespace {

constexpr int idleWait = 60'000; // ms; begin() and abandon() end it early

// A connection that the other side closed must not end the program; the TLS library writes to it all the
// same.
void ignoreBrokenPipes()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

struct EndMulti
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};

} // namespace

ExchangeThread::ExchangeThread(QObject *parent)
    : QObject(parent)
{}

ExchangeThread::~ExchangeThread()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_news.closing = true;
        wake();
    }
    m_thread.join();
}

void ExchangeThread::begin(const std::shared_ptr<Exchange> &exchange)
{
    tellThread(exchange, &News::begun);
    if (!m_thread.joinable())
        m_thread = std::thread(&ExchangeThread::run, this);
}

void ExchangeThread::abandon(const std::shared_ptr<Exchange> &exchange)
{
    exchange->abandon();
    tellThread(exchange, &News::abandoned);
}

void ExchangeThread::tellThread(const std::shared_ptr<Exchange> &exchange,
                                std::vector<std::shared_ptr<Exchange>> News::*list)
{
    const std::scoped_lock lock(m_mutex);
    (m_news.*list).push_back(exchange);
    wake();
}

void ExchangeThread::wake()
{
    if (m_multi)
        curl_multi_wakeup(m_multi);
}

bool ExchangeThread::readNews(ExchangeQueue &queue)
{
    News news;
    {
        const std::scoped_lock lock(m_mutex);
        news = std::exchange(m_news, {});
    }
    for (const auto &exchange : news.begun)
        queue.add(exchange);
    for (const auto &exchange : news.abandoned)
        queue.remove(exchange);
    return !news.closing;
}

void ExchangeThread::run()
{
    ignoreBrokenPipes();
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const std::unique_ptr<CURLM, EndMulti> multi(curl_multi_init());
    {
        const std::scoped_lock lock(m_mutex);
        m_multi = multi.get();
    }
    ExchangeQueue queue(multi.get());
    while (readNews(queue)) {
        queue.beginWaiting();
        int running = 0;
        curl_multi_perform(multi.get(), &running);
        const auto ended = queue.takeEnded();
        for (const auto &exchange : ended)
            QMetaObject::invokeMethod(
                this, [exchange] { exchange->tellEnd(); }, Qt::QueuedConnection);
        if (ended.empty())
            curl_multi_poll(multi.get(), nullptr, 0, idleWait, nullptr);
    }
    const std::scoped_lock lock(m_mutex);
    m_multi = nullptr;
}

} // namespace countersign::net
