#pragma once

#include <QWidget>

class QListView;
class QPushButton;
class QToolButton;

namespace countersign {

class CandidatesViewModel;
class TextLabel;

// The candidates of a search in a row by rank, as many as are looked at together; Left and Right change the
// current one, and what is behind them appears when it is asked for.
class CandidateStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateStrip(CandidatesViewModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void activated(); // Enter: compare the current one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void readModel();
    void fitCells();

    CandidatesViewModel &m_model;
    TextLabel *m_page;
    QPushButton *m_aside;
    QToolButton *m_previous;
    QPushButton *m_next;
    QListView *m_list;
};

} // namespace countersign
