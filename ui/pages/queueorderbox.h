#pragma once

#include <QWidget>

class QComboBox;

namespace countersign {

class SessionsModel;
class Settings;
class TextLabel;

// The order of the queue, to be chosen at its foot. Where a service does not count its sessions, the newest
// come first, and it says why.
class QueueOrderBox : public QWidget
{
    Q_OBJECT

public:
    // Both outlive this.
    QueueOrderBox(const SessionsModel &queue, Settings &settings, QWidget *parent = nullptr);

    // Chooses the other order; answers what is in force now, in a sentence.
    QString toggle();

private:
    void showOrder();

    const SessionsModel &m_queue;
    Settings &m_settings;
    QComboBox *m_choice;
    TextLabel *m_why;
};

} // namespace countersign
