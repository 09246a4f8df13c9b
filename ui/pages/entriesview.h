#pragma once

#include "models/blocklistsviewmodel.h"

#include <QWidget>

class QItemSelectionModel;
class QListView;
class QStackedWidget;
class QTableView;

namespace countersign {

class PictureFetcher;
class StateView;

// The entries of the chosen list as cards with their pictures or as a table; long lists and lists without
// faces are a table. Many can be selected.
class EntriesView : public QWidget
{
    Q_OBJECT

public:
    EntriesView(BlocklistsViewModel &model, PictureFetcher &pictures, QWidget *parent = nullptr);

    std::optional<ListEntry> current() const;
    QVector<ListEntry> selected() const;
    void showLoading(const QString &sentence);
    // `narrowed`: a search or a filter is on.
    void showState(bool narrowed);
    void toggleTable();
    bool isTable() const;
    void focusEntries();

Q_SIGNALS:
    void selectionChanged();
    void openRequested(); // Enter or a double click
    void addRequested();
    void announced(const QString &sentence);

private:
    QListView *makeCards();
    QTableView *makeEntryTable();
    void showFailure(const Error &error);
    void chooseView();
    void use(bool table);

    BlocklistsViewModel &m_model;
    QItemSelectionModel *m_selection;
    QListView *m_cards;
    QTableView *m_table;
    QStackedWidget *m_views;
    StateView *m_state;
    std::optional<bool> m_wantsTable; // by the person
    bool m_failed = false;
};

} // namespace countersign
