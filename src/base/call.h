#pragma once

#include "base/result.h"

#include <QAbstractEventDispatcher>
#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace countersign {

// The producer's end of something that waits. Copies share one outcome; whoever finishes first decides it,
// every later finish() is ignored. So each wait ends in exactly one of value, error, cancelled, timed out.
// Thread-safe. If the last copy goes away unfinished, the wait ends as ErrorKind::Internal, never silently.
template<class T>
class CallSource
{
public:
    CallSource()
        : m_state(std::make_shared<State>())
    {
        m_state->promise.start();
    }

    // Returns false if the outcome stood already.
    bool finish(Result<T> outcome) const { return m_state->finish(std::move(outcome)); }

    // `stop` runs once, in the canceller's thread, when the consumer cancels before the end. It only stops
    // work; the outcome has been set by then.
    void onCancel(std::function<void()> stop) const { m_state->onCancel(std::move(stop)); }

    bool isFinished() const { return m_state->isFinished(); }

private:
    struct State
    {
        QPromise<Result<T>> promise;
        std::mutex mutex;
        bool finished = false;
        std::function<void()> stop;

        ~State() { finish(failure(ErrorKind::Internal)); }

        bool finish(Result<T> outcome)
        {
            {
                const std::scoped_lock lock(mutex);
                if (finished)
                    return false;
                finished = true;
                stop = {};
            }
            promise.addResult(std::move(outcome));
            promise.finish();
            return true;
        }

        void onCancel(std::function<void()> newStop)
        {
            const std::scoped_lock lock(mutex);
            if (!finished)
                stop = std::move(newStop);
        }

        bool isFinished()
        {
            const std::scoped_lock lock(mutex);
            return finished;
        }

        void cancel()
        {
            std::function<void()> taken;
            {
                const std::scoped_lock lock(mutex);
                taken = std::exchange(stop, {});
            }
            if (finish(failure(ErrorKind::Cancelled)) && taken)
                taken();
        }
    };

    std::shared_ptr<State> m_state;

    template<class>
    friend class Call;
};

// The consumer's handle of something that waits: one future of one Result, and a way to cancel it.
// Movable, not copyable: one owner. Letting go of the handle does not cancel.
template<class T>
class [[nodiscard]] Call
{
public:
    Call() = default;
    explicit Call(const CallSource<T> &source)
        : m_future(source.m_state->promise.future())
        , m_state(source.m_state)
    {}
    Call(Call &&) noexcept = default;
    Call &operator=(Call &&) noexcept = default;
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() = default;

    // A call that ended before it began, for input that is refused at once.
    static Call finished(Result<T> outcome)
    {
        CallSource<T> source;
        Call call(source);
        source.finish(std::move(outcome));
        return call;
    }

    bool isValid() const { return m_future.isValid(); }
    QFuture<Result<T>> future() const { return m_future; }

    // Ends the wait as ErrorKind::Cancelled unless it has ended already. Safe to repeat.
    void cancel() const
    {
        if (const auto state = m_state.lock())
            state->cancel();
    }

    // Runs `handler(Result<T>)` once in the thread of `context`; not at all if `context` dies first.
    // Only one continuation per call: QFuture drops an earlier one silently.
    template<class Handler>
    void then(QObject *context, Handler handler) const
    {
        // A copy, because the handler of an outcome that stands already runs inside then(), and may replace
        // or destroy this call: Qt touches the future's own lock after it.
        QFuture<Result<T>> kept = m_future;
        // Not Qt's own then(context): it looks at the context in the thread that finishes, while the
        // context's own thread may be destroying it. Only the context's thread may ask whether it is still
        // there.
        QThread *home = context->thread();
        kept.then([home, anchor = QPointer<QObject>(QAbstractEventDispatcher::instance(home)),
                   context = QPointer<QObject>(context),
                   handler = std::move(handler)](const Result<T> &outcome) mutable {
            auto run = [context, handler = std::move(handler), outcome]() mutable {
                if (context)
                    handler(outcome);
            };
            if (QThread::currentThread() == home)
                run();
            else if (anchor)
                QMetaObject::invokeMethod(anchor.data(), std::move(run), Qt::QueuedConnection);
        });
    }

private:
    mutable QFuture<Result<T>> m_future;
    // Weak, so that a producer that forgets its source is noticed.
    std::weak_ptr<typename CallSource<T>::State> m_state;
};

} // namespace countersign
