#pragma once

#include <QApplication>
#include <QString>

namespace countersign {

// An application that times each event it delivers from the event loop or from a test's simulated input, and
// remembers the one that kept the GUI thread longest. Work that a test does between events does not count: it
// is not the product's; nor does the time in which the machine let another thread or program run.
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

    // The longest event so far.
    const Beat &worst() const { return m_worst; }
    void resetWorst() { m_worst = {}; }

private:
    int m_depth = 0;
    Beat m_worst;
};

} // namespace countersign
