#include "models/wholelist.h"

#include "base/limits.h"

#include <algorithm>

namespace countersign {

WholeList::~WholeList()
{
    m_reading.drop();
}

Call<QVector<ListEntry>> WholeList::read(const Source &source)
{
    m_reading.drop();
    if (m_wanted)
        m_wanted->finish(failure(ErrorKind::Cancelled));
    m_source = source;
    m_entries.clear();
    m_wanted.emplace();
    Call<QVector<ListEntry>> call(*m_wanted);
    readMore();
    return call;
}

void WholeList::readMore()
{
    m_reading.start(m_source({int(m_entries.size()), limits::entryPageRows}), this,
                    [this](const Result<Page<ListEntry>> &page) { take(page); });
}

void WholeList::take(const Result<Page<ListEntry>> &page)
{
    if (m_wanted->isFinished())
        return;
    if (!page) {
        m_wanted->finish(std::unexpected(page.error()));
        return;
    }
    // To move what is there already takes long once there is much of it.
    if (m_entries.isEmpty())
        m_entries.reserve(std::clamp<qsizetype>(page->count, page->rows.size(), limits::wholeListRows));
    for (ListEntry entry : page->rows) {
        entry.raw.clear();
        m_entries.append(std::move(entry));
    }
    Q_EMIT progressed(m_entries.size(), page->count);
    if (page->hasNext && !page->rows.isEmpty())
        readMore();
    else
        m_wanted->finish(std::exchange(m_entries, {}));
}

} // namespace countersign
