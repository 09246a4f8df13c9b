#include "ui/widgets/toolbutton.h"

#include "ui/theme/theme.h"

#include <QToolButton>

namespace countersign {

QToolButton *makeToolButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QToolButton *makeToolButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    return button;
}

} // namespace countersign
