#pragma once

#include "base/latestcall.h"
#include "didit/httpservice.h"
#include "net/httpclient.h"

#include <QObject>
#include <QTimer>

namespace countersign {

// Watches the local engine read its kept faces again after a change of the embedder. Until that is done the
// faces that are still to come are not found by a search, so the person is told. GUI thread.
class RereadWatch : public QObject
{
    Q_OBJECT

public:
    explicit RereadWatch(net::HttpClient &client, QObject *parent = nullptr);

    // Asks this engine from time to time until it has read everything.
    void watch(const didit::Endpoint &engine);
    void stop();

    int facesDone() const { return m_done; }
    int facesInAll() const { return m_total; } // 0 when there is nothing to read again
    bool isReading() const { return m_done < m_total; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Result<net::HttpAnswer> &answer);

    net::HttpClient &m_client;
    didit::Endpoint m_engine;
    QTimer m_again;
    LatestCall<net::HttpAnswer> m_asking;
    int m_done = 0;
    int m_total = 0;
};

} // namespace countersign
