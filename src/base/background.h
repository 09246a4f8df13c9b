#pragma once

#include "base/call.h"

namespace countersign {

// Runs `work` in a pool of the console's own. Never in Qt's global one: Qt 6.4 paints with its threads, too,
// and a GUI thread that paints a gradient would wait until a decoder is done. What has begun or waits for
// its turn when the application ends is waited for. Any thread.
void runInBackground(std::function<void()> work);

// Runs `work`, which returns a Result<T>. A cancelled wait ends at once; the work itself runs on and its
// outcome is dropped, because a decoder cannot be stopped half way.
template<class T, class Work>
Call<T> inBackground(Work work)
{
    const CallSource<T> source;
    Call<T> call(source);
    runInBackground([source, work = std::move(work)] {
        if (!source.isFinished())
            source.finish(work());
    });
    return call;
}

} // namespace countersign
