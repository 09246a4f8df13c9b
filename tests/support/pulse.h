#pragma once

#include <QApplication>
#include <QString>

namespace countersign {

// An application that times each event it delivers from the event loop or from a test's simulated input, and
// remembers the one that kept the GUI thread longest. Work that a test does between events does not count: it
// is not the product's; nor does the time in which the machine let another thread or program run. The first
// frame of a window that comes up alone is told apart: before it there is nothing on the screen that could
// freeze. It belongs to the launch, which the first-paint bench judges.
class PulseApplication : public QApplication
{
    Q_OBJECT

public:
    struct Beat
    {
        double milliseconds = 0;
        QString what; // receiver's class and the event's type
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    // The longest event so far, launches aside.
    const Beat &worst() const { return m_worst; }
    // Begins anew.
    void forget() { m_worst = {}; }
    // The longest first frame of a window that came up alone.
    double worstLaunch() const { return m_worstLaunch; } // milliseconds

private:
    bool deliver(QObject *receiver, QEvent *event);

    int m_depth = 0;
    Beat m_worst;
    double m_worstLaunch = 0;
};

} // namespace countersign
