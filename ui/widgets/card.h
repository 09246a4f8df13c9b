#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace countersign {

// A bordered surface with card padding and, if named, a title. Put content into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace countersign
