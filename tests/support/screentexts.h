#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QWidget>

namespace countersign {

// Every text of one widget, and what a screen reader is told.
inline QStringList textsIn(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(),        widget->whatsThis(),
                      widget->statusTip(),   widget->accessibleName(), widget->accessibleDescription()};
    for (const char *property : {"text", "plainText", "placeholderText", "title"})
        texts.append(widget->property(property).toString());
    for (const auto *view : widget->findChildren<QAbstractItemView *>()) {
        if (!view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts.append(view->model()->index(row, column).data(role).toString());
            }
        }
    }
    return texts;
}

inline QStringList accessibleTextsIn(QAccessibleInterface *node)
{
    QStringList texts;
    if (!node)
        return texts;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(node->text(kind));
    for (int child = 0; child < node->childCount(); ++child)
        texts += accessibleTextsIn(node->child(child));
    return texts;
}

// Of a whole window or page: the widget tree, whether shown or hidden, and the accessibility tree.
inline QStringList allTextsIn(QWidget *page)
{
    QStringList texts = textsIn(page);
    for (const QWidget *widget : page->findChildren<QWidget *>())
        texts += textsIn(widget);
    texts += accessibleTextsIn(QAccessible::queryAccessibleInterface(page));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace countersign
