#include "models/listsmodel.h"

namespace countersign {

QString purposeOf(const FaceList &list)
{
    if (list.listType == QLatin1String("blocklist"))
        return list.holdsFaces() ? ListsModel::tr("A face on this list declines later checks.")
                                 : ListsModel::tr("A value on this list declines later checks.");
    if (list.listType == QLatin1String("allowlist"))
        return ListsModel::tr("Silences the warning about duplicates for what is on it.");
    return ListsModel::tr("Used by conditions of workflows only.");
}

QVariant ListsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FaceList &list = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return list.name;
    case Qt::ToolTipRole:
    case PurposeRole:
        return purposeOf(list);
    case ListRole:
        return QVariant::fromValue(list);
    default:
        return {};
    }
}

int ListsModel::faceBlocklistRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).isBlocklist() && rowAt(row).holdsFaces() && rowAt(row).isSystem)
            return row;
    }
    return -1;
}

int ListsModel::rowOf(const QString &listId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).id == listId)
            return row;
    }
    return -1;
}

} // namespace countersign
