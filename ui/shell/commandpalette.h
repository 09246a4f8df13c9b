#pragma once

#include "ui/widgets/card.h"

#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign {

class Keymap;

// Everything that can be done now, found by typing: the actions of the menus with their keys. Lies over the
// window's upper part and goes away once something is chosen, by Esc, and when the focus goes elsewhere.
class CommandPalette : public Card
{
    Q_OBJECT

public:
    // `place`: the page that is shown, as its title. `window` owns it; what had the focus gets it back.
    CommandPalette(const Keymap &keymap, const QString &place, QWidget *window);

    // Goes away; the focus is back where it was.
    void leave();

Q_SIGNALS:
    // After the focus is back where it was.
    void chosen(QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const Keymap &keymap, const QString &place);
    void narrow(const QString &text);
    void place();
    bool takeKey(int key);
    void step(int rows);
    void choose(QTreeWidgetItem *item);

    QWidget *m_window;
    QPointer<QWidget> m_before; // had the focus
    QLineEdit *m_text;
    QTreeWidget *m_list;
    QList<QAction *> m_actions; // in the order of the rows as they were filled
};

} // namespace countersign
