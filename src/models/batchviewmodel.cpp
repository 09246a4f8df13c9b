#include "models/batchviewmodel.h"

#include "base/background.h"
#include "base/limits.h"
#include "base/settingkeys.h"
#include "base/settings.h"
#include "models/batchtext.h"
#include "profile/activeservice.h"
#include "review/batchdesk.h"
#include "review/batchexport.h"
#include "review/faceblocklist.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

constexpr auto tellingPause = std::chrono::milliseconds(100);

} // namespace

BatchViewModel::BatchViewModel(BatchDesk &desk, ActiveService &service, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_runner(desk.runner())
    , m_service(service)
    , m_settings(settings)
{
    m_options.threshold = settings.matchThreshold();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(limits::batchRefresh);
    connect(&m_refresh, &QTimer::timeout, &m_results, &BatchResultsModel::refresh);
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellingPause);
    connect(&m_tell, &QTimer::timeout, this, &BatchViewModel::tellRun);
    connect(&m_runner, &BatchRunner::changed, this, &BatchViewModel::followRunner);
    connect(&m_runner, &BatchRunner::ended, this, [this] {
        m_results.refresh();
        Q_EMIT announced(tr("The batch has ended."));
    });
    connect(&m_desk, &BatchDesk::listChanged, this, &BatchViewModel::readBatches);
    connect(&m_service, &ActiveService::changed, this, [this] {
        m_balance.reset();
        if (m_watching)
            askBalance();
        Q_EMIT inputChanged();
        Q_EMIT runChanged();
    });
    connect(&settings, &Settings::valueChanged, this, [this](const QString &key) {
        if (key == QLatin1String(settingkeys::twoPeopleLists))
            Q_EMIT inputChanged();
    });
    connect(&m_results, &BatchResultsModel::failed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
}

BatchViewModel::~BatchViewModel()
{
    m_reading.drop();
    m_askingBalance.drop();
    m_findingList.drop();
    m_listing.drop();
    m_removing.drop();
    m_exporting.drop();
}

void BatchViewModel::setPaths(const QStringList &paths)
{
    m_source.paths = paths;
    m_source.columns = {};
    readInput();
}

void BatchViewModel::setKind(BatchKind kind)
{
    m_source.kind = kind;
    m_source.columns = {};
    m_options.kind = kind;
    readInput();
}

void BatchViewModel::setPattern(const PairPattern &pattern)
{
    if (pattern == std::exchange(m_source.pattern, pattern))
        return;
    readInput();
}

void BatchViewModel::setColumns(const BatchColumns &columns)
{
    if (columns == m_read.taken)
        return;
    m_source.columns = columns;
    readInput();
}

void BatchViewModel::setOptions(const BatchOptions &options)
{
    m_options = options;
    Q_EMIT inputChanged();
}

void BatchViewModel::setPrice(const QString &price)
{
    m_price = price;
    Q_EMIT inputChanged();
}

void BatchViewModel::readInput()
{
    if (m_source.paths.isEmpty()) {
        Q_EMIT inputChanged();
        return;
    }
    m_reading.start(inBackground<BatchInput>([source = m_source] { return readBatchInput(source); }), this,
                    [this](const Result<BatchInput> &input) {
                        m_inputProblem = input ? Error() : input.error();
                        m_read = input.value_or(BatchInput());
                        m_input.setItems(m_read.items);
                        Q_EMIT inputChanged();
                    });
    Q_EMIT inputChanged();
}

QString BatchViewModel::inputText() const
{
    const qsizetype usable = m_read.usable();
    QStringList parts{tr("%n calls can be made", nullptr, int(usable))};
    if (const qsizetype rest = m_read.items.size() - usable; rest > 0)
        parts.append(tr("%n cannot be used", nullptr, int(rest)));
    if (const qsizetype labelled = m_read.labelled(); labelled > 0)
        parts.append(tr("%n labelled", nullptr, int(labelled)));
    return parts.join(QStringLiteral(" · "));
}

bool BatchViewModel::isBilled() const
{
    return m_service.profile().kind == ProfileKind::Didit;
}

QString BatchViewModel::costText() const
{
    if (!isBilled())
        return tr("Nothing is billed on this computer.");
    QStringList parts;
    if (const auto cost = costOf(m_read.usable(), m_price))
        parts.append(tr("About %1 at %2 a call.").arg(*cost, m_price.trimmed()));
    else
        parts.append(tr("Didit charges for each call. Enter the price of one to see what it comes to."));
    if (m_balance)
        parts.append(tr("The account's balance is %1.").arg(m_balance->amount));
    return parts.join(QLatin1Char(' '));
}

void BatchViewModel::askBalance()
{
    if (!isBilled() || m_service.state() != ServiceState::Ready)
        return;
    m_askingBalance.start(m_service.service().balance(), this, [this](const Result<Balance> &balance) {
        if (balance)
            m_balance = *balance;
        Q_EMIT inputChanged();
    });
}

QString BatchViewModel::obstacle() const
{
    if (m_options.kind != BatchKind::Blocklist || !m_settings.twoPeopleForBlocklistAdds())
        return {};
    return tr("Two people decide what comes onto a blocklist, so a batch cannot add to it. Drop the pictures "
              "on the page Blocklists, where a colleague confirms them.");
}

QString BatchViewModel::checkText() const
{
    if (m_options.kind != BatchKind::Blocklist)
        return {};
    if (isBilled())
        return tr("A picture is not added if it shows no face, several, or a poor one; its line says why. "
                  "Faces that are on the list already are not looked for, because each search costs.");
    return tr("A picture is not added if it shows no face, several, a poor one, or somebody who is on the "
              "list already; its line says why.");
}

bool BatchViewModel::canStart() const
{
    const bool hasReason = m_options.kind != BatchKind::Blocklist || !m_options.comment.trimmed().isEmpty();
    return !isReading() && m_read.usable() > 0 && hasReason && obstacle().isEmpty() && canOpenAnother() &&
           !m_findingList.isRunning();
}

void BatchViewModel::start()
{
    if (!canStart())
        return;
    if (m_options.kind != BatchKind::Blocklist)
        return make(m_options);
    m_findingList.start(faceBlocklist(m_service.service(), this), this, [this](const Result<QString> &list) {
        if (!list) {
            Q_EMIT announced(list.error().message);
            return;
        }
        BatchOptions options = m_options;
        options.listId = *list;
        make(options);
    });
}

void BatchViewModel::make(const BatchOptions &options)
{
    BatchRun run;
    run.file = m_desk.newFile();
    run.name = QFileInfo(m_source.paths.first()).fileName();
    run.profileId = m_service.profile().id;
    run.options = options;
    run.price = m_price.trimmed();
    run.madeAt = QDateTime::currentDateTimeUtc();
    QVector<BatchItem> items;
    std::ranges::copy_if(m_read.items, std::back_inserter(items),
                         [](const BatchItem &item) { return item.problem.isEmpty(); });
    m_goesOn = true;
    m_runner.make(run, items);
}

bool BatchViewModel::canOpenAnother() const
{
    return !m_desk.isBusy();
}

void BatchViewModel::readBatches()
{
    m_listing.start(m_desk.batches(), this, [this](const Result<QVector<BatchRun>> &batches) {
        m_batches = batches.value_or(QVector<BatchRun>());
        Q_EMIT batchesChanged();
    });
}

void BatchViewModel::openBatch(const QString &file)
{
    if (canOpenAnother() && file != m_runner.run().file)
        m_runner.open(file);
}

void BatchViewModel::closeBatch()
{
    if (!canOpenAnother())
        return;
    m_runner.close();
    followRunner();
}

void BatchViewModel::removeBatch()
{
    const QString file = m_runner.run().file;
    if (file.isEmpty() || !canOpenAnother())
        return;
    m_removing.start(m_desk.remove(file), this, [this](const Result<bool> &gone) {
        Q_EMIT announced(gone ? tr("The batch is deleted from this computer.") : gone.error().message);
    });
    followRunner();
}

void BatchViewModel::goOn()
{
    const QString begunWith = m_runner.run().profileId;
    if (begunWith == m_service.profile().id)
        m_runner.goOn();
    else
        Q_EMIT announced(tr("This batch was begun with another service. Choose that one in Settings first."));
}

void BatchViewModel::runAgain(CallState which)
{
    if (m_runner.run().profileId == m_service.profile().id)
        m_runner.runAgain(which);
    else
        goOn();
}

void BatchViewModel::exportTo(const QString &file)
{
    m_exporting.start(
        inBackground<qint64>([batch = m_shown, filter = m_results.filter(), order = m_results.order(), file] {
            return exportBatch(batch, filter, order, file);
        }),
        this, [this](const Result<qint64> &rows) {
            Q_EMIT announced(rows ? tr("%n rows are exported.", nullptr, int(*rows)) : rows.error().message);
        });
}

QString BatchViewModel::progressText() const
{
    const BatchCounts &counts = m_runner.run().counts;
    QStringList parts{
        tr("%1 of %2").arg(QLocale().toString(counts.ended()), QLocale().toString(counts.total()))};
    const auto add = [&parts](qint64 calls, const QString &words) {
        if (calls > 0)
            parts.append(QStringLiteral("%1 %2").arg(QLocale().toString(calls), words));
    };
    add(counts.approved, tr("approved"));
    add(counts.inReview, tr("in review"));
    add(counts.declined, tr("declined"));
    const qint64 unjudged = counts.done - counts.approved - counts.inReview - counts.declined;
    add(unjudged, m_runner.run().options.kind == BatchKind::Blocklist ? tr("added") : tr("done"));
    add(counts.failed, tr("failed"));
    add(counts.unknown, tr("outcome unknown"));
    if (m_runner.state() != RunnerState::Running)
        return parts.join(QStringLiteral(" · "));
    if (const auto held = m_runner.heldFor(); held.count() > 0)
        parts.append(tr("goes on in %n seconds", nullptr, int(held.count())));
    else if (const auto rate = m_runner.callsPerMinute())
        parts.append(tr("%1 a minute, %2 left")
                         .arg(QLocale().toString(*rate, 'f', 0),
                              durationText(m_runner.timeLeft().value_or(std::chrono::seconds(0)))));
    return parts.join(QStringLiteral(" · "));
}

void BatchViewModel::setWatching(bool watching)
{
    m_watching = watching;
    if (!watching)
        return;
    askBalance();
    readBatches();
    if (!m_shown.isEmpty())
        m_results.refresh();
}

void BatchViewModel::followRunner()
{
    const RunnerState state = m_runner.state();
    const bool isThere = state != RunnerState::Empty && state != RunnerState::Opening;
    if (state == RunnerState::Empty && !m_runner.problem().message.isEmpty())
        Q_EMIT announced(m_runner.problem().message);
    const QString file = isThere ? m_runner.run().file : QString();
    if (file != std::exchange(m_shown, file)) {
        m_results.setBatch(file, m_runner.run().options.kind);
        readBatches();
    }
    if (isThere && std::exchange(m_goesOn, false))
        m_runner.goOn();
    refreshSoon();
    if (m_toldState != state)
        tellRun();
    else if (!m_tell.isActive())
        m_tell.start();
}

// Each call changes something several times; nobody reads faster than this.
void BatchViewModel::tellRun()
{
    m_tell.stop();
    m_toldState = m_runner.state();
    Q_EMIT runChanged();
    // How long the service asks to wait counts down.
    if (m_watching && m_runner.heldFor().count() > 0)
        m_tell.start();
}

// What reading costs with many rows must not slow down the calls.
void BatchViewModel::refreshSoon()
{
    if (m_watching && !m_shown.isEmpty() && !m_refresh.isActive())
        m_refresh.start();
}

} // namespace countersign
