#pragma once

#include "models/blocklistsviewmodel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace countersign {

class StateView;

// The lists: one is chosen, and the team's own are made, renamed and deleted. What waits for a second person
// stands above them.
class ListsColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ListsColumn(BlocklistsViewModel &model, QWidget *parent = nullptr);

    // Ignored where there is no such row.
    void chooseRow(int row);
    void focusLists();

Q_SIGNALS:
    void waitingRequested(); // what waits for a second person

private:
    QWidget *makeActions();
    void connectModel();
    void showChosen();
    void showWaiting();
    void createList();
    void renameList();
    void deleteList();

    BlocklistsViewModel &m_model;
    QListView *m_lists;
    StateView *m_state;
    QPushButton *m_waiting;
    QPushButton *m_new;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace countersign
