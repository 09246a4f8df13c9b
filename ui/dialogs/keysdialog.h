#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;

namespace countersign {

class Keymap;
class TextLabel;

// Other keys for what the menus hold. A change counts at once and for every later start.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(Keymap &keymap, QWidget *parent = nullptr);

private:
    QWidget *makeEditor();
    void fill();
    void showChosen();
    void use(const QKeySequence &key);

    Keymap &m_keymap;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_key;
    QPushButton *m_use;
    QPushButton *m_none;
    QPushButton *m_standard;
    TextLabel *m_notice;
};

} // namespace countersign
