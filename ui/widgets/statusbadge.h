#pragma once

#include "domain/status.h"

#include <QWidget>

namespace countersign {

// A status as icon, word and colour.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setStatus(const Status &status); // an empty one takes no room
    const Status &status() const { return m_status; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
};

} // namespace countersign
