#include "ui/pages/consolepage.h"

#include "ui/pages/secondwindow.h"

#include <QAction>

namespace countersign {

void ConsolePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch(true);
}

void ConsolePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watch(false);
}

QAction *ConsolePage::addPageAction(const QString &id, const QString &text, const QKeySequence &key,
                                    std::function<void()> act, QWidget *where)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(key);
    action->setShortcutContext(where ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    (where ? where : this)->addAction(action);
    m_pageActions.append(action);
    return action;
}

void ConsolePage::offerSecondWindow(const QString &id, SecondWindow *window)
{
    addPageAction(id, tr("Pictures in a window of their &own"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                  [window] { window->toggle(); });
    connect(window, &SecondWindow::opened, this, [this](QWidget *opened) {
        opened->setWindowTitle(tr("%1, pictures – Countersign").arg(title()));
        opened->addActions(m_pageActions);
        Q_EMIT windowOpened(opened);
    });
}

} // namespace countersign
