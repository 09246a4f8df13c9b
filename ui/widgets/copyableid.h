#pragma once

#include <QWidget>

namespace countersign {

// An id in monospace, elided in the middle, copied by click, Enter or Ctrl+C.
class CopyableId : public QWidget
{
    Q_OBJECT

public:
    explicit CopyableId(QWidget *parent = nullptr);

    void setId(const QString &id);
    const QString &id() const { return m_id; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();

    QString m_id;
};

} // namespace countersign
