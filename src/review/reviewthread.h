#pragma once

#include "review/reviewstore.h"
#include "review/storethread.h"

namespace countersign {

// The thread in which the review file lives. GUI thread.
class ReviewThread
{
public:
    explicit ReviewThread(ReviewPlaces places);

    const ReviewPlaces &places() const { return m_places; }

    // Opens the file; what was asked before fails. The missing number of RecordTable, usually 0.
    Call<qint64> open();

    // `work`: Result<T>(ReviewStore &). Errors beside its own: those of open().
    template<class T, class Work>
    Call<T> ask(Work work)
    {
        return m_thread.ask<T>(std::move(work));
    }

private:
    ReviewPlaces m_places;
    StoreThread<ReviewStore> m_thread;
};

} // namespace countersign
