#pragma once

#include <QDialog>

namespace countersign {

class Keymap;

// Every key of the console: the menus' own as they are now, then the fixed ones of canvases, checks and
// lists.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Keymap &keymap, QWidget *parent = nullptr);
};

} // namespace countersign
