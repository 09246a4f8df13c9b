#pragma once

#include "base/latestcall.h"
#include "review/batchreader.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QVector>

namespace countersign {

// The calls of a batch as its file has them now, filtered and sorted there, so that the window waits for
// neither. The order is read whole, rows as they are looked at; those kept in memory are bounded. GUI thread.
class BatchResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    ~BatchResultsModel() override;

    // An empty `file` shows nothing.
    void setBatch(const QString &file, BatchKind kind);
    void setFilter(const BatchFilter &filter);
    const BatchFilter &filter() const { return m_filter; }
    const BatchOrder &order() const { return m_order; }
    void sort(int column, Qt::SortOrder order) override;
    // Reads again what may have changed; rows that are there keep their place under the cursor.
    void refresh();

    const ScoreHistogram &histogram() const { return m_histogram; }
    bool isReading() const { return m_viewing.isRunning(); }
    // The row itself; nothing while it is still being read.
    std::optional<BatchRow> rowAt(int row) const;
    BatchColumn columnAt(int section) const { return m_columns.at(section); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Of the result column: the service's status, as text; a WarningLevel where the call came to nothing.
    enum Role { StatusRole = Qt::UserRole, ProblemRole };

Q_SIGNALS:
    // Another order, other rows, another histogram.
    void viewChanged();
    void failed(const countersign::Error &error);

private:
    void readView();
    void takeView(const BatchView &view);
    void reorder(const QVector<qint64> &ids);
    void want(int row) const;
    void readRows();
    void takeRows(const QVector<BatchRow> &rows);
    QVariant textOf(const BatchRow &row, BatchColumn column, bool isTip) const;

    QString m_file;
    QVector<BatchColumn> m_columns;
    BatchFilter m_filter;
    BatchOrder m_order;
    QVector<qint64> m_ids;
    ScoreHistogram m_histogram;
    QHash<qint64, BatchRow> m_rows;
    QSet<qint64> m_stale;           // of them: shown as they were until they are read again
    mutable int m_firstWanted = -1; // rows that somebody looks at and that are not here, or may have changed
    mutable int m_lastWanted = -1;
    mutable bool m_asked = false;
    LatestCall<BatchView> m_viewing;
    LatestCall<QVector<BatchRow>> m_reading;
};

} // namespace countersign
