#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/latestcall.h"
#include "review/recordchain.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace countersign {

class Record;
class ReviewThread;
class Settings;

// Keeps the record as long as the policy wants. What is older is cut off: that is an entry of the record and
// a seal, from which verifying starts, and the entries are taken out of the file in the background. A record
// that is not whole is left as it is, because what was done to it is evidence. GUI thread.
class RecordRetention : public QObject
{
    Q_OBJECT

public:
    RecordRetention(ReviewThread &thread, Record &record, const Settings &settings,
                    const Clock &clock = systemClock(), QObject *parent = nullptr);
    ~RecordRetention() override;

    // Looks now and once a day. A changed policy counts from the next look on, so that a slip in its field
    // cuts nothing. Call once the file is open.
    void start();

Q_SIGNALS:
    // Entries are too old, and were not cut off.
    void refused(const countersign::Error &error);

private:
    void look();
    void verify(qint64 last, const QDateTime &olderThan);
    void cut(qint64 last, const QDateTime &olderThan);
    void removeCut(const std::function<void()> &then);

    ReviewThread &m_thread;
    Record &m_record;
    const Settings &m_settings;
    const Clock &m_clock;
    QTimer m_daily;
    LatestCall<qint64> m_looking;
    LatestCall<RecordCheck> m_verifying;
};

} // namespace countersign
