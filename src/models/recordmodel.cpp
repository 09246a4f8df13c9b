#include "models/recordmodel.h"

#include "models/recordtext.h"
#include "models/relativetime.h"
#include "review/opinion.h"

#include <QLocale>

namespace countersign {

namespace {

constexpr int shortIdCharacters = 8;

// A list entry names its session only.
QString caseText(const RecordEntry &entry)
{
    return entry.caseNumber > 0 ? QString::number(entry.caseNumber) : entry.sessionId.left(shortIdCharacters);
}

} // namespace

void RecordModel::setReader(const Reviewer &reader)
{
    if (isSamePerson(m_reader, reader))
        return;
    m_reader = reader;
    detailsChanged();
}

void RecordModel::setOthersShown(bool shown)
{
    m_othersShown = shown;
    detailsChanged();
}

void RecordModel::detailsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, DetailsColumn), index(rowCount() - 1, DetailsColumn));
}

bool RecordModel::isWithheld(const RecordEntry &entry) const
{
    return !m_othersShown && !isSamePerson(entry.reviewer, m_reader) &&
           (entry.event == RecordEvent::Rated || entry.event == RecordEvent::SecondOpinion ||
            entry.event == RecordEvent::SearchResult);
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordEntry &entry = rowAt(index.row());
    if (role == Qt::ToolTipRole && index.column() == DetailsColumn)
        return isWithheld(entry) ? QString() : entryText(entry);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return QLocale().toString(entry.number);
    case TimeColumn:
        return exactTime(entry.at);
    case EventColumn:
        return eventText(entry.event);
    case CaseColumn:
        return caseText(entry);
    case ReviewerColumn:
        return entry.reviewer.name;
    case DetailsColumn:
        return isWithheld(entry) ? tr("Not shown: another reviewer's opinion") : entryText(entry);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("What");
    case CaseColumn:
        return tr("Case");
    case ReviewerColumn:
        return tr("Reviewer");
    case DetailsColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace countersign
