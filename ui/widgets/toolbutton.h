#pragma once

#include <QString>

class QAction;
class QToolButton;

namespace countersign {

// Flat, with an icon of theme::icon() and its text as tool tip and accessible name. The caller owns it.
QToolButton *makeToolButton(const QString &iconName, const QString &text);
// Follows the action.
QToolButton *makeToolButton(QAction *action);

} // namespace countersign
