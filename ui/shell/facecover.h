#pragma once

#include <QWidget>

namespace countersign {

// Lies over a whole window and hides what is in it.
class FaceCover : public QWidget
{
    Q_OBJECT

public:
    explicit FaceCover(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace countersign
