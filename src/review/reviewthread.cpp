#include "review/reviewthread.h"

namespace countersign {

ReviewThread::ReviewThread(ReviewPlaces places)
    : m_places(std::move(places))
    , m_worker(new QObject)
    , m_file(std::make_shared<File>())
{
    m_thread.setObjectName(QStringLiteral("review"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, m_worker, [file = m_file] { file->store.reset(); },
        Qt::DirectConnection);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReviewThread::~ReviewThread()
{
    // In line behind everything that was asked: quit() alone would overtake it.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

Call<qint64> ReviewThread::open()
{
    const CallSource<qint64> source;
    Call<qint64> call(source);
    QMetaObject::invokeMethod(m_worker, [file = m_file, places = m_places, source] {
        auto opened = ReviewStore::open(places);
        if (!opened) {
            file->whyNot = opened.error();
            source.finish(std::unexpected(opened.error()));
            return;
        }
        file->store = std::move(*opened);
        source.finish(file->store->record().missing());
    });
    return call;
}

} // namespace countersign
