#pragma once

#include "domain/thresholdevidence.h"

#include <QWidget>

namespace countersign {

// What both plots of a threshold's evidence have in common: the evidence, the threshold in force and a
// proposed one, 0 to 100. Painted as vectors, so crisp at any scale; a table beside it says the same in
// words.
class EvidencePlot : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePlot(QWidget *parent = nullptr);

    void setEvidence(const ThresholdEvidence &evidence);
    void setThresholds(double current, double proposed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    virtual void paintPlot(QPainter &painter) const = 0;
    virtual QString description() const = 0; // what is to be seen, for a screen reader

    const ThresholdEvidence &evidence() const { return m_evidence; }
    double current() const { return m_current; }
    double proposed() const { return m_proposed; }

private:
    void changed();

    ThresholdEvidence m_evidence;
    double m_current = 0;
    double m_proposed = 0;
};

// How the similarities of one person's pairs and of different people's are spread, each as shares of their
// own.
class ScoreDistributions final : public EvidencePlot
{
    Q_OBJECT

public:
    explicit ScoreDistributions(QWidget *parent = nullptr);

protected:
    void paintPlot(QPainter &painter) const override;
    QString description() const override;
};

// False accepts against false rejects, both on axes that are straight for normal distributions (A. Martin and
// others, "The DET curve in assessment of detection task performance", 1997), with the 95 % confidence of the
// false rejects.
class DetPlot final : public EvidencePlot
{
    Q_OBJECT

public:
    explicit DetPlot(QWidget *parent = nullptr);

protected:
    void paintPlot(QPainter &painter) const override;
    QString description() const override;
};

} // namespace countersign
