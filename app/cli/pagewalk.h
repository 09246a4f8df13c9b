#pragma once

#include "base/call.h"
#include "base/limits.h"
#include "domain/page.h"

#include <QObject>

#include <algorithm>

namespace countersign::cli {

// Reads a list page after page, because a service gives out so many rows at a time. Lives until its call has
// ended; `context` must outlive it.
template<class Row>
class PageWalk : public std::enable_shared_from_this<PageWalk<Row>>
{
public:
    using Source = std::function<Call<Page<Row>>(const PageRequest &)>;
    using Show = std::function<void(const Page<Row> &)>;

    // Shows each page of rows `offset` to `offset` + `limit`. Ends with whether there are more.
    static Call<bool> start(QObject *context, Source source, Show show, int offset, int limit)
    {
        auto walk = std::make_shared<PageWalk>(context, std::move(source), std::move(show), offset, limit);
        Call<bool> call(walk->m_outcome);
        walk->readNext();
        return call;
    }

    PageWalk(QObject *context, Source source, Show show, int offset, int limit)
        : m_context(context)
        , m_source(std::move(source))
        , m_show(std::move(show))
        , m_offset(offset)
        , m_left(limit)
    {}

private:
    void readNext()
    {
        m_source({m_offset, std::min(m_left, limits::pageRows)})
            .then(m_context,
                  [walk = this->shared_from_this()](const Result<Page<Row>> &page) { walk->took(page); });
    }

    void took(const Result<Page<Row>> &page)
    {
        if (!page) {
            m_outcome.finish(std::unexpected(page.error()));
            return;
        }
        m_show(*page);
        m_offset += int(page->rows.size());
        m_left -= int(page->rows.size());
        if (page->hasNext && m_left > 0)
            readNext();
        else
            m_outcome.finish(page->hasNext);
    }

    QObject *m_context;
    Source m_source;
    Show m_show;
    int m_offset;
    int m_left;
    CallSource<bool> m_outcome;
};

} // namespace countersign::cli
