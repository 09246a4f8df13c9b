#include "models/entryimport.h"

#include "base/background.h"
#include "base/limits.h"
#include "domain/entrycomment.h"
#include "profile/activeservice.h"
#include "review/batchcaller.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace countersign {

namespace {

using Stage = EntryImport::Stage;

Stage stageOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Stage::New;
    case RowVerdict::Listed:
        return Stage::Listed;
    case RowVerdict::Repeated:
        return Stage::Repeated;
    case RowVerdict::Proposed:
        return Stage::Proposed;
    case RowVerdict::Unusable:
        break;
    }
    return Stage::Unusable;
}

} // namespace

EntryImport::EntryImport(ActiveService &service, ListAdding &adding, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_adding(adding)
{
    m_paceTimer.setSingleShot(true);
    connect(&m_paceTimer, &QTimer::timeout, this, &EntryImport::sendMore);
    connect(&m_whole, &WholeList::progressed, this, &EntryImport::progressed);
    // Another service has other lists.
    connect(&service, &ActiveService::aboutToSwitch, this, &EntryImport::pause);
}

EntryImport::~EntryImport()
{
    m_reading.drop();
    m_checking.drop();
}

bool EntryImport::isReading() const
{
    return m_reading.isRunning() || m_checking.isRunning();
}

void EntryImport::clear()
{
    beginResetModel();
    ++m_generation;
    m_reading.drop();
    m_checking.drop();
    m_check = {};
    m_stages.clear();
    m_uncertain.clear();
    m_problems.clear();
    m_shown.clear();
    m_queue.clear();
    m_next = 0;
    m_inFlight = 0;
    m_sending = false;
    m_paceTimer.stop();
    endResetModel();
    Q_EMIT changed();
}

void EntryImport::read(const QString &file, const FaceList &list)
{
    clear();
    m_list = list;
    m_which = Shown::All;
    const auto source = [this, id = list.id](const PageRequest &page) {
        return m_service.service().entries(id, {}, page);
    };
    m_reading.start(m_whole.read(source), this, [this, file](const Result<QVector<ListEntry>> &listed) {
        if (!listed)
            return void(Q_EMIT failed(listed.error()));
        QVector<NewEntry> proposed;
        for (const ListProposal &proposal : m_adding.waiting(m_list))
            proposed.append(proposal.entry);
        m_checking.start(inBackground<EntryCheck>([file, list = m_list, listed = *listed, proposed] {
                             return checkEntryTable(file, list, listed, proposed);
                         }),
                         this, [this](const Result<EntryCheck> &check) {
                             if (check)
                                 take(*check);
                             else
                                 Q_EMIT failed(check.error());
                         });
    });
    Q_EMIT changed();
}

void EntryImport::take(const EntryCheck &check)
{
    m_check = check;
    m_stages.reserve(size_t(check.rows.size()));
    for (const CheckedRow &row : check.rows)
        m_stages.push_back(stageOf(row.verdict));
    m_uncertain.assign(m_stages.size(), false);
    gather();
    Q_EMIT checked();
    Q_EMIT changed();
}

QVector<IntakePicture> EntryImport::pictures() const
{
    QVector<IntakePicture> pictures;
    for (qsizetype row = 0; row < m_check.rows.size(); ++row) {
        IntakePicture picture;
        picture.path = m_check.pictureAt(row);
        picture.entry = m_check.entryAt(row);
        picture.entry.value.clear(); // a service gives a face its value
        picture.problem = m_check.rows.at(row).why;
        picture.name = !picture.entry.displayLabel.isEmpty() ? picture.entry.displayLabel
                       : !picture.path.isEmpty()             ? QFileInfo(picture.path).fileName()
                                                             : tr("Line %1").arg(m_check.lineAt(row));
        pictures.append(picture);
    }
    return pictures;
}

bool EntryImport::isShown(qsizetype row) const
{
    const Stage stage = m_stages.at(size_t(row));
    switch (m_which) {
    case Shown::All:
        return true;
    case Shown::New:
        return stage == Stage::New || stage == Stage::Sending;
    case Shown::Problems:
        return stage == Stage::Unusable || stage == Stage::Failed;
    case Shown::Ended:
        return stage == Stage::Added || stage == Stage::Failed ||
               (stage == Stage::Proposed && !wasProposed(row));
    }
    return true;
}

void EntryImport::gather()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype row = 0; row < m_check.rows.size(); ++row) {
        if (isShown(row))
            m_shown.append(row);
    }
    endResetModel();
}

void EntryImport::show(Shown which)
{
    m_which = which;
    gather();
}

void EntryImport::setReason(const QString &reason)
{
    m_reason = reason.trimmed();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ReasonColumn), index(rowCount() - 1, ReasonColumn));
    Q_EMIT changed();
}

bool EntryImport::wasProposed(qsizetype row) const
{
    return m_check.rows.at(row).verdict == RowVerdict::Proposed;
}

bool EntryImport::isSendable(qsizetype row) const
{
    const Stage stage = m_stages.at(size_t(row));
    return (stage == Stage::New || stage == Stage::Failed) &&
           (!m_reason.isEmpty() || m_check.rows.at(row).hasWords);
}

EntryImport::Counts EntryImport::counts() const
{
    Counts counts;
    counts.rows = int(m_stages.size());
    for (size_t row = 0; row < m_stages.size(); ++row) {
        const Stage stage = m_stages[row];
        const bool before = stage == Stage::Proposed && wasProposed(qsizetype(row));
        counts.listed += stage == Stage::Listed || stage == Stage::Repeated ? 1 : 0;
        counts.proposedBefore += before ? 1 : 0;
        counts.unusable += stage == Stage::Unusable ? 1 : 0;
        counts.sending += stage == Stage::Sending ? 1 : 0;
        counts.added += stage == Stage::Added ? 1 : 0;
        counts.proposed += stage == Stage::Proposed && !before ? 1 : 0;
        counts.failed += stage == Stage::Failed ? 1 : 0;
        if (stage == Stage::New || stage == Stage::Failed)
            ++(isSendable(qsizetype(row)) ? counts.sendable : counts.reasonless);
    }
    return counts;
}

void EntryImport::send()
{
    if (m_sending || isReading())
        return;
    m_queue.clear();
    m_next = 0;
    for (qsizetype row = 0; row < m_check.rows.size(); ++row) {
        if (isSendable(row))
            m_queue.append(row);
    }
    if (m_queue.isEmpty())
        return;
    m_why.clear();
    m_paused = false;
    m_sending = true;
    m_pace.setPaced(m_service.profile().kind == ProfileKind::Didit);
    m_pace.forget();
    sendMore();
    Q_EMIT changed();
}

void EntryImport::pause()
{
    m_paused = true;
    m_queue.clear();
    m_next = 0;
    m_paceTimer.stop();
    endIfDone();
    Q_EMIT changed();
}

qint64 EntryImport::secondsLeft() const
{
    const auto perMinute = m_pace.perMinute();
    if (!perMinute || *perMinute <= 0)
        return -1;
    return qint64(double(m_queue.size() - m_next + m_inFlight) / *perMinute * 60);
}

void EntryImport::sendMore()
{
    while (m_next < m_queue.size() && m_inFlight < limits::callsInFlight) {
        if (const auto wait = m_pace.waitFor(); wait > std::chrono::milliseconds(0)) {
            m_paceTimer.start(wait);
            return;
        }
        const qsizetype row = m_queue.at(m_next++);
        ++m_inFlight;
        m_pace.sent();
        setStage(row, Stage::Sending);
        if (m_uncertain.at(size_t(row)))
            sendUnlessListed(row);
        else
            sendRow(row);
    }
    endIfDone();
}

void EntryImport::sendRow(qsizetype row)
{
    ListAddition addition;
    addition.list = m_list;
    addition.entry = m_check.entryAt(row);
    if (!m_check.rows.at(row).hasWords) {
        EntryComment comment = EntryComment::read(addition.entry.comment);
        comment.text = m_reason;
        addition.entry.comment = comment.written();
    }
    addition.forCase = {addition.entry.referenceSessionId, 0};
    m_adding.add(addition).then(this, [this, row, generation = m_generation](const Result<ListAdded> &added) {
        // Later: what is refused at once would end in the middle of its beginning.
        QMetaObject::invokeMethod(
            this,
            [this, row, added, generation] {
                if (generation == m_generation)
                    rowEnded(row, added);
            },
            Qt::QueuedConnection);
    });
}

// Nobody knows whether the last try reached the list, so it is looked for there first (contract 2.4).
void EntryImport::sendUnlessListed(qsizetype row)
{
    const NewEntry entry = m_check.entryAt(row);
    m_service.service()
        .entries(m_list.id, {entry.value, entry.value.isEmpty() ? entry.referenceSessionId : QString()},
                 {0, limits::pageRows})
        .then(this, [this, row, wanted = entry,
                     generation = m_generation](const Result<Page<ListEntry>> &page) {
            if (generation != m_generation)
                return;
            const bool isThere = page && std::ranges::any_of(page->rows, [&](const ListEntry &listed) {
                                     return wanted.value.isEmpty() ||
                                            listed.value.compare(wanted.value, Qt::CaseInsensitive) == 0;
                                 });
            if (!page)
                return rowEnded(row, std::unexpected(page.error()));
            if (!isThere)
                return sendRow(row);
            --m_inFlight;
            setStage(row, Stage::Added);
            sendMore();
        });
}

void EntryImport::rowEnded(qsizetype row, const Result<ListAdded> &added)
{
    --m_inFlight;
    if (added) {
        m_pace.answered();
        m_uncertain[size_t(row)] = false;
        setStage(row, added->waits ? Stage::Proposed : Stage::Added);
        return sendMore();
    }
    const Error &error = added.error();
    const AfterError after = afterError(error);
    if (after == AfterError::Failed || after == AfterError::Unknown) {
        m_uncertain[size_t(row)] = after == AfterError::Unknown;
        setStage(row, Stage::Failed, error.message);
        return sendMore();
    }
    setStage(row, Stage::New);
    if (error.kind == ErrorKind::RateLimited) {
        m_pace.holdOff(error.retryAfter);
        if (!m_paused)
            m_queue.append(row);
        return sendMore();
    }
    // None of the others would fare better.
    m_why = error.message;
    pause();
}

void EntryImport::endIfDone()
{
    if (!m_sending || m_inFlight > 0 || m_next < m_queue.size())
        return;
    m_sending = false;
    if (m_which != Shown::All)
        gather();
    Q_EMIT changed();
    Q_EMIT ended(m_why);
}

void EntryImport::setStage(qsizetype row, Stage stage, const QString &problem)
{
    m_stages[size_t(row)] = stage;
    if (problem.isEmpty())
        m_problems.remove(row);
    else
        m_problems.insert(row, problem);
    const auto shown = std::ranges::lower_bound(m_shown, row);
    if (shown != m_shown.end() && *shown == row) {
        const int at = int(shown - m_shown.begin());
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    Q_EMIT changed();
}

Call<bool> EntryImport::writeProblems(const QString &file) const
{
    QVector<ProblemRow> rows;
    for (qsizetype row = 0; row < m_check.rows.size(); ++row) {
        const Stage stage = m_stages.at(size_t(row));
        if (stage == Stage::Unusable || stage == Stage::Failed)
            rows.append({row, outcomeText(row)});
    }
    return inBackground<bool>(
        [file, table = m_check.table, rows] { return writeProblemTable(file, table, rows); });
}

int EntryImport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EntryImport::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryImport::outcomeText(qsizetype row) const
{
    switch (m_stages.at(size_t(row))) {
    case Stage::New:
        return isSendable(row) ? tr("New") : tr("New; it needs a reason.");
    case Stage::Listed:
    case Stage::Repeated:
    case Stage::Unusable:
        return m_check.rows.at(row).why;
    case Stage::Sending:
        return tr("Sending…");
    case Stage::Added:
        return tr("Added.");
    case Stage::Proposed:
        return wasProposed(row) ? m_check.rows.at(row).why : tr("Waits for a second person.");
    case Stage::Failed:
        return tr("Failed: %1").arg(m_problems.value(row));
    }
    return {};
}

QVariant EntryImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = m_shown.at(index.row());
    if (role == StageRole)
        return QVariant::fromValue(m_stages.at(size_t(row)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const NewEntry entry = m_check.entryAt(row);
    switch (index.column()) {
    case LineColumn:
        return m_check.lineAt(row);
    case EntryColumn:
        return !entry.value.isEmpty() ? entry.value : entry.referenceSessionId;
    case ReasonColumn:
        return m_check.rows.at(row).hasWords ? EntryComment::read(entry.comment).text : m_reason;
    case ReviewColumn:
        return QLocale().toString(EntryComment::read(entry.comment).reviewBy, QLocale::ShortFormat);
    case OutcomeColumn:
        return outcomeText(row);
    default:
        return {};
    }
}

QVariant EntryImport::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case EntryColumn:
        return tr("Entry");
    case ReasonColumn:
        return tr("Reason");
    case ReviewColumn:
        return tr("Review by");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace countersign
