#include "models/reasonsmodel.h"

#include "base/limits.h"
#include "base/settings.h"

#include <algorithm>

namespace countersign {

namespace {

// A shipped text is not kept: it would stay in the language of today.
ReasonEdit editOf(const Reason &reason)
{
    return {reason.id, reason.isTeams ? reason.text : QString(), reason.needsNote, reason.isUsed};
}

} // namespace

ReasonsModel::ReasonsModel(Settings &settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
{
    read();
}

void ReasonsModel::setVerdict(Verdict verdict)
{
    beginResetModel();
    m_verdict = verdict;
    read();
    endResetModel();
}

void ReasonsModel::read()
{
    m_reasons = allReasonsFor(m_verdict, m_settings.reasonEdits());
}

qsizetype ReasonsModel::used() const
{
    return std::ranges::count(m_reasons, true, &Reason::isUsed);
}

bool ReasonsModel::isFull() const
{
    return used() >= limits::reasonsPerVerdict;
}

int ReasonsModel::add(const QString &text)
{
    QVector<ReasonEdit> edits = m_settings.reasonEdits();
    edits.append({newReasonId(m_verdict, edits), text});
    beginInsertRows({}, rowCount(), rowCount());
    m_settings.setReasonEdits(edits);
    read();
    endInsertRows();
    return rowCount() - 1;
}

bool ReasonsModel::canRestore(int row) const
{
    if (row < 0 || row >= allReasonsFor(m_verdict).size() || (isFull() && !m_reasons.at(row).isUsed))
        return false;
    const QVector<ReasonEdit> edits = m_settings.reasonEdits();
    return std::ranges::find(edits, m_reasons.at(row).id, &ReasonEdit::id) != edits.end();
}

void ReasonsModel::restore(int row)
{
    if (!canRestore(row))
        return;
    QVector<ReasonEdit> edits = m_settings.reasonEdits();
    edits.removeIf([id = m_reasons.at(row).id](const ReasonEdit &edit) { return edit.id == id; });
    m_settings.setReasonEdits(edits);
    read();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ReasonsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reasons.size());
}

int ReasonsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReasonsModel::checkState(const Reason &reason, int column) const
{
    if (column == UsedColumn)
        return int(reason.isUsed ? Qt::Checked : Qt::Unchecked);
    return column == NoteColumn ? QVariant(int(reason.needsNote ? Qt::Checked : Qt::Unchecked)) : QVariant();
}

QVariant ReasonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reason &reason = m_reasons.at(index.row());
    if (role == Qt::CheckStateRole)
        return checkState(reason, index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == IdColumn)
        return reason.id;
    return index.column() == TextColumn ? reason.text : QVariant();
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UsedColumn:
        return tr("Used");
    case IdColumn:
        return tr("Id");
    case TextColumn:
        return tr("Reason");
    case NoteColumn:
        return tr("Needs a note");
    default:
        return {};
    }
}

Qt::ItemFlags ReasonsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (index.column()) {
    case UsedColumn:
    case NoteColumn:
        return always | Qt::ItemIsUserCheckable;
    case TextColumn:
        return always | Qt::ItemIsEditable;
    default:
        return always;
    }
}

bool ReasonsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Reason &reason = m_reasons.at(index.row());
    ReasonEdit edit = editOf(reason);
    const bool isChecked = value.toInt() == Qt::Checked;
    if (role == Qt::CheckStateRole && index.column() == UsedColumn)
        edit.isUsed = isChecked;
    else if (role == Qt::CheckStateRole && index.column() == NoteColumn)
        edit.needsNote = isChecked;
    else if (role == Qt::EditRole && index.column() == TextColumn)
        return setText(index.row(), value.toString().simplified());
    else
        return false;
    const bool wouldBeOneMore = edit.isUsed && !reason.isUsed;
    const bool wouldBeTheLast = !edit.isUsed && reason.isUsed && used() == 1;
    if ((wouldBeOneMore && isFull()) || wouldBeTheLast)
        return false;
    change(index.row(), edit);
    return true;
}

bool ReasonsModel::setText(int row, const QString &text)
{
    const Reason &reason = m_reasons.at(row);
    if (text.isEmpty())
        return false;
    if (text == reason.text)
        return true;
    const QVector<Reason> shipped = allReasonsFor(m_verdict);
    const bool isAsShipped = row < shipped.size() && shipped.at(row).text == text;
    ReasonEdit edit = editOf(reason);
    edit.text = isAsShipped ? QString() : text;
    change(row, edit);
    return true;
}

void ReasonsModel::change(int row, const ReasonEdit &edit)
{
    QVector<ReasonEdit> edits = m_settings.reasonEdits();
    const auto earlier = std::ranges::find(edits, edit.id, &ReasonEdit::id);
    if (earlier == edits.end())
        edits.append(edit);
    else
        *earlier = edit;
    m_settings.setReasonEdits(edits);
    read();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace countersign
