#pragma once

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace countersign {

class Outbox;
class TextLabel;

// The bar above the status bar with the decisions that the service has not confirmed yet: how long the newest
// can be undone, what could not be sent, what somebody else was faster with.
class HeldBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeldBar(Outbox &outbox, QWidget *parent = nullptr);

    // Takes back the newest decision that can be, or puts away a sentence that was read.
    void act();
    // What the button says beside its word; it can be changed by the person.
    void setUndoKey(const QKeySequence &key);

private:
    void readOutbox();

    Outbox &m_outbox;
    TextLabel *m_text;
    QPushButton *m_action;
    QTimer m_second;
    QKeySequence m_undoKey;
};

} // namespace countersign
