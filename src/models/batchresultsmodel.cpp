#include "models/batchresultsmodel.h"

#include "base/background.h"
#include "base/limits.h"
#include "domain/scoreband.h"
#include "domain/warning.h"
#include "models/batchtext.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace countersign {

namespace {

QVector<BatchColumn> columnsOf(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Match:
        return {BatchColumn::Number, BatchColumn::Probe, BatchColumn::Reference, BatchColumn::Label,
                BatchColumn::Result, BatchColumn::Score, BatchColumn::Findings};
    case BatchKind::Search:
        return {BatchColumn::Number, BatchColumn::Probe,      BatchColumn::Result,
                BatchColumn::Score,  BatchColumn::Candidates, BatchColumn::Findings};
    case BatchKind::Age:
        return {BatchColumn::Number, BatchColumn::Probe, BatchColumn::Result, BatchColumn::Age,
                BatchColumn::Findings};
    case BatchKind::Blocklist:
        break;
    }
    return {BatchColumn::Number, BatchColumn::Probe, BatchColumn::Result, BatchColumn::Findings};
}

// How bad it is that a call ended so.
QVariant problemOf(CallState state)
{
    if (state == CallState::Failed)
        return QVariant::fromValue(WarningLevel::Error);
    return state == CallState::Unknown ? QVariant::fromValue(WarningLevel::Warning) : QVariant();
}

// Under a head that says what it is; rounded down as similarityText() does.
QString scoreText(double score)
{
    return QStringLiteral("%1, %2").arg(QLocale().toString(std::floor(score * 10) / 10, 'f', 1),
                                        bandName(bandOf(score)));
}

} // namespace

BatchResultsModel::~BatchResultsModel()
{
    m_viewing.drop();
    m_reading.drop();
}

void BatchResultsModel::setBatch(const QString &file, BatchKind kind)
{
    m_viewing.drop();
    m_reading.drop();
    beginResetModel();
    m_file = file;
    m_columns = columnsOf(kind);
    m_order = {};
    m_filter = {};
    m_ids.clear();
    m_rows.clear();
    m_stale.clear();
    m_asked = false;
    m_histogram = {};
    m_firstWanted = m_lastWanted = -1;
    endResetModel();
    Q_EMIT viewChanged();
    readView();
}

void BatchResultsModel::setFilter(const BatchFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    readView();
}

void BatchResultsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const BatchOrder wanted{m_columns.at(column), order == Qt::DescendingOrder};
    if (wanted == std::exchange(m_order, wanted))
        return;
    readView();
}

void BatchResultsModel::refresh()
{
    if (m_viewing.isRunning())
        return;
    readView();
}

void BatchResultsModel::readView()
{
    if (m_file.isEmpty())
        return;
    m_viewing.start(inBackground<BatchView>([file = m_file, filter = m_filter, order = m_order] {
                        return readBatchView(file, filter, order);
                    }),
                    this, [this](const Result<BatchView> &view) {
                        if (view)
                            takeView(*view);
                        else
                            Q_EMIT failed(view.error());
                    });
}

void BatchResultsModel::takeView(const BatchView &view)
{
    m_histogram = view.histogram;
    m_stale = QSet<qint64>(m_rows.keyBegin(), m_rows.keyEnd());
    if (view.ids != m_ids)
        reorder(view.ids);
    // Whoever looks at rows asks for them again.
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
    Q_EMIT viewChanged();
}

// Fewer or more rows at the end first, then the new order, so that a row that is chosen stays chosen.
void BatchResultsModel::reorder(const QVector<qint64> &ids)
{
    const int before = int(m_ids.size());
    const int after = int(ids.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_ids.resize(after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids += ids.mid(before);
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QVector<qint64> former = std::exchange(m_ids, ids);
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &old : kept) {
        const qsizetype row = m_ids.indexOf(former.at(old.row()));
        changePersistentIndex(old, row < 0 ? QModelIndex() : index(int(row), old.column()));
    }
    Q_EMIT layoutChanged();
}

std::optional<BatchRow> BatchResultsModel::rowAt(int row) const
{
    const auto found = m_rows.constFind(m_ids.value(row, -1));
    const bool isHere = found != m_rows.constEnd();
    if (!isHere || m_stale.contains(found.key()))
        want(row);
    return isHere ? std::optional(*found) : std::nullopt;
}

void BatchResultsModel::want(int row) const
{
    m_firstWanted = m_firstWanted < 0 ? row : std::min(m_firstWanted, row);
    m_lastWanted = std::max(m_lastWanted, row);
    if (!std::exchange(m_asked, true))
        QMetaObject::invokeMethod(const_cast<BatchResultsModel *>(this), &BatchResultsModel::readRows,
                                  Qt::QueuedConnection);
}

void BatchResultsModel::readRows()
{
    // One reading at a time; its end asks for what was wanted meanwhile.
    if (m_reading.isRunning())
        return;
    m_asked = false;
    const int first = std::exchange(m_firstWanted, -1);
    const int last = std::exchange(m_lastWanted, -1);
    if (first < 0 || first >= m_ids.size())
        return;
    QVector<qint64> ids;
    // Far apart means that somebody scrolled on: the end of it is what they see.
    for (int row = std::max(first, last - limits::batchRowsAtOnce + 1); row <= last && row < m_ids.size();
         ++row) {
        if (!m_rows.contains(m_ids.at(row)) || m_stale.contains(m_ids.at(row)))
            ids.append(m_ids.at(row));
    }
    m_reading.start(
        inBackground<QVector<BatchRow>>([file = m_file, ids] { return readBatchRows(file, ids); }), this,
        [this](const Result<QVector<BatchRow>> &rows) {
            if (rows)
                takeRows(*rows);
            else
                Q_EMIT failed(rows.error());
            readRows();
        });
}

void BatchResultsModel::takeRows(const QVector<BatchRow> &rows)
{
    if (m_rows.size() > limits::batchRowsKept)
        m_rows.clear();
    for (const BatchRow &row : rows) {
        m_rows.insert(row.id, row);
        m_stale.remove(row.id);
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
}

QVariant BatchResultsModel::textOf(const BatchRow &row, BatchColumn column, bool isTip) const
{
    const BatchOutcome &outcome = row.outcome;
    switch (column) {
    case BatchColumn::Number:
        return QLocale().toString(row.id);
    case BatchColumn::Probe:
        return isTip ? QDir::toNativeSeparators(row.item.probe) : fileText(row.item.probe);
    case BatchColumn::Reference:
        return isTip ? QDir::toNativeSeparators(row.item.reference) : fileText(row.item.reference);
    case BatchColumn::Label:
        return labelText(row.item.same);
    case BatchColumn::State:
    case BatchColumn::Result:
        return resultText(row);
    case BatchColumn::Score:
        return outcome.score ? scoreText(*outcome.score) : QString();
    case BatchColumn::Age:
        return outcome.age ? QLocale().toString(*outcome.age, 'f', 1) : QString();
    case BatchColumn::Candidates:
        if (!outcome.candidates)
            return {};
        return outcome.blocklisted ? tr("%1, on a blocklist").arg(*outcome.candidates)
                                   : QString::number(*outcome.candidates);
    case BatchColumn::Findings:
        return outcome.findings;
    case BatchColumn::Ended:
        break;
    }
    return {};
}

QVariant BatchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BatchColumn column = m_columns.at(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StatusRole && role != ProblemRole)
        return {};
    const auto row = rowAt(index.row());
    if (!row)
        return {};
    if (role == StatusRole)
        return column == BatchColumn::Result && row->state == CallState::Done ? row->outcome.status.literal()
                                                                              : QString();
    if (role == ProblemRole)
        return column == BatchColumn::Result ? problemOf(row->state) : QVariant();
    return textOf(*row, column, role == Qt::ToolTipRole);
}

QVariant BatchResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
        return {};
    switch (m_columns.at(section)) {
    case BatchColumn::Number:
        return tr("No.");
    case BatchColumn::Probe:
        return tr("Probe");
    case BatchColumn::Reference:
        return tr("Reference");
    case BatchColumn::Label:
        return tr("Label");
    case BatchColumn::State:
    case BatchColumn::Result:
        return tr("Result");
    case BatchColumn::Score:
        return tr("Similarity");
    case BatchColumn::Age:
        return tr("Age");
    case BatchColumn::Candidates:
        return tr("Candidates");
    case BatchColumn::Findings:
        return tr("Findings");
    case BatchColumn::Ended:
        return tr("Ended");
    }
    return {};
}

} // namespace countersign
