#pragma once

#include "base/error.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace countersign {

class CasesViewModel;
class KeptFilters;
class QueueOrderBox;
class Settings;
struct CaseFilter;
class StateView;
class TextLabel;

// The list of cases with its filter: choosing a row opens that case.
class CaseQueue : public Card
{
    Q_OBJECT

public:
    CaseQueue(CasesViewModel &model, Settings &settings, QWidget *parent = nullptr);

    // Ignored when there is no such row.
    void selectRow(int row);
    // The row is selected, and its case stays closed.
    void markRow(int row);
    int currentRow() const;
    void focusList();
    void focusFilter();
    void openKeptFilters();
    QueueOrderBox &order() { return *m_order; }

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
    CaseFilter currentFilter() const;
    void apply(const CaseFilter &filter);
    void openRow(int row);
    void showState();
    void showDone();

    CasesViewModel &m_model;
    QTableView *m_list;
    StateView *m_state;
    TextLabel *m_title;
    TextLabel *m_done;
    QComboBox *m_status;
    QLineEdit *m_search;
    KeptFilters *m_kept;
    QueueOrderBox *m_order;
    bool m_marking = false;
};

} // namespace countersign
