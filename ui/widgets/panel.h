#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace countersign {

// The column on a page's right: fixed width, scrolls when the window is low.
class Panel : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int panelWidth = 340; // logical pixels

    explicit Panel(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace countersign
