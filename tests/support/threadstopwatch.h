#pragma once

#include <QElapsedTimer>

namespace countersign {

// How long this thread was kept by what it did, waiting included, but without what the machine took
// meanwhile: another thread or program on its core, or a virtual machine that was not given one. Linux tells
// the first; the second shows as time that passed in a thread which never slept and was not running either.
// Runs from its making; of the thread that makes it.
class ThreadStopwatch
{
public:
    ThreadStopwatch();

    double milliseconds() const;

private:
    struct Reading
    {
        double running = 0; // milliseconds on a core
        double queued = 0;  // milliseconds in which it could have gone on while others had its core
        long sleeps = 0;    // how often it waited for something
    };

    static Reading read();

    Reading m_begin;
    QElapsedTimer m_passed;
};

} // namespace countersign
