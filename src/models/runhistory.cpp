#include "models/runhistory.h"

#include "domain/scoreband.h"
#include "models/relativetime.h"
#include "models/runactiontext.h"

#include <QLocale>

namespace countersign {

namespace {

QString scoreText(const RunEntry &entry)
{
    if (!entry.score)
        return {};
    if (entry.action == RunAction::Age)
        return RunHistory::tr("%1 years").arg(QLocale().toString(*entry.score, 'f', 1));
    return similarityText(*entry.score);
}

} // namespace

SentPicture sentPicture(const imaging::Picture &picture, const QByteArray &sentSha256)
{
    return {sentSha256, picture.whole ? picture.whole->sha256 : picture.sha256, picture.part};
}

void RunHistory::add(const RunEntry &entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    endInsertRows();
}

void RunHistory::addFailure(RunAction action, const Error &error, const RunCase &forCase)
{
    Q_EMIT tryFailed(action, error, forCase);
}

const RunEntry &RunHistory::entryAt(int row) const
{
    return m_entries.at(row);
}

int RunHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RunHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunEntry &entry = m_entries.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return exactTime(entry.at);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return QLocale().toString(entry.at.toLocalTime().time(), QLocale::ShortFormat);
    case ActionColumn:
        return runActionText(entry.action);
    case ResultColumn:
        return entry.status.text();
    case ScoreColumn:
        return scoreText(entry);
    case IdColumn:
        return entry.requestId;
    case NoteColumn:
        return entry.note;
    default:
        return {};
    }
}

QVariant RunHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ActionColumn:
        return tr("Action");
    case ResultColumn:
        return tr("Result");
    case ScoreColumn:
        return tr("Value");
    case IdColumn:
        return tr("Id");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace countersign
