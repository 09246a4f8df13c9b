#include "review/batchdesk.h"

#include "base/background.h"
#include "profile/activeservice.h"
#include "review/record.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

namespace countersign {

namespace {

struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::BatchDesk)
};

} // namespace

Result<bool> removeBatch(const QString &file)
{
    if (!QFile::exists(file))
        return failure(ErrorKind::Storage, DeskText::tr("There is no such batch on this computer."));
    // Only for its lock: nobody may be at work on it.
    if (const auto held = ReviewFile::open(file, BatchStore::sentences()); !held)
        return std::unexpected(held.error());
    bool gone = true;
    for (const auto *tail : {"", "-wal", "-shm", ".lock"}) {
        const QString name = file + QLatin1String(tail);
        gone = (!QFile::exists(name) || QFile::remove(name)) && gone;
    }
    if (!gone)
        return failure(
            ErrorKind::Storage,
            DeskText::tr("The batch could not be deleted. Check that its folder may be written: %1")
                .arg(QDir::toNativeSeparators(file)));
    return true;
}

namespace {

Result<bool> markRecorded(const QString &file)
{
    auto store = BatchStore::open(file);
    return store ? (*store)->markRecorded() : std::unexpected(store.error());
}

ListGate gateOf(ActiveService &service)
{
    return {[&service](const didit::OutgoingImage &image) { return service.locateFaces(image); },
            [&service] { return service.profile().kind == ProfileKind::ThisComputer; }};
}

} // namespace

BatchDesk::BatchDesk(const QString &folder, ActiveService &service, Record &record, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_service(service)
    , m_record(record)
    , m_clock(clock)
    , m_runner([&service]() -> didit::Service & { return service.service(); }, gateOf(service), clock)
{
    const auto pace = [this] { m_runner.setPaced(m_service.profile().kind == ProfileKind::Didit); };
    pace();
    connect(&m_service, &ActiveService::changed, this, pace);
    connect(&m_service, &ActiveService::aboutToSwitch, &m_runner, &BatchRunner::pause);
    connect(&m_runner, &BatchRunner::ended, this, [this] {
        recordEnd(m_runner.run());
        m_runner.markRecorded();
        Q_EMIT listChanged();
    });
}

bool BatchDesk::isBusy() const
{
    return m_runner.state() == RunnerState::Running || m_runner.state() == RunnerState::Stopping ||
           m_runner.state() == RunnerState::Opening;
}

QString newBatchFile(const QString &folder, const QDateTime &now)
{
    constexpr int randomDigits = 4;
    const QString tail = QUuid::createUuid().toString(QUuid::Id128).left(randomDigits);
    return QDir(folder).filePath(now.toString(QStringLiteral("yyyyMMdd-HHmmss-")) + tail +
                                 QStringLiteral(".sqlite"));
}

QString BatchDesk::newFile() const
{
    return newBatchFile(m_folder, m_clock.nowUtc());
}

Call<QVector<BatchRun>> BatchDesk::batches()
{
    const CallSource<QVector<BatchRun>> source;
    Call<QVector<BatchRun>> call(source);
    inBackground<QVector<BatchRun>>([folder = m_folder]() -> Result<QVector<BatchRun>> {
        return readBatches(folder);
    }).then(this, [this, source](const Result<QVector<BatchRun>> &runs) {
        for (const BatchRun &run : runs.value_or(QVector<BatchRun>())) {
            if (run.end == BatchEnd::Open || run.recorded || run.file == m_runner.run().file)
                continue;
            inBackground<bool>([file = run.file] {
                return markRecorded(file);
            }).then(this, [this, run](const Result<bool> &marked) {
                if (marked)
                    recordEnd(run);
            });
        }
        source.finish(runs);
    });
    return call;
}

Call<bool> BatchDesk::remove(const QString &file)
{
    if (m_runner.run().file == file) {
        if (isBusy())
            return Call<bool>::finished(failure(ErrorKind::Storage, BatchStore::sentences().taken));
        m_runner.close();
    }
    const CallSource<bool> source;
    Call<bool> call(source);
    inBackground<bool>([file] {
        return removeBatch(file);
    }).then(this, [this, source](const Result<bool> &gone) {
        source.finish(gone);
        Q_EMIT listChanged();
    });
    return call;
}

void BatchDesk::recordEnd(const BatchRun &run)
{
    m_record.add(RecordEvent::BatchEnded, {run.profileId, {}, 0}, batchDetails(run));
}

QJsonObject batchDetails(const BatchRun &run)
{
    const BatchCounts &counts = run.counts;
    return {{QStringLiteral("batch"), run.id()},           {QStringLiteral("kind"), nameOf(run.options.kind)},
            {QStringLiteral("calls"), counts.total()},     {QStringLiteral("approved"), counts.approved},
            {QStringLiteral("declined"), counts.declined}, {QStringLiteral("in_review"), counts.inReview},
            {QStringLiteral("failed"), counts.failed},     {QStringLiteral("unknown"), counts.unknown},
            {QStringLiteral("not_run"), counts.waiting}};
}

} // namespace countersign
