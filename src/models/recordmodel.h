#pragma once

#include "models/pagedmodel.h"
#include "review/recordentry.h"

namespace countersign {

// The record, newest entry first.
class RecordModel final : public PagedModel<RecordEntry>
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        EventColumn,
        CaseColumn,
        ReviewerColumn,
        DetailsColumn,
        ColumnCount
    };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace countersign
