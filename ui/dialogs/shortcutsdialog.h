#pragma once

#include <QDialog>

class QMenuBar;

namespace countersign {

// Every key of the console: the menus' own, then those of canvases, checks and lists.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace countersign
