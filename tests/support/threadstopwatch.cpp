#include "support/threadstopwatch.h"

#include <QFile>

#include <ctime>
#include <sys/resource.h>

namespace countersign {

namespace {

// The file belongs to the thread that opens it.
double queuedMilliseconds()
{
    thread_local QFile statistics(
        QStringLiteral("/proc/thread-self/schedstat")); // nanoseconds: on a core, queued
    if (!statistics.isOpen() && !statistics.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    statistics.seek(0);
    return statistics.readAll().split(' ').value(1).toDouble() / 1e6;
}

} // namespace

ThreadStopwatch::Reading ThreadStopwatch::read()
{
    timespec running{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &running);
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return {double(running.tv_sec) * 1e3 + double(running.tv_nsec) / 1e6, queuedMilliseconds(),
            usage.ru_nvcsw};
}

ThreadStopwatch::ThreadStopwatch()
    : m_begin(read())
{
    m_passed.start();
}

double ThreadStopwatch::milliseconds() const
{
    const double passed = double(m_passed.nsecsElapsed()) / 1e6;
    const Reading now = read();
    if (now.sleeps == m_begin.sleeps)
        return now.running - m_begin.running;
    return passed - (now.queued - m_begin.queued);
}

} // namespace countersign
