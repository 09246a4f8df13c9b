#pragma once

#include "base/call.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace countersign {

// A place for the one call that counts: starting another cancels the one before, and an answer that arrives
// late is dropped, so that it never overwrites newer state. Use from the thread of `context` only.
template<class T>
class LatestCall
{
public:
    LatestCall() = default;
    ~LatestCall() { cancel(); }
    LatestCall(const LatestCall &) = delete;
    LatestCall &operator=(const LatestCall &) = delete;
    LatestCall(LatestCall &&) = delete;
    LatestCall &operator=(LatestCall &&) = delete;

    template<class Handler>
    void start(Call<T> call, QObject *context, Handler handler)
    {
        drop();
        m_call = std::move(call);
        m_ticket = std::make_shared<bool>(true);
        m_call.then(context,
                    [ticket = m_ticket, handler = std::move(handler)](const Result<T> &outcome) mutable {
                        if (!*ticket)
                            return;
                        *ticket = false;
                        handler(outcome);
                    });
    }

    bool isRunning() const { return m_ticket && *m_ticket; }

    // Ends the running call; its handler still runs, with ErrorKind::Cancelled.
    void cancel() const
    {
        if (isRunning())
            m_call.cancel();
    }

    // Ends the running call without telling anyone.
    void drop()
    {
        if (!isRunning())
            return;
        *m_ticket = false;
        m_call.cancel();
    }

private:
    Call<T> m_call;
    std::shared_ptr<bool> m_ticket;
};

} // namespace countersign
