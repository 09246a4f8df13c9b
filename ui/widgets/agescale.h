#pragma once

#include <QWidget>

#include <optional>

namespace countersign {

// Years from 0 to 100 with the minimum age and the estimate on one axis.
class AgeScale : public QWidget
{
    Q_OBJECT

public:
    explicit AgeScale(QWidget *parent = nullptr);

    void setAge(std::optional<double> years);
    void setThreshold(int years); // 0: no minimum

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    std::optional<double> m_age;
    int m_threshold = 18;
};

} // namespace countersign
