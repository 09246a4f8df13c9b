#pragma once

#include <QStyledItemDelegate>

namespace countersign {

// The cell of a table that says how a call ended: icon, word and colour. `statusRole` gives the service's
// status as text, `problemRole` a WarningLevel where there is none; neither where the cell holds anything
// else.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ResultDelegate(int statusRole, int problemRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_statusRole(statusRole)
        , m_problemRole(problemRole)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_statusRole;
    int m_problemRole;
};

} // namespace countersign
