#pragma once

#include "base/call.h"
#include "review/reviewstore.h"

#include <QThread>

namespace countersign {

// The thread in which the review file lives, so that no disk makes the window wait. What is asked of the file
// is done in the order in which it was asked. The public part belongs to the GUI thread.
class ReviewThread
{
public:
    explicit ReviewThread(ReviewPlaces places);
    ~ReviewThread(); // once everything asked is done
    ReviewThread(const ReviewThread &) = delete;
    ReviewThread &operator=(const ReviewThread &) = delete;

    const ReviewPlaces &places() const { return m_places; }

    // Opens the file; what was asked before fails. The missing number of RecordTable, usually 0.
    Call<qint64> open();

    // `work`: Result<T>(ReviewStore &). Errors beside its own: those of open().
    template<class T, class Work>
    Call<T> ask(Work work)
    {
        const CallSource<T> source;
        Call<T> call(source);
        QMetaObject::invokeMethod(m_worker, [file = m_file, source, work = std::move(work)] {
            source.finish(file->store ? work(*file->store) : Result<T>(std::unexpected(file->whyNot)));
        });
        return call;
    }

private:
    struct File
    {
        std::unique_ptr<ReviewStore> store;
        Error whyNot = makeError(ErrorKind::Storage);
    };

    ReviewPlaces m_places;
    QThread m_thread;
    QObject *m_worker; // lives in m_thread, which destroys it
    std::shared_ptr<File> m_file;
};

} // namespace countersign
