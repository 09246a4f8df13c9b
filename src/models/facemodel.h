#pragma once

#include "domain/face.h"

#include <QAbstractTableModel>

namespace countersign {

// The faces found in one picture: one row each, largest marked as the one that counts.
class FaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FaceColumn, AgeColumn, GenderColumn, ConfidenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDetection(const Detection &detection);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Detection m_detection;
};

} // namespace countersign
