#pragma once

#include "review/batchinput.h"

#include <QAbstractTableModel>

namespace countersign {

// What a batch would send, before it does: each call's pictures, its label, and why it cannot be made.
class BatchInputModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ProbeColumn, ReferenceColumn, LabelColumn, ProblemColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QVector<BatchItem> &items);
    const QVector<BatchItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<BatchItem> m_items;
};

} // namespace countersign
