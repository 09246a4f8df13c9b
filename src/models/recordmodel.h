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

    // What anybody but `reader` rated is not told until it is asked for: who looks second must not know what
    // the first one thought.
    void setReader(const Reviewer &reader);
    void setOthersShown(bool shown);
    bool othersShown() const { return m_othersShown; }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isWithheld(const RecordEntry &entry) const;
    void detailsChanged();

    Reviewer m_reader;
    bool m_othersShown = false;
};

} // namespace countersign
