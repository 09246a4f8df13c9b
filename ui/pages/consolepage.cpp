#include "ui/pages/consolepage.h"

#include <QAction>

namespace countersign {

void ConsolePage::addPageAction(const QString &text, const QKeySequence &key, std::function<void()> act,
                                QWidget *where)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(where ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    (where ? where : this)->addAction(action);
    m_pageActions.append(action);
}

} // namespace countersign
