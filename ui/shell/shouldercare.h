#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVector>

namespace countersign {

class FaceCover;
class Settings;

// Covers every window of the console when nobody works, when the screen is locked and, where the policy wants
// it, when another program's window is in front. The next key or click uncovers and does nothing else. That
// faces were covered is in no record; that the policy changed is. GUI thread.
class ShoulderCare : public QObject
{
    Q_OBJECT

public:
    explicit ShoulderCare(const Settings &settings, QObject *parent = nullptr);

    void cover();
    void uncover();
    bool isCovering() const { return !m_covers.isEmpty(); }

    // Listens to the desktop's screen lock from now on.
    void watchScreenLock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Q_SLOT void takeLock(bool locked);
    void waitAgain();

    const Settings &m_settings;
    QTimer m_idle{this};
    QVector<QPointer<FaceCover>> m_covers;
};

} // namespace countersign
