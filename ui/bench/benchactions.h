#pragma once

#include <QList>

class QAction;
class QString;
class QWidget;

namespace countersign {

class CompareBench;

// What can be done on a bench, each with its key while the focus is in `where`; for the page's menu and the
// bar. `prefix` makes the ids of one page differ from those of another.
QList<QAction *> makeBenchActions(const QString &prefix, CompareBench &bench, QWidget *where);

} // namespace countersign
