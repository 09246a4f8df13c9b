#include "models/batchinputmodel.h"

#include "models/batchtext.h"

#include <QDir>

namespace countersign {

void BatchInputModel::setItems(const QVector<BatchItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

QVariant BatchInputModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BatchItem &item = m_items.at(index.row());
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (index.column()) {
    case ProbeColumn:
        return isTip ? QDir::toNativeSeparators(item.probe) : fileText(item.probe);
    case ReferenceColumn:
        return isTip ? QDir::toNativeSeparators(item.reference) : fileText(item.reference);
    case LabelColumn:
        return labelText(item.same);
    case ProblemColumn:
        return item.problem.isEmpty() && !isTip ? tr("Ready") : item.problem;
    default:
        return {};
    }
}

QVariant BatchInputModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProbeColumn:
        return tr("Probe");
    case ReferenceColumn:
        return tr("Reference");
    case LabelColumn:
        return tr("Label");
    case ProblemColumn:
        return tr("Will it be sent?");
    default:
        return {};
    }
}

} // namespace countersign
