#pragma once

#include <QStyledItemDelegate>

namespace countersign {

// The cell of a table that holds a service's status: icon, word and colour. `role` gives the status as text,
// empty where the cell holds anything else.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResultDelegate(int role, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_role(role)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace countersign
