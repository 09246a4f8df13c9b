#include "app/cli/batchcommand.h"

#include "app/cli/exitcodes.h"
#include "app/cli/interrupt.h"
#include "base/paths.h"
#include "base/settings.h"
#include "review/batchdesk.h"
#include "review/batchexport.h"
#include "review/faceblocklist.h"
#include "review/record.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace countersign::cli {

namespace {

constexpr int secondsPerMinute = 60;

BatchKind kindNamed(const QString &word)
{
    for (const BatchKind kind : {BatchKind::Search, BatchKind::Age, BatchKind::Blocklist}) {
        if (word == nameOf(kind))
            return kind;
    }
    return BatchKind::Match;
}

QString subjectOf(const BatchItem &item)
{
    return item.reference.isEmpty() ? item.probe : QStringLiteral("%1 | %2").arg(item.probe, item.reference);
}

QString labelText(const std::optional<bool> &same)
{
    if (!same)
        return {};
    return *same ? BatchCommand::tr("same") : BatchCommand::tr("different");
}

QString endText(const BatchRun &run)
{
    switch (run.end) {
    case BatchEnd::Done:
        return BatchCommand::tr("done");
    case BatchEnd::Cancelled:
        return BatchCommand::tr("cancelled");
    case BatchEnd::Open:
        break;
    }
    return BatchCommand::tr("open");
}

// What a script is to hear of: an unknown outcome before a failed call before verdicts.
int codeOf(const BatchCounts &counts)
{
    int code = approved;
    if (counts.inReview > 0)
        code = worse(code, inReview);
    if (counts.declined > 0)
        code = worse(code, declined);
    if (counts.failed > 0)
        code = worse(code, inputError);
    if (counts.unknown > 0)
        code = worse(code, uncertain);
    return code;
}

} // namespace

BatchCommand::BatchCommand(const Arguments &arguments, const Output &output, Connection &connection)
    : m_arguments(arguments)
    , m_output(output)
    , m_connection(connection)
    , m_runner([&connection]() -> didit::Service & { return connection.service(); }, connection.listGate())
{}

bool BatchCommand::needsService(const Arguments &arguments)
{
    static const QStringList local = {QStringLiteral("list"), QStringLiteral("export"),
                                      QStringLiteral("delete")};
    return !local.contains(arguments.operands().value(0)) && !arguments.isSet(QStringLiteral("dry-run"));
}

Call<int> BatchCommand::run()
{
    Call<int> call(m_end);
    const QString word = m_arguments.operands().value(0);
    if (word == QLatin1String("list"))
        finish(list());
    else if (word == QLatin1String("export"))
        finish(exportOne());
    else if (word == QLatin1String("delete"))
        finish(removeOne());
    else if (m_arguments.isSet(QStringLiteral("resume")))
        resume();
    else
        start();
    return call;
}

void BatchCommand::finish(int code)
{
    m_end.finish(worse(code, m_worst));
}

int BatchCommand::fail(const QString &subject, const Error &error) const
{
    m_output.printError(subject, error);
    return exitCodeFor(error.kind);
}

QString BatchCommand::fileOf(const QString &id) const
{
    return QDir(paths::batches()).filePath(QFileInfo(id).fileName() + QStringLiteral(".sqlite"));
}

int BatchCommand::list() const
{
    QVector<QStringList> rows{
        {tr("Batch"), tr("Calls"), tr("State"), tr("Left"), tr("Failed"), tr("Unknown"), tr("Of")}};
    for (const BatchRun &run : readBatches(paths::batches()))
        rows.append({run.id(), nameOf(run.options.kind), endText(run), QString::number(run.counts.waiting),
                     QString::number(run.counts.failed),
                     QString::number(run.counts.unknown + run.counts.sending), run.name});
    m_output.printTable(rows);
    return approved;
}

int BatchCommand::exportOne() const
{
    const QString file = m_arguments.operands().value(2);
    const auto rows = exportBatch(fileOf(m_arguments.operands().value(1)), {}, {}, file);
    if (!rows)
        return fail(file, rows.error());
    m_output.printLine(tr("%n rows written.", nullptr, int(*rows)));
    return approved;
}

int BatchCommand::removeOne() const
{
    const QString id = m_arguments.operands().value(1);
    if (const auto gone = removeBatch(fileOf(id)); !gone)
        return fail(id, gone.error());
    m_output.printLine(tr("The batch is deleted from this computer."));
    return approved;
}

BatchOptions BatchCommand::options() const
{
    BatchOptions options;
    options.kind = kindNamed(m_arguments.operands().value(0));
    options.rotate = m_arguments.isSet(QStringLiteral("rotate"));
    options.keep = m_arguments.isSet(QStringLiteral("save"));
    options.comment = m_arguments.value(QStringLiteral("comment"));
    if (m_arguments.isSet(QStringLiteral("threshold"))) {
        options.threshold = m_arguments.value(QStringLiteral("threshold")).toDouble();
        options.declineAge = m_arguments.value(QStringLiteral("threshold")).toInt();
    }
    return options;
}

void BatchCommand::start()
{
    BatchSource source;
    source.paths = m_arguments.operands().mid(1);
    source.kind = options().kind;
    source.columns.label = m_arguments.value(QStringLiteral("label"));
    if (m_arguments.isSet(QStringLiteral("columns"))) {
        const QStringList names = m_arguments.value(QStringLiteral("columns")).split(QLatin1Char(','));
        source.columns.probe = names.value(0);
        source.columns.reference = names.value(1);
    }
    if (m_arguments.isSet(QStringLiteral("pattern"))) {
        const QStringList patterns = m_arguments.value(QStringLiteral("pattern")).split(QLatin1Char(','));
        source.pattern = {patterns.value(0), patterns.value(1)};
    }
    const auto input = readBatchInput(source);
    if (!input)
        return finish(fail(source.paths.join(QLatin1Char(' ')), input.error()));
    showInput(*input);
    QVector<BatchItem> items;
    std::ranges::copy_if(input->items, std::back_inserter(items),
                         [](const BatchItem &item) { return item.problem.isEmpty(); });
    if (items.isEmpty() || m_arguments.isSet(QStringLiteral("dry-run")))
        return finish(approved);
    BatchRun run;
    run.file = newBatchFile(paths::batches(), systemClock().nowUtc());
    run.name = QFileInfo(source.paths.first()).fileName();
    run.profileId = m_connection.serviceId();
    run.options = options();
    run.price = m_arguments.value(QStringLiteral("price"));
    run.madeAt = systemClock().nowUtc();
    if (m_connection.isDidit())
        showBalance();
    if (run.options.kind == BatchKind::Blocklist)
        findList(run, items);
    else
        make(run, items);
}

// What is unusable and why, and what the rest comes to, before anything is sent.
void BatchCommand::showInput(const BatchInput &input)
{
    const bool isDry = m_arguments.isSet(QStringLiteral("dry-run"));
    for (const BatchItem &item : input.items) {
        if (!item.problem.isEmpty()) {
            m_output.printError(subjectOf(item), makeError(ErrorKind::Unreadable, item.problem));
            m_worst = inputError;
        } else if (isDry) {
            m_output.printRow({item.probe, item.reference, labelText(item.same)}, {});
        }
    }
    m_output.printNotice(
        tr("%n calls, %1 of them labelled.", nullptr, int(input.usable())).arg(input.labelled()));
    const QString price = m_arguments.value(QStringLiteral("price"));
    if (const auto cost = costOf(input.usable(), price))
        m_output.printNotice(tr("Estimated cost: %1 at %2 each.").arg(*cost, price));
}

void BatchCommand::showBalance()
{
    m_connection.service().balance().then(this, [this](const Result<Balance> &balance) {
        if (balance)
            m_output.printNotice(tr("The account's balance is %1.").arg(balance->amount));
    });
}

void BatchCommand::findList(const BatchRun &run, const QVector<BatchItem> &items)
{
    if (const QString obstacle = m_connection.blocklistObstacle(); !obstacle.isEmpty())
        return finish(fail({}, makeError(ErrorKind::Rejected, obstacle)));
    faceBlocklist(m_connection.service(), this).then(this, [=, this](const Result<QString> &list) {
        if (!list)
            return finish(fail({}, list.error()));
        BatchRun withList = run;
        withList.options.listId = *list;
        make(withList, items);
    });
}

void BatchCommand::make(const BatchRun &run, const QVector<BatchItem> &items)
{
    follow();
    m_runner.make(run, items);
}

void BatchCommand::resume()
{
    follow();
    m_runner.open(fileOf(m_arguments.value(QStringLiteral("resume"))));
}

void BatchCommand::follow()
{
    m_runner.setPaced(m_connection.isDidit());
    connect(&m_runner, &BatchRunner::changed, this, &BatchCommand::showProgress);
    connect(&m_runner, &BatchRunner::ended, this, &BatchCommand::addToRecord);
    auto *interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::caught, this, [this] {
        m_interrupted = true;
        m_runner.pause();
    });
}

void BatchCommand::showProgress()
{
    const RunnerState state = m_runner.state();
    if (state == RunnerState::Opening || state == RunnerState::Stopping)
        return;
    if (state == RunnerState::Empty)
        return finish(fail({}, m_runner.problem()));
    if (!std::exchange(m_begun, true))
        return goOn();
    if (state == RunnerState::Paused)
        return finish(conclude());
    if (state != RunnerState::Running)
        return;
    QString rest;
    if (const auto held = m_runner.heldFor(); held.count() > 0)
        rest = tr("the service asks to wait: %n s", nullptr, int(held.count()));
    else if (const auto left = m_runner.timeLeft())
        rest = tr("%1 a minute, %2 min left")
                   .arg(QLocale().toString(*m_runner.callsPerMinute(), 'f', 0))
                   .arg((left->count() + secondsPerMinute - 1) / secondsPerMinute);
    m_output.showProgress(m_runner.run().counts.ended(), m_runner.run().counts.total(), rest);
}

void BatchCommand::goOn()
{
    const BatchRun &run = m_runner.run();
    if (run.profileId != m_connection.serviceId())
        return finish(fail(
            run.id(),
            makeError(ErrorKind::Rejected,
                      tr("This batch was begun with “%1”. Go on with that service.").arg(run.profileId))));
    m_output.printNotice(
        tr("Batch %1; its paths and results are kept on this computer until “batch delete”.").arg(run.id()));
    const QString again = m_arguments.value(QStringLiteral("again"));
    if (again == QLatin1String("failed"))
        m_runner.runAgain(CallState::Failed);
    else if (again == QLatin1String("unknown"))
        m_runner.runAgain(CallState::Unknown);
    else if (run.end == BatchEnd::Open)
        m_runner.goOn();
    else
        finish(conclude());
}

// Where the console keeps the record at this moment, it adds the entry itself when it lists its batches.
void BatchCommand::addToRecord()
{
    m_record = std::make_unique<ReviewThread>(ReviewPlaces::ofThisPerson());
    m_record->open().then(this, [this](const Result<qint64> &opened) {
        if (!opened)
            return finish(conclude());
        const Settings settings(paths::settingsFile(), paths::administratorFile());
        const RecordEntry entry = Record(*m_record, settings)
                                      .entry(RecordEvent::BatchEnded, {m_runner.run().profileId, {}, 0},
                                             batchDetails(m_runner.run()));
        m_record->ask<bool>([entry](ReviewStore &store) { return store.add(entry); })
            .then(this, [this](const Result<bool> &added) {
                if (added)
                    m_runner.markRecorded();
                finish(conclude());
            });
    });
}

void BatchCommand::printCounts() const
{
    const BatchRun &run = m_runner.run();
    const BatchCounts &counts = run.counts;
    QStringList head{tr("Approved"), tr("Declined"), tr("In review")};
    QStringList row{QString::number(counts.approved), QString::number(counts.declined),
                    QString::number(counts.inReview)};
    if (run.options.kind == BatchKind::Blocklist) { // there is no verdict on what goes onto a list
        head = {tr("Added")};
        row = {QString::number(counts.done)};
    }
    head += {tr("Failed"), tr("Unknown"), tr("Left")};
    row += {QString::number(counts.failed), QString::number(counts.unknown), QString::number(counts.waiting)};
    m_output.printTable({head, row});
}

// Which ones and why: a count alone helps nobody.
void BatchCommand::tellFailed() const
{
    BatchFilter filter;
    filter.state = CallState::Failed;
    std::ignore = forEachBatchRow(m_runner.run().file, filter, {}, [this](const BatchRow &row) {
        m_output.printError(subjectOf(row.item), makeError(ErrorKind::Rejected, row.outcome.findings));
        return true;
    });
}

// The results, or how to go on.
int BatchCommand::conclude()
{
    const BatchRun &run = m_runner.run();
    const BatchCounts &counts = run.counts;
    int code = codeOf(counts);
    if (m_output.isJson()) {
        std::ignore = forEachBatchRow(run.file, {}, {}, [this](const BatchRow &row) {
            m_output.printJson(batchLine(row));
            return true;
        });
    } else {
        tellFailed();
        printCounts();
    }
    if (const QString out = m_arguments.value(QStringLiteral("out")); !out.isEmpty()) {
        if (const auto rows = exportBatch(run.file, {}, {}, out); !rows)
            code = worse(code, fail(out, rows.error()));
    }
    if (!m_runner.problem().message.isEmpty())
        code = worse(code, fail(run.id(), m_runner.problem()));
    if (counts.waiting > 0 && run.end == BatchEnd::Open) {
        m_output.printNotice(tr("Go on with: batch --resume %1").arg(run.id()));
        code = m_interrupted ? paused : code;
    }
    if (counts.unknown > 0)
        m_output.printNotice(
            tr("The outcome of %n calls is unknown; they may have been billed. Make them again "
               "with --resume %1 --again unknown.",
               nullptr, int(counts.unknown))
                .arg(run.id()));
    return code;
}

} // namespace countersign::cli
