#pragma once

#include <QIcon>
#include <QWidget>

namespace countersign {

// An icon of the theme, drawn fresh at every scale and in every theme.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QIcon &icon, int size, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace countersign
