#pragma once

#include "models/blocklistsviewmodel.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

class QFileDialog;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace countersign {

class AddFaceForm;
class Card;
class EntriesView;
class EntryFilterBar;
class ImportPane;
class IntakePane;
class ProposalsPane;
class StateView;
class TextLabel;

// Lists on the left, the faces of the chosen one as cards, a form that adds, removal with time to undo.
class BlocklistsPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit BlocklistsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("blocklists"); }
    void activate() override;
    void refresh() override { m_model.reload(); }
    void aboutToClose() override { m_model.sendHeldRemovals(EntryWork::Keep::Nothing); }

    // Opens the form on the face blocklist with this picture or, where it is null, with the case that holds
    // the face. The reason can still be changed.
    void addFace(const imaging::PicturePtr &picture, const QString &sessionId = {},
                 const QString &reason = {});

    BlocklistsViewModel &viewModel() { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeLists();
    QWidget *makeListActions();
    QWidget *makeEntries();
    QWidget *makeUndoBar();
    void addKeys();
    void addEntryKeys();
    void connectModel();
    void connectTables();
    void chooseRow(int row);
    void showChosenList();
    void showChosenActions();
    void showChanges();
    void readSelection();
    bool isNarrowed() const;
    void addMany();
    void writeReason();
    void setReviewDate();
    void moveReviewDate(int days);
    void openSource();
    void preview();
    void createList();
    void renameList();
    void deleteList();
    void showForm(bool shown);
    void openForm(const imaging::PicturePtr &picture, const QString &sessionId = {},
                  const QString &reason = {});
    void openIntake();
    void closeIntake();
    bool isIntakeOpen() const;
    void openProposals();
    void askWhatToImport();
    void import(const QString &file);
    void takeImported();
    void askWhereToExport();
    void chooseExportFile(bool pictures);
    QFileDialog *tableDialog(const QString &name);
    void showWaiting();
    void commit();
    void leave();

    BlocklistsViewModel m_model;
    PictureFetcher &m_pictures;
    QListView *m_lists;
    StateView *m_listsState;
    QPushButton *m_newList;
    QPushButton *m_renameList;
    QPushButton *m_deleteList;
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
    QWidget *m_listsColumn = nullptr;
    Card *m_formCard;
    AddFaceForm *m_form;
    QStackedWidget *m_views;
    IntakePane *m_intake;
    ImportPane *m_importing;
    ProposalsPane *m_proposals;
    QPushButton *m_waiting;
};

} // namespace countersign
