#pragma once

#include "review/batchdesk.h"
#include "review/casemarks.h"
#include "review/outbox.h"
#include "review/record.h"
#include "review/recordretention.h"
#include "review/reviewthread.h"

namespace countersign {

// Everything that keeps what a reviewer decides, in the order in which it may be taken apart again.
struct ReviewDesk
{
    ReviewDesk(const ReviewPlaces &places, ActiveService &service, const Settings &settings,
               std::chrono::milliseconds hold, const Clock &clock = systemClock())
        : thread(places)
        , record(thread, settings, clock)
        , marks(thread, record, clock)
        , outbox(thread, record, service, hold, clock)
        , batches(places.batches, service, record, clock)
        , retention(thread, record, settings, clock)
    {}

    // Opens the file and goes on with what the last run left. Call once, after the first paint.
    void start()
    {
        outbox.start();
        marks.start();
        retention.start();
    }

    ReviewThread thread;
    Record record;
    CaseMarks marks;
    Outbox outbox;
    BatchDesk batches;
    RecordRetention retention;
};

} // namespace countersign
