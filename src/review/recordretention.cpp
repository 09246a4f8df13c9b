#include "review/recordretention.h"

#include "base/background.h"
#include "base/limits.h"
#include "base/settings.h"
#include "review/record.h"
#include "review/recordexport.h"
#include "review/reviewthread.h"

namespace countersign {

RecordRetention::RecordRetention(ReviewThread &thread, Record &record, const Settings &settings,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_record(record)
    , m_settings(settings)
    , m_clock(clock)
{
    m_daily.setInterval(limits::retentionLook);
    connect(&m_daily, &QTimer::timeout, this, &RecordRetention::look);
}

RecordRetention::~RecordRetention()
{
    m_looking.drop();
    m_verifying.drop();
}

void RecordRetention::start()
{
    m_daily.start();
    // First what an earlier run did not get done; the file is open then.
    removeCut([this] { look(); });
}

void RecordRetention::look()
{
    const int months = m_settings.recordMonths();
    if (months == 0)
        return;
    const QDateTime olderThan = m_clock.nowUtc().addMonths(-months);
    m_looking.start(inBackground<qint64>(
                        [places = m_thread.places(), olderThan] { return newestBefore(places, olderThan); }),
                    this, [this, olderThan](const Result<qint64> &last) {
                        if (!last)
                            Q_EMIT refused(last.error());
                        else if (*last > 0)
                            verify(*last, olderThan);
                    });
}

void RecordRetention::verify(qint64 last, const QDateTime &olderThan)
{
    m_verifying.start(m_record.verify(), this, [this, last, olderThan](const Result<RecordCheck> &check) {
        if (!check)
            Q_EMIT refused(check.error());
        else if (!check->isWhole())
            Q_EMIT refused(makeError(ErrorKind::Storage,
                                     tr("Nothing was cut off the record, because it is not whole. %1")
                                         .arg(recordCheckText(*check))));
        else
            cut(last, olderThan);
    });
}

void RecordRetention::cut(qint64 last, const QDateTime &olderThan)
{
    const RecordEntry entry = m_record.entry(RecordEvent::RecordCut, {});
    m_thread
        .ask<bool>(
            [last, olderThan, entry](ReviewStore &store) { return store.cutRecord(last, olderThan, entry); })
        .then(this, [this](const Result<bool> &done) {
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            m_record.announceAdded();
            removeCut({});
        });
}

// Some at a time, and in line behind every decision.
void RecordRetention::removeCut(const std::function<void()> &then)
{
    m_thread.ask<bool>([](ReviewStore &store) { return store.removeCut(); })
        .then(this, [this, then](const Result<bool> &more) {
            if (more && *more)
                removeCut(then);
            else if (more && then)
                then();
        });
}

} // namespace countersign
