#pragma once

#include "models/blocklistsviewmodel.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

class QStackedWidget;

namespace countersign {

class AddFaceForm;
class Card;
class EntriesColumn;
class EntryTransfer;
class ImportPane;
class IntakePane;
class ListsColumn;
class ProposalsPane;

// Lists on the left, the chosen one beside them, a form that adds one face; in their place, many pictures, a
// table or what waits for a second person.
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
    QWidget *makeBrowsing();
    void addKeys();
    void addEntryKeys();
    void connectModel();
    void connectBrowsing();
    void connectWays();
    void addMany();
    void showForm(bool shown);
    void openForm(const imaging::PicturePtr &picture, const QString &sessionId = {},
                  const QString &reason = {});
    void openIntake();
    void openProposals();
    void import(const QString &file);
    void takeImported();
    bool shows(const QWidget *view) const;
    void browse();
    void commit();
    void leave();
    bool leaveWork();

    BlocklistsViewModel m_model;
    ListsColumn *m_lists;
    EntriesColumn *m_entries;
    EntryTransfer *m_transfer;
    Card *m_formCard;
    AddFaceForm *m_form;
    QStackedWidget *m_views;
    IntakePane *m_intake;
    ImportPane *m_importing;
    ProposalsPane *m_proposals;
};

} // namespace countersign
