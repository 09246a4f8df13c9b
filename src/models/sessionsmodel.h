#pragma once

#include "base/limits.h"
#include "domain/session.h"
#include "models/pagedmodel.h"
#include "models/queuepages.h"

#include <QHash>
#include <QSet>

namespace countersign {

// A queue of sessions. Rows say a neutral kind, never the warning that sent a case to review.
class SessionsModel final : public PagedModel<SessionRow, QueuePages>
{
    Q_OBJECT

public:
    enum Column { NumberColumn, KindColumn, DueColumn, ColumnCount };
    enum Role { SessionRole = Qt::UserRole, DecidedRole };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // A case is due so long after it came in.
    void setDueAfter(std::chrono::seconds time);

    // From the next reload() on.
    void setOrder(QueueOrder order) { m_order = order; }
    QueueOrder wantedOrder() const { return m_order; }
    // The oldest first were wanted, but the service does not count its sessions, so the newest come first.
    bool isBound() const { return pages().isBound(); }
    // New sessions come behind the last row, where the queue goes on with them; never before the first one.
    bool takesArrivals() const { return pages().order() == QueueOrder::OldestFirst && rowCount() > 0; }
    // How many of the service's first page came since the queue was read.
    int arrivalsIn(const QVector<SessionRow> &firstPage) const { return pages().arrivalsIn(firstPage); }
    // Reads what came behind the last row; false where that is not the end.
    bool takeArrivals();

    int rowOf(const QString &sessionId) const; // -1 when it is not here
    // A decided row stays in its place, marked, until the queue is read again. An empty status takes the mark
    // away.
    void setDecided(const QString &sessionId, const Status &status);
    // Somebody in a face search looks like this case's face, which no list of sessions says (contract 6.2).
    void setSearched(const QString &sessionId);
    // A word that takes the place of the kind, for example "Parked".
    void setMark(const QString &sessionId, const QString &mark);
    bool isDecided(const QString &sessionId) const { return m_decided.contains(sessionId); }

protected:
    QueuePages freshPages() const override { return QueuePages(m_order); }

private:
    QDateTime dueAt(const SessionRow &session) const;

    QHash<QString, Status> m_decided;
    QHash<QString, QString> m_marks;
    QSet<QString> m_searched;
    std::chrono::seconds m_dueAfter = limits::dueAfter;
    QueueOrder m_order = QueueOrder::NewestFirst;
};

// "Faces", "1:N", "Age", "Document": what a case is about.
QString kindOf(const SessionRow &session);

} // namespace countersign

Q_DECLARE_METATYPE(countersign::SessionRow)
