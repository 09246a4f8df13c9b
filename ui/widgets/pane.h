#pragma once

class QWidget;

namespace countersign {

// A pane is a part of the window that F6 goes to: a card, a picture, a bar of options. Marks `widget` as one.
void markPane(QWidget *widget);
bool isPane(const QWidget *widget);

// Moves the focus to the next visible pane of `window` that can take it, left to right and top to bottom, and
// to the first again after the last.
void focusNextPane(const QWidget *window, bool forward);

} // namespace countersign
