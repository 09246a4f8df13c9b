#include "models/listsmodel.h"

namespace countersign {

QString kindOf(const FaceList &list)
{
    if (list.isBlocklist())
        return ListsModel::tr("Blocklist");
    if (list.listType == QLatin1String("allowlist"))
        return ListsModel::tr("Allowlist");
    return list.listType == QLatin1String("custom") ? ListsModel::tr("Custom list") : list.listType;
}

QString ownerOf(const FaceList &list)
{
    return list.isSystem ? ListsModel::tr("system") : ListsModel::tr("own");
}

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
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(list.name, kindOf(list), ownerOf(list));
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
