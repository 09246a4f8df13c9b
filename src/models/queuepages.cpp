#include "models/queuepages.h"

#include "base/limits.h"

#include <algorithm>
#include <functional>

namespace countersign {

namespace {

constexpr int overlap = 10;   // rows of the queue that the next page has, too
constexpr int vainLooks = 50; // pages in a row without anything new, then the list is not followed further

} // namespace

QueuePages::QueuePages(QueueOrder wanted)
    : m_wanted(wanted)
    , m_order(wanted)
{}

std::optional<QVector<SessionRow>> QueuePages::take(const Page<SessionRow> &page)
{
    if (m_place == Place::Head) {
        m_head.clear();
        for (const SessionRow &row : page.rows)
            m_head.insert(row.id);
    }
    const bool found = m_place == Place::Further ? isNeighbour(page) || !moveNearer(page) : !findTail(page);
    if (!found)
        return std::nullopt;
    QVector<SessionRow> fresh = takeUnknown(page);
    goFurther(page);
    const bool goesOn = fresh.isEmpty() && m_hasMore && ++m_vainLooks < vainLooks;
    if (goesOn)
        return std::nullopt;
    m_vainLooks = 0;
    return fresh;
}

// A list that goes on behind as many as it counts is not counted.
bool QueuePages::counts(const Page<SessionRow> &page) const
{
    const qint64 end = m_offset + page.rows.size();
    return page.hasNext ? page.count > end : page.count <= end;
}

// Whether the oldest are elsewhere than on this page.
bool QueuePages::findTail(const Page<SessionRow> &page)
{
    const bool isTail = !page.hasNext && (!page.rows.isEmpty() || m_offset == 0);
    if (m_order == QueueOrder::NewestFirst || isTail)
        return false;
    const bool wasHead = m_place == Place::Head;
    if (!counts(page)) {
        m_order = QueueOrder::NewestFirst;
        m_place = Place::Head;
        m_offset = 0;
        return !wasHead;
    }
    m_place = Place::Tail;
    m_offset = int(std::max<qint64>(0, page.count - pageRows));
    return true;
}

bool QueuePages::isNeighbour(const Page<SessionRow> &page) const
{
    const bool isEnd = m_order == QueueOrder::OldestFirst ? !page.hasNext : m_offset == 0;
    return isEnd || std::ranges::any_of(page.rows, [this](const SessionRow &row) { return isKnown(row); });
}

// Towards what was read: by as much as the list has grown or shrunk since, else by a page. False where that
// leads nowhere.
bool QueuePages::moveNearer(const Page<SessionRow> &page)
{
    const int step = m_limit - overlap;
    const int change = counts(page) ? int(page.count - m_count) : 0;
    int nearer = 0;
    if (m_order == QueueOrder::OldestFirst) {
        const int last = int(std::max<qint64>(0, page.count - m_limit));
        nearer = std::min(m_offset + (change > 0 ? change : step), last);
        if (nearer <= m_offset)
            return false;
    } else {
        nearer = std::max(0, m_offset + (change != 0 ? change : -step));
    }
    m_count = page.count;
    m_offset = nearer;
    return true;
}

QVector<SessionRow> QueuePages::takeUnknown(const Page<SessionRow> &page)
{
    if (m_rows.isEmpty())
        m_rows.reserve(std::min<qsizetype>(page.count, limits::wholeListRows));
    QVector<SessionRow> fresh;
    const auto takeRow = [this, &fresh](const SessionRow &row) {
        if (isKnown(row))
            return;
        m_rows.insert(row.id, int(m_rows.size()));
        fresh.append(row);
    };
    if (m_order == QueueOrder::OldestFirst) {
        std::for_each(page.rows.crbegin(), page.rows.crend(), takeRow);
        return fresh;
    }
    // What stands before the queue's own came since: it is told, and comes with the next reload.
    const auto known = std::ranges::find_if(page.rows, [this](const auto &row) { return isKnown(row); });
    std::for_each(known == page.rows.cend() ? page.rows.cbegin() : known, page.rows.cend(), takeRow);
    return fresh;
}

void QueuePages::goFurther(const Page<SessionRow> &page)
{
    m_place = Place::Further;
    m_count = page.count;
    m_limit = pageRows + overlap;
    if (m_order == QueueOrder::OldestFirst) {
        m_hasMore = m_offset > 0;
        m_offset = std::max(0, m_offset - pageRows);
    } else {
        m_hasMore = page.hasNext;
        m_offset = std::max(0, m_offset + int(page.rows.size()) - overlap);
    }
}

void QueuePages::expectArrivals()
{
    if (m_order == QueueOrder::NewestFirst || m_hasMore)
        return;
    m_offset = 0;
    m_hasMore = true;
}

// What leaves a list makes room for older ones on its first page, so only what stands before a known one is
// new.
int QueuePages::arrivalsIn(const QVector<SessionRow> &firstPage) const
{
    const auto known = [this](const SessionRow &row) { return isKnown(row) || m_head.contains(row.id); };
    const auto last = std::find_if(firstPage.crbegin(), firstPage.crend(), known);
    const auto end = last == firstPage.crend() ? firstPage.cend() : last.base();
    return int(std::count_if(firstPage.cbegin(), end, std::not_fn(known)));
}

} // namespace countersign
