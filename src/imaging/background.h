#pragma once

#include "base/call.h"

#include <QtConcurrentRun>

namespace countersign::imaging {

// Runs `work`, which returns a Result<T>, in QtConcurrent's pool. A cancelled wait ends at once; the work
// itself runs on and its outcome is dropped, because a decoder cannot be stopped half way.
template<class T, class Work>
Call<T> inBackground(Work work)
{
    const CallSource<T> source;
    Call<T> call(source);
    // The future is not kept: the source is what reports the outcome.
    std::ignore = QtConcurrent::run([source, work = std::move(work)] {
        if (!source.isFinished())
            source.finish(work());
    });
    return call;
}

} // namespace countersign::imaging
