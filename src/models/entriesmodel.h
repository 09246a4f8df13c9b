#pragma once

#include "domain/facelist.h"
#include "models/pagedmodel.h"

#include <QSet>

namespace countersign {

// The entries of one list, newest first, without those whose removal is held.
class EntriesModel final : public PagedModel<ListEntry>
{
    Q_OBJECT

public:
    enum Column { LabelColumn, CommentColumn, AddedByColumn, AddedColumn, SourceColumn, ColumnCount };
    enum Role { EntryRole = Qt::UserRole, HeldRole };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Marks an entry whose removal waits to be sent.
    void setHeld(const QString &entryId, bool held);
    void removeEntry(const QString &entryId);

private:
    int rowOf(const QString &entryId) const;

    QSet<QString> m_held;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::ListEntry)
