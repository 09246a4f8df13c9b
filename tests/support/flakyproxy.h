#pragma once

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace countersign {

// A loopback proxy in a thread of its own that passes HTTP through to a server, but now and then loses the
// request, loses the answer, holds it back, or sends the request twice.
class FlakyProxy
{
public:
    enum class Line {
        Unreliable, // as said above
        Slow        // nothing is lost, each request is held back for 100 ms
    };

    explicit FlakyProxy(const QUrl &upstream, Line line = Line::Unreliable);
    ~FlakyProxy();
    FlakyProxy(const FlakyProxy &) = delete;
    FlakyProxy &operator=(const FlakyProxy &) = delete;

    QUrl base() const { return m_base; }
    int faults() const { return m_faults; }

private:
    QThread m_thread;
    QUrl m_base;
    std::atomic<int> m_faults = 0;
};

} // namespace countersign
