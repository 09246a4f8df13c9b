#pragma once

#include <QWidget>

#include <optional>

namespace countersign {

// A similarity on 0..100 with the five named bands, and the decline threshold, which mouse and arrow keys
// move.
class ScoreScale : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreScale(QWidget *parent = nullptr);

    void setScore(std::optional<double> score);
    std::optional<double> score() const { return m_score; }
    void setThreshold(double threshold); // 0..100
    double threshold() const { return m_threshold; }
    void setThresholdMovable(bool movable);
    // Nobody said which threshold was in force, so none is shown.
    void hideThreshold();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // By the person, not by setThreshold().
    void thresholdChanged(double threshold);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF barRect() const;
    double xOf(double score) const;
    void moveThreshold(double threshold);
    void paintBands(QPainter &painter) const;
    void paintBandNames(QPainter &painter) const;
    void paintThreshold(QPainter &painter) const;
    void paintScore(QPainter &painter) const;
    void describe();

    std::optional<double> m_score;
    double m_threshold = 30;
    bool m_movable = false;
    bool m_thresholdKnown = true;
};

} // namespace countersign
