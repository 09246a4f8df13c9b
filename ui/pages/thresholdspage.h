#pragma once

#include "models/thresholdsviewmodel.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QTableView;

namespace countersign {

class DetPlot;
class ScoreDistributions;
class StateView;
class TextLabel;

// Which threshold the evidence speaks for: distributions, error rates and what two thresholds would have
// done. Needs context.batches.
class ThresholdsPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit ThresholdsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("thresholds"); }
    void activate() override;
    void refresh() override;

    ThresholdsViewModel &viewModel() { return m_model; }

private:
    QWidget *makeTools();
    QWidget *makeContent();
    void connectModel();
    void addActions();
    void showSources();
    void showEvidence();
    void showThresholds();
    void askWhichTable();
    void askWhereToExport();

    ThresholdsViewModel m_model;
    QComboBox *m_source;
    QSpinBox *m_proposed;
    QPushButton *m_export;
    TextLabel *m_summary;
    TextLabel *m_comparison;
    TextLabel *m_caution;
    ScoreDistributions *m_distributions;
    DetPlot *m_det;
    QTableView *m_table;
    StateView *m_state;
};

} // namespace countersign
