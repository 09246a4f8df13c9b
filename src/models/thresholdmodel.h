#pragma once

#include "domain/thresholdevidence.h"

#include <QAbstractTableModel>

namespace countersign {

// What thresholds, a few apart, would have done: the numbers of the plots, for a table and a screen reader.
// GUI thread.
class ThresholdModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ThresholdColumn, FalseAcceptColumn, FalseRejectColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvidence(const ThresholdEvidence &evidence);
    // The row whose threshold is the nearest.
    int rowFor(double threshold) const;
    double thresholdAt(int row) const { return m_effects.value(row).threshold; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_effects.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ThresholdEffect> m_effects;
    qint64 m_same = 0;
    qint64 m_different = 0;
};

// "0.3 % (0.1 to 1.2 %)"
QString shareText(const Share &share);

} // namespace countersign
