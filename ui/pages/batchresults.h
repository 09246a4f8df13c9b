#pragma once

#include "models/batchviewmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace countersign {

class BatchPair;
class FaceLocator;
class ResultDelegate;
class ScoreHistogramView;
class StateView;
class TextLabel;

// A batch that is at work or has ended: how far it is, every call with what it returned, and the pictures of
// the one that is chosen.
class BatchResults : public QWidget
{
    Q_OBJECT

public:
    BatchResults(BatchViewModel &model, FaceLocator &faces, QWidget *parent = nullptr);

    void focusFilter();
    void focusRows();
    void askWhereToExport();
    BatchPair *pair() const { return m_pair; }

private:
    QWidget *makeRun();
    QWidget *makeFilters();
    QWidget *makeRows();
    QWidget *makeSide();
    void narrow();
    void showRun();
    void beginBatch();
    void showView();
    void showRow();

    BatchViewModel &m_model;
    TextLabel *m_title;
    TextLabel *m_progressText;
    QProgressBar *m_progress;
    TextLabel *m_problem;
    QPushButton *m_goOn;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_failedAgain;
    QPushButton *m_unknownAgain;
    QPushButton *m_export;
    QLineEdit *m_text;
    QComboBox *m_result;
    QComboBox *m_label;
    TextLabel *m_shown;
    QTableView *m_table;
    ResultDelegate *m_resultLook;
    StateView *m_state;
    ScoreHistogramView *m_histogram;
    TextLabel *m_legend;
    BatchPair *m_pair;
    qint64 m_shownRow = 0;
};

} // namespace countersign
