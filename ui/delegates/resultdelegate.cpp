#include "ui/delegates/resultdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/statuslook.h"

namespace countersign {

void ResultDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Status status(index.data(m_statusRole).toString());
    const QVariant problem = index.data(m_problemRole);
    if (status.isEmpty() && !problem.isValid())
        return;
    const StatusLook look = status.isEmpty() ? lookOf(problem.value<WarningLevel>()) : lookOf(status);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    option->icon = theme::icon(look.iconName, isSelected ? theme::tokens().onAccent : look.colour);
    option->decorationSize = {theme::margin, theme::margin};
    option->palette.setColor(QPalette::Text, look.colour);
}

} // namespace countersign
