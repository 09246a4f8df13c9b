#pragma once

#include "domain/scoreband.h"
#include "domain/scorehistogram.h"

#include <QWidget>

#include <optional>

namespace countersign {

// How many comparisons got which similarity, over the five bands, those labelled "different" hatched. The
// band that the pointer or the arrow keys choose can narrow a table.
class ScoreHistogramView : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreHistogramView(QWidget *parent = nullptr);

    void setHistogram(const ScoreHistogram &histogram);
    void setThreshold(std::optional<double> threshold); // 0..100
    void setBand(std::optional<ScoreBand> band);        // the chosen one
    std::optional<ScoreBand> band() const { return m_band; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The person chose a band, or took the choice back.
    void bandChosen(std::optional<countersign::ScoreBand> band);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double xOf(double score) const;
    void choose(std::optional<ScoreBand> band);
    void paintBands(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintThreshold(QPainter &painter) const;
    void describe();

    ScoreHistogram m_histogram;
    std::optional<double> m_threshold;
    std::optional<ScoreBand> m_band;
};

} // namespace countersign
