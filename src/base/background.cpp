#include "base/background.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace countersign {

namespace {

QThreadPool &pool()
{
    static QThreadPool pool;
    static const bool waits = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    Q_UNUSED(waits)
    return pool;
}

} // namespace

void runInBackground(std::function<void()> work)
{
    pool().start(std::move(work));
}

} // namespace countersign
