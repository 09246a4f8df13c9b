#include "models/sessionsmodel.h"

#include "models/relativetime.h"

#include <algorithm>

namespace countersign {

QString kindOf(const SessionRow &session)
{
    const auto has = [&session](QLatin1String part) {
        return std::ranges::any_of(session.features,
                                   [part](const auto &feature) { return feature.name.contains(part); });
    };
    if (has(QLatin1String("FACE_MATCH")) || has(QLatin1String("FACEMATCH")))
        return SessionsModel::tr("Faces");
    if (has(QLatin1String("FACE_SEARCH")))
        return SessionsModel::tr("1:N");
    if (has(QLatin1String("AGE")))
        return SessionsModel::tr("Age");
    if (has(QLatin1String("ID_VERIFICATION")))
        return SessionsModel::tr("Document");
    return has(QLatin1String("LIVENESS")) ? SessionsModel::tr("Liveness") : SessionsModel::tr("Case");
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionRow &session = rowAt(index.row());
    if (role == SessionRole)
        return QVariant::fromValue(session);
    if (role == DecidedRole)
        return m_decided.value(session.id).literal();
    if (role == Qt::ToolTipRole)
        return tr("Came in %1, due %2").arg(exactTime(session.createdAt), exactTime(dueAt(session)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return QString::number(session.number);
    case KindColumn: {
        const Status decided = m_decided.value(session.id);
        const QString kind = m_searched.contains(session.id) ? tr("1:N") : kindOf(session);
        return decided.isEmpty() ? m_marks.value(session.id, kind) : decided.text();
    }
    case DueColumn: {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return session.status.kind() == StatusKind::InReview ? dueText(dueAt(session), now)
                                                             : relativeTime(session.createdAt, now);
    }
    default:
        return {};
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Case");
    case KindColumn:
        return tr("About");
    case DueColumn:
        return tr("Due");
    default:
        return {};
    }
}

QDateTime SessionsModel::dueAt(const SessionRow &session) const
{
    return session.createdAt.isValid() ? session.createdAt.addSecs(m_dueAfter.count()) : QDateTime();
}

void SessionsModel::setDueAfter(std::chrono::seconds time)
{
    m_dueAfter = time;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, DueColumn), index(rowCount() - 1, DueColumn));
}

// Not while a read is under way, whose answer may have them.
bool SessionsModel::takeArrivals()
{
    if (!takesArrivals() || isReading() || pages().hasMore())
        return false;
    pages().expectArrivals();
    fetchMore({});
    return true;
}

int SessionsModel::rowOf(const QString &sessionId) const
{
    const int row = pages().rowOf(sessionId);
    return row < rowCount() ? row : -1; // taken, and about to be inserted
}

void SessionsModel::setSearched(const QString &sessionId)
{
    if (m_searched.contains(sessionId))
        return;
    m_searched.insert(sessionId);
    if (const int row = rowOf(sessionId); row >= 0)
        Q_EMIT dataChanged(index(row, KindColumn), index(row, KindColumn));
}

void SessionsModel::setMark(const QString &sessionId, const QString &mark)
{
    if (m_marks.value(sessionId) == mark)
        return;
    m_marks.insert(sessionId, mark);
    if (const int row = rowOf(sessionId); row >= 0)
        Q_EMIT dataChanged(index(row, KindColumn), index(row, KindColumn));
}

void SessionsModel::setDecided(const QString &sessionId, const Status &status)
{
    if (status.isEmpty())
        m_decided.remove(sessionId);
    else
        m_decided.insert(sessionId, status);
    const int row = rowOf(sessionId);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace countersign
