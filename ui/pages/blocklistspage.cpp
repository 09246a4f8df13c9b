#include "ui/pages/blocklistspage.h"

#include "profile/activeservice.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/droppedpicture.h"
#include "ui/dialogs/entrydialogs.h"
#include "ui/pages/addfaceform.h"
#include "ui/pages/entriescolumn.h"
#include "ui/pages/entriesview.h"
#include "ui/pages/entryactions.h"
#include "ui/pages/entrytransfer.h"
#include "ui/pages/importpane.h"
#include "ui/pages/intakepane.h"
#include "ui/pages/listscolumn.h"
#include "ui/pages/proposalspane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int besideForm = 1000; // logical pixels; a page this wide has room for the lists beside the form

} // namespace

BlocklistsPage::BlocklistsPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_model(context.service, context.history, context.faces, context.settings, context.marks,
              context.record)
    , m_lists(new ListsColumn(m_model))
    , m_entries(new EntriesColumn(m_model, context.pictures))
    , m_transfer(new EntryTransfer(m_model, this))
    , m_formCard(new Card)
    , m_form(new AddFaceForm(m_model, context.service))
    , m_views(new QStackedWidget)
    , m_intake(new IntakePane(m_model.batch()))
    , m_importing(new ImportPane(m_model.importing()))
    , m_proposals(new ProposalsPane(m_model))
{
    setObjectName(QStringLiteral("blocklistsPage"));
    setAcceptDrops(true);
    m_views->addWidget(makeBrowsing());
    m_views->addWidget(m_intake);
    m_views->addWidget(m_importing);
    m_views->addWidget(m_proposals);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    page->addWidget(m_views);
    connectModel();
    connectBrowsing();
    connectWays();
    connect(&context.service, &ActiveService::changed, this, [this] {
        if (isVisible())
            m_model.reload();
    });
    addPictureActions(makeCanvasActions(QStringLiteral("lists-"),
                                        {m_form->canvas(), m_intake->canvas(), m_proposals->canvas()}) +
                      makePickActions(QStringLiteral("lists-"), {m_form->canvas()}));
    addKeys();
}

QWidget *BlocklistsPage::makeBrowsing()
{
    m_formCard->body()->addWidget(m_form);
    m_formCard->setFixedWidth(Panel::panelWidth);
    m_formCard->hide();
    auto *browsing = new QWidget;
    auto *layout = new QHBoxLayout(browsing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::margin);
    layout->addWidget(m_lists);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_formCard);
    return browsing;
}

void BlocklistsPage::connectModel()
{
    connect(&m_model, &BlocklistsViewModel::chosenListChanged, this, [this] {
        if (!m_model.chosenList().holdsFaces())
            showForm(false);
    });
    connect(&m_model, &BlocklistsViewModel::announced, this, &ConsolePage::announced);
    connect(&m_model, &BlocklistsViewModel::failed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
    connect(&m_model.doubles(), &ListDoubles::progressed, this, [this](qsizetype looked, qsizetype of) {
        Q_EMIT announced(tr("Looking for doubles: %1 of %2 faces…").arg(looked).arg(of));
    });
}

void BlocklistsPage::connectBrowsing()
{
    connect(m_lists, &ListsColumn::waitingRequested, this, &BlocklistsPage::openProposals);
    connect(m_entries, &EntriesColumn::announced, this, &ConsolePage::announced);
    connect(m_entries, &EntriesColumn::openSessionRequested, this, &ConsolePage::openSessionRequested);
    connect(m_entries, &EntriesColumn::addRequested, this, [this] { openForm(nullptr); });
    connect(m_entries, &EntriesColumn::addManyRequested, this, &BlocklistsPage::addMany);
    connect(m_form, &AddFaceForm::closed, this, [this] { showForm(false); });
}

// Onto the list and out of it.
void BlocklistsPage::connectWays()
{
    connect(m_intake, &IntakePane::closed, this, [this] {
        m_model.batch().clear();
        browse();
    });
    connect(m_intake, &IntakePane::announced, this, &ConsolePage::announced);
    connect(m_intake, &IntakePane::openSessionRequested, this, &ConsolePage::openSessionRequested);
    connect(m_proposals, &ProposalsPane::closed, this, &BlocklistsPage::leave);
    connect(m_entries, &EntriesColumn::importRequested, m_transfer, &EntryTransfer::askWhatToImport);
    connect(m_entries, &EntriesColumn::exportRequested, m_transfer, &EntryTransfer::askWhereToExport);
    connect(m_transfer, &EntryTransfer::tableChosen, this, &BlocklistsPage::import);
    connect(m_transfer, &EntryTransfer::announced, this, &ConsolePage::announced);
    connect(&m_model.importing(), &EntryImport::checked, this, &BlocklistsPage::takeImported);
    connect(m_importing, &ImportPane::openRequested, m_transfer, &EntryTransfer::askWhatToImport);
    connect(m_importing, &ImportPane::announced, this, &ConsolePage::announced);
    connect(m_importing, &ImportPane::closed, this, [this] {
        m_model.importing().clear();
        browse();
    });
}

void BlocklistsPage::addKeys()
{
    addPageAction(QStringLiteral("list-add-pictures"), tr("&Add pictures…"), Qt::CTRL | Qt::Key_U, [this] {
        if (shows(m_intake))
            m_intake->openFiles();
        else
            m_entries->addMany();
    });
    addPageAction(QStringLiteral("list-add-face"), tr("Add &one face, or the face of a case…"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_U, [this] { m_entries->add(); });
    addPageAction(QStringLiteral("list-import"), tr("I&mport entries from a table…"), Qt::CTRL | Qt::Key_I,
                  [this] { m_entries->importTable(); });
    addPageAction(QStringLiteral("list-export"), tr("E&xport the entries…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                  [this] { m_entries->exportTable(); });
    addPageAction(QStringLiteral("list-commit"), tr("Add &what is ready"), Qt::CTRL | Qt::Key_Return,
                  [this] { commit(); });
    addPageAction(QStringLiteral("list-leave"), tr("S&top or close"), Qt::Key_Escape, [this] { leave(); });
    addPageAction(
        QStringLiteral("list-intake-include"), tr("Add or &leave out this picture"), Qt::Key_Y,
        [this] { m_intake->toggleIncluded(); }, m_intake->table());
    addPageAction(
        QStringLiteral("list-intake-override"), tr("Add it although something speaks a&gainst it"), Qt::Key_O,
        [this] { m_intake->toggleOverridden(); }, m_intake->table());
    addPageAction(QStringLiteral("list-second"), tr("Waiting for a second &person"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { openProposals(); });
    addPageAction(QStringLiteral("list-refuse"), tr("Refuse what &is proposed"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, [this] {
                      if (shows(m_proposals))
                          m_proposals->refuse();
                  });
    addEntryKeys();
}

void BlocklistsPage::addEntryKeys()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &key, auto act) {
        addPageAction(id, text, key, act, m_entries->view());
    };
    add(QStringLiteral("list-open-source"), tr("Open its &case"), Qt::CTRL | Qt::Key_E,
        [this] { m_entries->entryActions().openSource(); });
    add(QStringLiteral("list-preview"), tr("Look at it in &full"), Qt::Key_Space,
        [this] { m_entries->entryActions().preview(); });
    add(QStringLiteral("list-reason"), tr("Write the r&eason anew…"), Qt::Key_F2,
        [this] { m_entries->entryActions().writeReason(); });
    add(QStringLiteral("list-review-date"), tr("When to &look again…"), Qt::CTRL | Qt::Key_R,
        [this] { m_entries->entryActions().setReviewDate(); });
    add(QStringLiteral("list-review-later"), tr("Look again 90 days la&ter"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { m_entries->entryActions().reviewLater(); });
    add(QStringLiteral("list-remove"), tr("&Remove the entries"), QKeySequence::Delete,
        [this] { m_entries->remove(); });
    addPageAction(QStringLiteral("list-doubles"), tr("Find dou&bles"), Qt::CTRL | Qt::Key_D,
                  [this] { m_model.findDoubles(); });
    addPageAction(QStringLiteral("list-due"), tr("&Due for review"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                  [this] { m_entries->toggleDue(); });
    addPageAction(QStringLiteral("list-table"), tr("Cards or ta&ble"), Qt::CTRL | Qt::Key_T,
                  [this] { m_entries->view()->toggleTable(); });
    addPageAction(QStringLiteral("list-undo"), tr("&Undo"), QKeySequence::Undo, [this] { m_model.undo(); });
    addPageAction(QStringLiteral("list-redo"), tr("Do it agai&n"), QKeySequence::Redo,
                  [this] { m_model.redo(); });
    addPageAction(QStringLiteral("list-find"), tr("F&ind an entry"), QKeySequence::Find,
                  [this] { m_entries->focusSearch(); });
}

bool BlocklistsPage::shows(const QWidget *view) const
{
    return m_views->currentWidget() == view;
}

void BlocklistsPage::browse()
{
    m_views->setCurrentIndex(0);
    m_entries->view()->focusEntries();
}

void BlocklistsPage::addMany()
{
    if (m_model.chosenList().holdsFaces()) {
        openIntake();
        return;
    }
    auto *dialog = new EntryValueDialog(m_model.chosenList(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.addValue(dialog->entry()); });
    dialog->open();
}

// Looks at the table; faces go to the table that judges them.
void BlocklistsPage::import(const QString &file)
{
    if (m_model.importing().isSending())
        return;
    m_views->setCurrentWidget(m_importing);
    m_importing->setFocus();
    m_model.importing().read(file, m_model.chosenList());
}

void BlocklistsPage::takeImported()
{
    if (!m_model.importing().list().holdsFaces())
        return;
    const QVector<IntakePicture> pictures = m_model.importing().pictures();
    m_model.importing().clear();
    openIntake();
    m_intake->add(pictures);
}

// In a narrow page it takes the place of the lists.
void BlocklistsPage::showForm(bool shown)
{
    m_formCard->setVisible(shown);
    m_lists->setVisible(!shown || width() >= besideForm);
}

void BlocklistsPage::resizeEvent(QResizeEvent *event)
{
    ConsolePage::resizeEvent(event);
    showForm(!m_formCard->isHidden());
}

void BlocklistsPage::openIntake()
{
    m_model.batch().setList(m_model.chosenList());
    m_views->setCurrentWidget(m_intake);
    m_intake->setFocus();
}

void BlocklistsPage::openProposals()
{
    m_views->setCurrentWidget(m_proposals);
    m_proposals->begin();
}

void BlocklistsPage::commit()
{
    if (shows(m_intake))
        m_intake->send();
    else if (shows(m_importing))
        m_importing->send();
    else if (shows(m_proposals))
        m_proposals->confirm();
    else if (!m_formCard->isHidden())
        m_form->submit();
}

void BlocklistsPage::leave()
{
    if (shows(m_intake))
        m_intake->leave();
    else if (shows(m_importing))
        m_importing->leave();
    else if (leaveWork())
        return;
    else if (shows(m_proposals))
        browse();
    else
        showForm(false);
}

// What goes on behind the page, or is shown in the place of the whole list; false where nothing is.
bool BlocklistsPage::leaveWork()
{
    if (m_model.doubles().isRunning()) {
        m_model.doubles().stop();
        Q_EMIT announced(tr("The search for doubles was stopped."));
        return true;
    }
    if (m_model.showsDoubles()) {
        m_model.showAll();
        return true;
    }
    if (m_model.exporting().isRunning()) {
        m_model.exporting().stop();
        Q_EMIT announced(tr("The export was stopped."));
        return true;
    }
    return false;
}

void BlocklistsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_entries->canAdd() && mayHoldPicture(*event->mimeData()))
        event->acceptProposedAction();
}

// Files that fall anywhere on the page are for the list that is shown.
void BlocklistsPage::dropEvent(QDropEvent *event)
{
    openIntake();
    m_intake->take(*event->mimeData());
    event->acceptProposedAction();
}

void BlocklistsPage::openForm(const imaging::PicturePtr &picture, const QString &sessionId,
                              const QString &reason)
{
    showForm(true);
    m_form->begin(picture, sessionId, reason);
}

QString BlocklistsPage::title() const
{
    return tr("Blocklists");
}

void BlocklistsPage::activate()
{
    m_model.reload();
    m_lists->focusLists();
}

void BlocklistsPage::addFace(const imaging::PicturePtr &picture, const QString &sessionId,
                             const QString &reason)
{
    m_views->setCurrentIndex(0);
    m_lists->chooseRow(m_model.lists().faceBlocklistRow());
    openForm(picture, sessionId, reason);
}

} // namespace countersign
