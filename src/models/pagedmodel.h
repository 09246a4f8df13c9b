#pragma once

#include "base/latestcall.h"
#include "base/limits.h"
#include "domain/page.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace countersign {

// The signals of every paged model; templates cannot have their own.
class PagedModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

Q_SIGNALS:
    void readingStarted();
    void readingEnded();
    void readingFailed(const countersign::Error &error);
};

// Page after page in the order in which the service gives them.
template<class Row>
class PagesInTurn
{
public:
    PageRequest next() const { return {m_offset, pageRows}; }
    std::optional<QVector<Row>> take(const Page<Row> &page)
    {
        m_offset += int(page.rows.size());
        m_hasMore = page.hasNext && !page.rows.isEmpty();
        return page.rows;
    }
    void rowRemoved() { --m_offset; }
    bool hasMore() const { return m_hasMore; }

private:
    static constexpr int pageRows = 50;

    int m_offset = 0;
    bool m_hasMore = false;
};

// Rows that a service gives page by page: the first page on reload(), more as a view scrolls down. A reload
// replaces everything at once when its first page is there, so rows never move while someone reads. `Pages`
// says which page is next and which rows of it go onto the end; nothing when another has to be read first.
// GUI thread.
template<class Row, class Pages = PagesInTurn<Row>>
class PagedModel : public PagedModelBase
{
public:
    using Source = std::function<Call<Page<Row>>(const PageRequest &)>;

    using PagedModelBase::PagedModelBase;
    ~PagedModel() override { m_call.drop(); }

    void setSource(Source source) { m_source = std::move(source); }

    void reload()
    {
        if (!m_source)
            return;
        m_fresh = freshPages();
        read();
    }

    void clear()
    {
        m_call.drop();
        m_fresh.reset();
        beginResetModel();
        m_rows.clear();
        m_pages = freshPages();
        endResetModel();
    }

    const Row &rowAt(int row) const { return m_rows.at(row); }
    const QVector<Row> &rows() const { return m_rows; }
    bool isReading() const { return m_call.isRunning(); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_pages.hasMore() && !m_changing && !m_call.isRunning();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            read();
    }

protected:
    // Before anything is read.
    virtual Pages freshPages() const { return Pages(); }
    const Pages &pages() const { return m_pages; }
    Pages &pages() { return m_pages; }

    void removeRowAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_pages.rowRemoved();
        endRemoveRows();
    }

private:
    void read()
    {
        Q_EMIT readingStarted();
        m_call.drop(); // before the source ends it, which would read as a failure
        readPage();
    }

    void readPage()
    {
        const PageRequest next = m_fresh ? m_fresh->next() : m_pages.next();
        m_call.start(m_source(next), this, [this](const Result<Page<Row>> &page) {
            if (page) {
                take(*page);
                return;
            }
            m_fresh.reset();
            Q_EMIT readingFailed(page.error());
        });
    }

    void take(const Page<Row> &page)
    {
        const std::optional<QVector<Row>> rows = m_fresh ? m_fresh->take(page) : m_pages.take(page);
        if (!rows) {
            readPage();
            return;
        }
        // Whoever listens to the change may ask for more in the middle of it; there is more only afterwards.
        m_changing = true;
        if (m_fresh)
            replace(*rows, page.count);
        else
            append(*rows);
        m_changing = false;
        Q_EMIT readingEnded();
    }

    void replace(const QVector<Row> &rows, qsizetype count)
    {
        beginResetModel();
        m_pages = *std::exchange(m_fresh, std::nullopt);
        m_rows = rows;
        // To move a long list to where there is more room takes longer than the window may stand still.
        if (count > rows.size())
            m_rows.reserve(std::min(count, limits::wholeListRows));
        endResetModel();
    }

    void append(const QVector<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    Source m_source;
    LatestCall<Page<Row>> m_call;
    QVector<Row> m_rows;
    Pages m_pages;
    std::optional<Pages> m_fresh; // of a reload, until its first page is there
    bool m_changing = false;
};

} // namespace countersign
