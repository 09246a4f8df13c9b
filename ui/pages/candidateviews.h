#pragma once

#include "models/candidatemodel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QListView;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace countersign {

class PictureFetcher;
class SearchViewModel;

// The candidates of a search as cards or as a table, with filter and order. Both views show the same row as
// the current one.
class CandidateViews : public QWidget
{
    Q_OBJECT

public:
    CandidateViews(SearchViewModel &model, PictureFetcher &pictures, QWidget *parent = nullptr);

    // A row of SearchViewModel::candidates().
    std::optional<int> currentRow() const;
    void setCurrentRow(int row);
    // Nobody is listed: what the service says of them is not to be known yet.
    void setWithheld(bool withheld);

Q_SIGNALS:
    void currentChanged();
    void widthWanted(bool more); // a table needs more than cards
    void activated();            // Enter or a double click on the current candidate

private:
    QWidget *makeTools();
    void makeViews(PictureFetcher &pictures);
    void share(const QModelIndex &current);
    void sortBy(int choice);

    SearchViewModel &m_model;
    CandidateFilter *m_filter;
    QStackedWidget *m_stack;
    QListView *m_cards;
    QTableView *m_table;
    QComboBox *m_order;
    QToolButton *m_asTable;
};

} // namespace countersign
