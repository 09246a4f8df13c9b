#pragma once

#include "base/latestcall.h"
#include "base/limits.h"
#include "domain/page.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>

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

// Rows that a service gives page by page: the first page on reload(), more as a view scrolls down. A reload
// replaces everything at once when its first page is there, so rows never move while someone reads. GUI
// thread.
template<class Row>
class PagedModel : public PagedModelBase
{
public:
    using Source = std::function<Call<Page<Row>>(const PageRequest &)>;

    using PagedModelBase::PagedModelBase;
    ~PagedModel() override { m_call.drop(); }

    void setSource(Source source) { m_source = std::move(source); }

    void reload()
    {
        if (m_source)
            read(0);
    }

    void clear()
    {
        m_call.drop();
        beginResetModel();
        m_rows.clear();
        m_hasNext = false;
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
        return !parent.isValid() && m_hasNext && !m_call.isRunning();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            read(int(m_rows.size()));
    }

protected:
    void removeRowAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

private:
    void read(int offset)
    {
        Q_EMIT readingStarted();
        m_call.drop(); // before the source ends it, which would read as a failure
        m_call.start(m_source({offset, pageSize}), this, [this, offset](const Result<Page<Row>> &page) {
            if (!page) {
                Q_EMIT readingFailed(page.error());
                return;
            }
            if (offset == 0)
                replace(*page);
            else
                append(*page);
            Q_EMIT readingEnded();
        });
    }

    // Whoever listens to the change may ask for more in the middle of it, when the offset of more is not
    // settled yet; so there is more only afterwards.
    void replace(const Page<Row> &page)
    {
        m_hasNext = false;
        beginResetModel();
        m_rows = page.rows;
        // To move a long list to where there is more room takes longer than the window may stand still.
        if (page.count > page.rows.size())
            m_rows.reserve(std::min<qsizetype>(page.count, limits::wholeListRows));
        endResetModel();
        m_hasNext = page.hasNext;
    }

    void append(const Page<Row> &page)
    {
        m_hasNext = false;
        if (page.rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
        m_hasNext = page.hasNext;
    }

    static constexpr int pageSize = 50;

    Source m_source;
    LatestCall<Page<Row>> m_call;
    QVector<Row> m_rows;
    bool m_hasNext = false;
};

} // namespace countersign
