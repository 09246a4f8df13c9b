#include "bench/turnuntil.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace countersign::bench {

namespace {

constexpr auto patience = std::chrono::minutes(1);
constexpr auto longestSleep = std::chrono::milliseconds(1);

} // namespace

bool turnUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer end(patience);
    QTimer waker;
    waker.start(longestSleep);
    while (!done() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

} // namespace countersign::bench
