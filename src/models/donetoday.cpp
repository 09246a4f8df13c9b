#include "models/donetoday.h"

#include "review/outbox.h"
#include "review/record.h"

namespace countersign {

DoneToday::DoneToday(Record &record, const Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_record(record)
{
    connect(&outbox, &Outbox::changed, this, &DoneToday::read);
}

DoneToday::~DoneToday()
{
    m_reading.drop();
}

void DoneToday::read()
{
    m_reading.start(m_record.decidedToday(), this, [this](const Result<int> &count) {
        if (!count || *count == m_count) // a record that cannot be read tells so itself
            return;
        m_count = *count;
        Q_EMIT changed();
    });
}

} // namespace countersign
