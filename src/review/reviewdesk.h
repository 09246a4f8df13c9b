#pragma once

#include "review/outbox.h"
#include "review/record.h"
#include "review/reviewthread.h"

namespace countersign {

// Everything that keeps what a reviewer decides, in the order in which it may be taken apart again.
struct ReviewDesk
{
    ReviewDesk(const ReviewPlaces &places, ActiveService &service, const Settings &settings,
               std::chrono::milliseconds hold, const Clock &clock = systemClock())
        : thread(places)
        , record(thread, settings, clock)
        , outbox(thread, record, service, hold, clock)
    {}

    ReviewThread thread;
    Record record;
    Outbox outbox;
};

} // namespace countersign
