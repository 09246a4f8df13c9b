#pragma once

#include "domain/facelist.h"
#include "models/pagedmodel.h"

namespace countersign {

// The service's lists, face blocklists first.
class ListsModel final : public PagedModel<FaceList>
{
    Q_OBJECT

public:
    enum Role { ListRole = Qt::UserRole, PurposeRole };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    // The row of the system's face blocklist, or -1.
    int faceBlocklistRow() const;
    // -1 for a list that is not among those read.
    int rowOf(const QString &listId) const;
};

// "Blocklist", and whose it is: "system" for the service's own, which nobody can rename or delete, or "own".
QString kindOf(const FaceList &list);
QString ownerOf(const FaceList &list);

// What a list does, in one sentence.
QString purposeOf(const FaceList &list);

} // namespace countersign

Q_DECLARE_METATYPE(countersign::FaceList)
