#include "models/entriesmodel.h"

#include "domain/entrycomment.h"
#include "models/relativetime.h"

#include <QLocale>

namespace countersign {

namespace {

QString labelOf(const ListEntry &entry)
{
    if (!entry.displayLabel.isEmpty())
        return entry.displayLabel;
    return entry.referenceObjectId.isEmpty() ? entry.value : EntriesModel::tr("Face");
}

QString sourceOf(const ListEntry &entry)
{
    if (entry.referenceSessionNumber)
        return EntriesModel::tr("Case %1").arg(*entry.referenceSessionNumber);
    return entry.sourceSessionId().isEmpty() ? EntriesModel::tr("Not from a case")
                                             : EntriesModel::tr("A case");
}

QString reviewText(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QString day = QLocale().toString(date, QLocale::ShortFormat);
    return date <= QDate::currentDate() ? EntriesModel::tr("due since %1").arg(day) : day;
}

} // namespace

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListEntry &entry = rowAt(index.row());
    if (role == EntryRole)
        return QVariant::fromValue(entry);
    if (role == HeldRole)
        return m_held.contains(entry.id);
    if (role == ProblemRole)
        return m_problems.value(entry.id);
    if (role == Qt::ToolTipRole)
        return index.column() == AddedColumn ? exactTime(entry.createdAt)
                                             : data(index, Qt::DisplayRole).toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LabelColumn: {
        const QString note = m_notes.value(entry.id);
        return note.isEmpty() ? labelOf(entry) : note + QStringLiteral(" · ") + labelOf(entry);
    }
    case CommentColumn:
        return EntryComment::read(entry.comment).text;
    case AddedByColumn:
        return entry.addedBy;
    case AddedColumn:
        return relativeTime(entry.createdAt, QDateTime::currentDateTimeUtc());
    case SourceColumn:
        return sourceOf(entry);
    case ReviewColumn:
        return reviewText(EntryComment::read(entry.comment).reviewBy);
    default:
        return {};
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Entry");
    case CommentColumn:
        return tr("Reason");
    case AddedByColumn:
        return tr("Added by");
    case AddedColumn:
        return tr("Added");
    case SourceColumn:
        return tr("Source");
    case ReviewColumn:
        return tr("Review by");
    default:
        return {};
    }
}

int EntriesModel::rowOf(const QString &entryId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).id == entryId)
            return row;
    }
    return -1;
}

void EntriesModel::setHeld(const QString &entryId, bool held)
{
    if (held)
        m_held.insert(entryId);
    else
        m_held.remove(entryId);
    entryChanged(entryId);
}

void EntriesModel::setProblem(const QString &entryId, const QString &sentence)
{
    m_problems.insert(entryId, sentence);
    entryChanged(entryId);
}

void EntriesModel::setNotes(const QHash<QString, QString> &notes)
{
    m_notes = notes;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LabelColumn), index(rowCount() - 1, LabelColumn));
}

void EntriesModel::entryChanged(const QString &entryId)
{
    const int row = rowOf(entryId);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void EntriesModel::removeEntry(const QString &entryId)
{
    m_held.remove(entryId);
    m_problems.remove(entryId);
    const int row = rowOf(entryId);
    if (row >= 0)
        removeRowAt(row);
}

} // namespace countersign
