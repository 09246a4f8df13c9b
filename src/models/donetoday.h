#pragma once

#include "base/latestcall.h"

#include <QObject>

namespace countersign {

class Outbox;
class Record;

// How many cases the person at this computer decided since midnight here, without what was undone. GUI
// thread.
class DoneToday final : public QObject
{
    Q_OBJECT

public:
    DoneToday(Record &record, const Outbox &outbox, QObject *parent = nullptr);
    ~DoneToday() override;

    void read();
    int count() const { return m_count; }

Q_SIGNALS:
    void changed();

private:
    Record &m_record;
    int m_count = 0;
    LatestCall<int> m_reading;
};

} // namespace countersign
