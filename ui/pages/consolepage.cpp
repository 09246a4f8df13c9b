#include "ui/pages/consolepage.h"

#include <QAction>

namespace countersign {

void ConsolePage::addPageAction(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
}

} // namespace countersign
