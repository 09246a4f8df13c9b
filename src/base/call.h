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

// The one who waits for the end of a call. Thread-safe.
//
// Not QFuture's then(): in Qt 6.4.2 a continuation that is set while the promise is being finished runs in
// both threads, in the second of them after its contents were moved away, which crashes.
class CallEnd
{
public:
    // Runs `then` once: at once after end(), else in the thread that calls it.
    void wait(std::function<void()> then)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_ended) {
                m_then = std::move(then);
                return;
            }
        }
        then();
    }

    void end()
    {
        std::function<void()> then;
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
            then = std::exchange(m_then, {});
        }
        if (then)
            then();
    }

private:
    std::mutex m_mutex;
    bool m_ended = false;
    std::function<void()> m_then;
};

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
        std::shared_ptr<CallEnd> end = std::make_shared<CallEnd>();
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
            end->end();
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
        , m_end(source.m_state->end)
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
    // One handler per call: the last one that is set before the end.
    template<class Handler>
    void then(QObject *context, Handler handler) const
    {
        // A copy, because the handler of an outcome that stands already runs inside then(), and may replace
        // or destroy this call.
        const std::shared_ptr<CallEnd> end = m_end;
        // Only the context's own thread may ask whether it is still there: it may be destroying it.
        QThread *home = context->thread();
        auto run = [context = QPointer<QObject>(context), future = m_future,
                    handler = std::make_shared<Handler>(std::move(handler))] {
            if (context)
                (*handler)(future.result());
        };
        end->wait([home, anchor = QPointer<QObject>(QAbstractEventDispatcher::instance(home)),
                   run = std::move(run)] {
            if (QThread::currentThread() == home)
                run();
            else if (anchor)
                QMetaObject::invokeMethod(anchor.data(), run, Qt::QueuedConnection);
        });
    }

private:
    QFuture<Result<T>> m_future;
    std::shared_ptr<CallEnd> m_end;
    // Weak, so that a producer that forgets its source is noticed.
    std::weak_ptr<typename CallSource<T>::State> m_state;
};

} // namespace countersign
