#include "review/reviewthread.h"

namespace countersign {

ReviewThread::ReviewThread(ReviewPlaces places)
    : m_places(std::move(places))
    , m_thread(QStringLiteral("review"))
{}

Call<qint64> ReviewThread::open()
{
    m_thread.open([places = m_places] { return ReviewStore::open(places); });
    return ask<qint64>([](ReviewStore &store) -> Result<qint64> { return store.record().missing(); });
}

} // namespace countersign
