#include "ui/widgets/pane.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace countersign {

namespace {

const char *const paneProperty = "countersignPane";

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

// The first in Tab's order; none when nothing in the pane takes the focus.
QWidget *firstStop(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesFocus(widget))
            return widget;
    }
    return nullptr;
}

QList<QWidget *> panesOf(const QWidget *window)
{
    QList<QWidget *> panes;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (isPane(widget) && widget->isVisible() && firstStop(widget))
            panes.append(widget);
    }
    const auto place = [window](const QWidget *pane) { return pane->mapTo(window, QPoint()); };
    std::ranges::stable_sort(panes, [&place](const QWidget *a, const QWidget *b) {
        const QPoint left = place(a);
        const QPoint right = place(b);
        return std::pair(left.x(), left.y()) < std::pair(right.x(), right.y());
    });
    return panes;
}

bool holdsFocus(const QWidget *pane)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (pane == focused || pane->isAncestorOf(focused));
}

} // namespace

void markPane(QWidget *widget)
{
    widget->setProperty(paneProperty, true);
}

bool isPane(const QWidget *widget)
{
    return widget->property(paneProperty).toBool();
}

void focusNextPane(const QWidget *window, bool forward)
{
    const QList<QWidget *> panes = panesOf(window);
    if (panes.isEmpty())
        return;
    const auto current = std::ranges::find_if(panes, holdsFocus);
    const qsizetype last = panes.size() - 1;
    qsizetype next = forward ? 0 : last;
    if (current != panes.end()) {
        const qsizetype at = current - panes.begin();
        next = forward ? (at == last ? 0 : at + 1) : (at == 0 ? last : at - 1);
    }
    firstStop(panes.at(next))->setFocus(Qt::TabFocusReason);
}

} // namespace countersign
