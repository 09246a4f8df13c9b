#pragma once

#include <QStyledItemDelegate>

namespace countersign {

// A line of an intake: the picture with the box of the face that is meant, its outcome with icon and colour.
class IntakeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 64; // logical pixels

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace countersign
