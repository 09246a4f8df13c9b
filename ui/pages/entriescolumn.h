#pragma once

#include "models/blocklistsviewmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace countersign {

class EntriesView;
class EntryActions;
class EntryFilterBar;
class PictureFetcher;
class TextLabel;
class WrapRow;

// The chosen list: its entries, what narrows them, what can be done with those that are selected, and the
// ways onto the list and out of it. Under them, what was changed and can be taken back.
class EntriesColumn : public QWidget
{
    Q_OBJECT

public:
    EntriesColumn(BlocklistsViewModel &model, PictureFetcher &pictures, QWidget *parent = nullptr);

    EntriesView *view() const { return m_entries; }
    EntryActions &entryActions() const { return *m_actions; }
    // As if their buttons were pressed, which do nothing while they cannot.
    void add();
    void addMany();
    void remove();
    void importTable();
    void exportTable();
    bool canAdd() const;
    void focusSearch();
    void toggleDue();

Q_SIGNALS:
    void addRequested();     // one face
    void addManyRequested(); // pictures, or a value
    void importRequested();
    void exportRequested();
    void openSessionRequested(const QString &sessionId);
    void announced(const QString &sentence);

private:
    WrapRow *makeButtons();
    QWidget *makeUndoBar();
    void connectModel();
    void connectButtons();
    void showChosenList();
    void showTransfers();
    void showChanges();
    void readSelection();
    bool isNarrowed() const;

    BlocklistsViewModel &m_model;
    TextLabel *m_name;
    TextLabel *m_purpose;
    QLineEdit *m_search;
    EntryFilterBar *m_filters;
    EntriesView *m_entries;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_addMany;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_openSource;
    QWidget *m_undoBar;
    TextLabel *m_undoText;
    QPushButton *m_undo;
    EntryActions *m_actions;
};

} // namespace countersign
