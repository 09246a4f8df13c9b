#pragma once

#include "base/call.h"

#include <QThread>

#include <memory>

namespace countersign {

// The thread in which a store with a file of its own lives, so that no disk makes the window wait. What is
// asked of it is done in the order in which it was asked. The public part belongs to one thread, the GUI's.
template<class Store>
class StoreThread
{
public:
    explicit StoreThread(const QString &name)
        : m_worker(new QObject)
        , m_held(std::make_shared<Held>())
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        QObject::connect(
            &m_thread, &QThread::finished, m_worker, [held = m_held] { held->store.reset(); },
            Qt::DirectConnection);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    // Once everything asked is done: in line behind it, as quit() alone would overtake it.
    ~StoreThread()
    {
        QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
        m_thread.wait();
    }
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    // `open`: Result<std::unique_ptr<Store>>(). What was asked before fails, and after a failure everything
    // asked fails with its error.
    template<class Open>
    void open(Open open)
    {
        QMetaObject::invokeMethod(m_worker, [held = m_held, open = std::move(open)] {
            auto opened = open();
            if (opened)
                held->store = std::move(*opened);
            else
                held->whyNot = opened.error();
        });
    }

    // `work`: Result<T>(Store &). Errors beside its own: those of open().
    template<class T, class Work>
    Call<T> ask(Work work)
    {
        const CallSource<T> source;
        Call<T> call(source);
        QMetaObject::invokeMethod(m_worker, [held = m_held, source, work = std::move(work)] {
            source.finish(held->store ? work(*held->store) : Result<T>(std::unexpected(held->whyNot)));
        });
        return call;
    }

private:
    struct Held
    {
        std::unique_ptr<Store> store;
        Error whyNot = makeError(ErrorKind::Storage);
    };

    QThread m_thread;
    QObject *m_worker; // lives in m_thread, which destroys it
    std::shared_ptr<Held> m_held;
};

} // namespace countersign
