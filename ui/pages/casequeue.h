#pragma once

#include "base/error.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace countersign {

class CasesViewModel;
class StateView;
class TextLabel;

// The list of cases with its filter: choosing a row opens that case.
class CaseQueue : public Card
{
    Q_OBJECT

public:
    explicit CaseQueue(CasesViewModel &model, QWidget *parent = nullptr);

    // Ignored when there is no such row.
    void selectRow(int row);
    void step(int rows);
    void focusList();
    void focusFilter();

Q_SIGNALS:
    void newCaseRequested();
    // By a click or Enter; walking through the list only opens.
    void rowChosen();
    // The list stays as it was.
    void readingFailed(const countersign::Error &error);

private:
    void makeList();
    QWidget *makeFilter();
    void connectModel();
    void narrow();
    void openRow(int row);
    void showState();

    CasesViewModel &m_model;
    QTableView *m_list;
    StateView *m_state;
    TextLabel *m_title;
    QComboBox *m_status;
    QLineEdit *m_search;
};

} // namespace countersign
