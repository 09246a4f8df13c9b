#pragma once

#include "domain/page.h"
#include "domain/session.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace countersign {

enum class QueueOrder { OldestFirst, NewestFirst };

// Which page of a service's sessions a queue reads next, and what of it the queue does not have yet. A
// service lists the newest first and knows no other order (contract 6.2), so the oldest first are read from
// the end, whose place is the list's count. Sessions come and go between two pages, which moves every offset:
// pages overlap, and one that has no session of the queue in it is no neighbour of what was read, so another
// is read in its place. No session is taken twice, and what is taken keeps its row. Where a service does not
// count (contract 2.3), the newest come first, whatever was wanted. Any thread; not shared.
class QueuePages
{
public:
    explicit QueuePages(QueueOrder wanted = QueueOrder::NewestFirst);

    // To be asked for now.
    PageRequest next() const { return {m_offset, m_limit}; }
    // The answer to next(): the rows that go onto the queue's end. Nothing when next() has to be read first.
    std::optional<QVector<SessionRow>> take(const Page<SessionRow> &page);
    bool hasMore() const { return m_hasMore; }
    // A queue of the oldest first is read to its end, where more have come.
    void expectArrivals();

    // What is in force, once something was taken.
    QueueOrder order() const { return m_order; }
    // The oldest first were wanted, of a service that does not count.
    bool isBound() const { return m_order != m_wanted; }
    // -1 for one that was not taken.
    int rowOf(const QString &id) const { return m_rows.value(id, -1); }
    // How many of the list's first page came after the queue was read.
    int arrivalsIn(const QVector<SessionRow> &firstPage) const;

    static constexpr int pageRows = 50;

private:
    enum class Place { Head, Tail, Further };

    bool counts(const Page<SessionRow> &page) const;
    bool findTail(const Page<SessionRow> &page);
    bool isNeighbour(const Page<SessionRow> &page) const;
    bool moveNearer(const Page<SessionRow> &page);
    QVector<SessionRow> takeUnknown(const Page<SessionRow> &page);
    void goFurther(const Page<SessionRow> &page);
    bool isKnown(const SessionRow &row) const { return m_rows.contains(row.id); }

    QueueOrder m_wanted;
    QueueOrder m_order;
    Place m_place = Place::Head;
    int m_offset = 0;
    int m_limit = pageRows;
    qint64 m_count = 0;
    int m_vainLooks = 0;
    bool m_hasMore = false;
    QHash<QString, int> m_rows; // by session
    QSet<QString> m_head;       // of the first page when the queue was read
};

} // namespace countersign
