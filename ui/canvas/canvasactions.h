#pragma once

#include <QList>

class QAction;

namespace countersign {

class ImageCanvas;

// What the keys of some canvases do, as actions for the menu and the list of keys. Each works on the canvas
// with the focus, or from the menu on the first one with a picture, and by key only while one of them has the
// focus. `prefix` tells the places apart in the settings. The first canvas owns the actions.
QList<QAction *> makeCanvasActions(const QString &prefix, const QList<ImageCanvas *> &canvases);
// The same for canvases from which one face can be sent: marking it by hand.
QList<QAction *> makePickActions(const QString &prefix, const QList<ImageCanvas *> &canvases);

} // namespace countersign
