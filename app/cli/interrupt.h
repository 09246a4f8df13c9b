#pragma once

#include <QObject>

namespace countersign::cli {

// Ctrl+C and a polite kill as a signal of Qt's, so that what is under way can end in order. A second one ends
// the program at once. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void caught();
};

} // namespace countersign::cli
