#pragma once

#include "bench/benches.h"

#include <QProcess>
#include <QStringList>

namespace countersign::bench {

// The answering side in a process of its own, so that no client pays for it.
class MatchServer
{
public:
    // Each answer comes so many milliseconds late.
    explicit MatchServer(int delay = 0)
    {
        m_process.start(benchProgram(), {QStringLiteral("--serve-matches"), QString::number(delay)});
        m_process.waitForReadyRead();
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~MatchServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    MatchServer(const MatchServer &) = delete;
    MatchServer &operator=(const MatchServer &) = delete;

    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace countersign::bench
