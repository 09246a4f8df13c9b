#pragma once

#include <QAbstractButton>

namespace countersign {

// One page on the rail: its icon above its word.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont labelFont() const;

    QString m_iconName;
};

} // namespace countersign
