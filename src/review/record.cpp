#include "review/record.h"

#include "base/background.h"
#include "base/settings.h"
#include "review/recordexport.h"
#include "review/reviewer.h"
#include "review/reviewthread.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace countersign {

namespace {

// What the administrator's file fixes, and which file it is; nothing without one.
QJsonObject policyInForce(const Settings &settings)
{
    QJsonObject policy;
    if (!settings.fixedKeys().isEmpty())
        policy.insert(QStringLiteral("fixes"), QJsonArray::fromStringList(settings.fixedKeys()));
    if (!settings.leadAccounts().isEmpty())
        policy.insert(QStringLiteral("leads"), QJsonArray::fromStringList(settings.leadAccounts()));
    // Without it the file could not be read, and everything is fixed as it ships.
    if (!policy.isEmpty())
        policy.insert(QStringLiteral("sha256"), QString::fromLatin1(settings.policySha256().toHex()));
    return policy;
}

} // namespace

Record::Record(ReviewThread &thread, const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_settings(settings)
    , m_clock(clock)
{}

Reviewer Record::reviewer() const
{
    return currentReviewer(m_settings.reviewerName());
}

RecordEntry Record::entry(RecordEvent event, const RecordSubject &subject, const QJsonObject &details) const
{
    RecordEntry entry;
    entry.at = m_clock.nowUtc();
    entry.event = event;
    entry.reviewer = reviewer();
    entry.profileId = subject.profileId;
    entry.sessionId = subject.sessionId;
    entry.caseNumber = subject.caseNumber;
    entry.details = details;
    return entry;
}

void Record::add(RecordEvent event, const RecordSubject &subject, const QJsonObject &details)
{
    tell(m_thread.ask<bool>(
        [entry = entry(event, subject, details)](ReviewStore &store) { return store.add(entry); }));
}

void Record::addStart()
{
    const QJsonObject policy = policyInForce(m_settings);
    QJsonObject details{{QStringLiteral("version"), QCoreApplication::applicationVersion()}};
    if (!policy.isEmpty())
        details.insert(ReviewStore::policyKey(), policy);
    tell(m_thread.ask<bool>([started = entry(RecordEvent::Started, {}, details),
                             changed = entry(RecordEvent::PolicyInForce, {}, policy)](ReviewStore &store) {
        return store.addStart(started, changed);
    }));
}

void Record::tell(Call<bool> kept)
{
    kept.then(this, [this](const Result<bool> &done) {
        if (done)
            Q_EMIT added();
        else
            Q_EMIT failed(done.error());
    });
}

Call<Page<RecordEntry>> Record::page(const RecordFilter &filter, const PageRequest &request)
{
    return m_thread.ask<Page<RecordEntry>>(
        [filter, request](ReviewStore &store) { return store.record().page(filter, request); });
}

Call<int> Record::decidedToday() const
{
    const QDateTime midnight = m_clock.nowUtc().toLocalTime().date().startOfDay();
    return m_thread.ask<int>([midnight, name = reviewer().name](ReviewStore &store) {
        return store.record().decidedSince(midnight, name);
    });
}

Call<RecordCheck> Record::verify() const
{
    return inBackground<RecordCheck>([places = m_thread.places()] { return verifyRecord(places); });
}

Call<Agreement> Record::agreement() const
{
    return inBackground<Agreement>([places = m_thread.places()] { return readAgreement(places); });
}

Call<QVector<DecidedScores>> Record::decidedScores() const
{
    return inBackground<QVector<DecidedScores>>(
        [places = m_thread.places()] { return readDecidedScores(places); });
}

Call<QVector<ClosedCase>> Record::closedCases(const QString &profileId) const
{
    return inBackground<QVector<ClosedCase>>(
        [places = m_thread.places(), profileId] { return readClosedCases(places, profileId); });
}

const ReviewPlaces &Record::places() const
{
    return m_thread.places();
}

Call<SealKey> Record::sealKey()
{
    return m_thread.ask<SealKey>([](ReviewStore &store) -> Result<SealKey> { return store.record().key(); });
}

Call<bool> Record::exportTo(const QString &file, RecordFormat format)
{
    const CallSource<bool> source;
    Call<bool> call(source);
    inBackground<qint64>([places = m_thread.places(), file, format] {
        return format == RecordFormat::Csv ? exportRecordCsv(places, file) : exportRecordLines(places, file);
    }).then(this, [this, source](const Result<qint64> &entries) {
        if (!entries)
            return void(source.finish(std::unexpected(entries.error())));
        add(RecordEvent::Exported, {},
            {{QStringLiteral("what"), QStringLiteral("record")}, {QStringLiteral("entries"), *entries}});
        source.finish(true);
    });
    return call;
}

} // namespace countersign
