#include "ui/pages/blocklistspage.h"

#include "domain/entrycomment.h"
#include "profile/activeservice.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/droppedpicture.h"
#include "ui/delegates/listdelegate.h"
#include "ui/dialogs/entrydialogs.h"
#include "ui/dialogs/entrypreview.h"
#include "ui/dialogs/listdialog.h"
#include "ui/pages/addfaceform.h"
#include "ui/pages/entriesview.h"
#include "ui/pages/entryfilterbar.h"
#include "ui/pages/importpane.h"
#include "ui/pages/intakepane.h"
#include "ui/pages/proposalspane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int listsWidth = 280;  // logical pixels, as the queue
constexpr int besideForm = 1000; // a page this wide has room for the lists beside the form
constexpr int laterDays = 90;    // that a review is put off by one key

QListView *makeCardView(const QString &objectName, const QString &accessibleName)
{
    auto *view = new QListView;
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->viewport()->setAutoFillBackground(false);
    return view;
}

} // namespace

BlocklistsPage::BlocklistsPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_model(context.service, context.history, context.faces, context.settings, context.marks,
              context.record)
    , m_pictures(context.pictures)
    , m_lists(makeCardView(QStringLiteral("lists"), tr("Lists")))
    , m_listsState(new StateView(m_lists))
    , m_newList(new QPushButton(tr("New list…")))
    , m_renameList(new QPushButton(tr("Rename…")))
    , m_deleteList(new QPushButton(tr("Delete…")))
    , m_name(makeLabel({}, theme::TextRole::PageTitle))
    , m_purpose(makeQuietLabel())
    , m_search(new QLineEdit)
    , m_filters(new EntryFilterBar)
    , m_entries(new EntriesView(m_model, context.pictures))
    , m_import(new QPushButton(tr("Import…")))
    , m_export(new QPushButton(tr("Export…")))
    , m_addMany(new QPushButton(tr("Add pictures")))
    , m_add(new QPushButton(tr("Add a face")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_openSource(new QPushButton(tr("Open its case")))
    , m_undoBar(makeUndoBar())
    , m_formCard(new Card)
    , m_form(new AddFaceForm(m_model, context.service))
    , m_views(new QStackedWidget)
    , m_intake(new IntakePane(m_model.batch()))
    , m_importing(new ImportPane(m_model.importing()))
    , m_proposals(new ProposalsPane(m_model))
    , m_waiting(new QPushButton)
{
    setObjectName(QStringLiteral("blocklistsPage"));
    m_formCard->body()->addWidget(m_form);
    m_formCard->setFixedWidth(Panel::panelWidth);
    m_formCard->hide();
    setAcceptDrops(true);
    auto *browse = new QWidget;
    auto *layout = new QHBoxLayout(browse);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::margin);
    m_listsColumn = makeLists();
    layout->addWidget(m_listsColumn);
    layout->addWidget(makeEntries(), 1);
    layout->addWidget(m_formCard);
    m_views->addWidget(browse);
    m_views->addWidget(m_intake);
    m_views->addWidget(m_importing);
    m_views->addWidget(m_proposals);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    page->addWidget(m_views);
    connectModel();
    connect(&context.service, &ActiveService::changed, this, [this] {
        if (isVisible())
            m_model.reload();
    });
    addKeys();
    showChosenList();
}

QWidget *BlocklistsPage::makeLists()
{
    m_lists->setModel(&m_model.lists());
    m_lists->setItemDelegate(new ListDelegate(m_lists));
    m_listsState->showLoading(tr("Reading the lists…"));
    auto *left = new QWidget;
    left->setFixedWidth(listsWidth);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    m_waiting->setObjectName(QStringLiteral("waitingForSecond"));
    m_waiting->setIcon(theme::icon(QStringLiteral("review")));
    layout->addWidget(m_waiting);
    layout->addWidget(m_listsState, 1);
    layout->addWidget(makeListActions());
    return left;
}

QWidget *BlocklistsPage::makeListActions()
{
    m_newList->setObjectName(QStringLiteral("newList"));
    m_newList->setIcon(theme::icon(QStringLiteral("add")));
    m_renameList->setObjectName(QStringLiteral("renameList"));
    m_deleteList->setObjectName(QStringLiteral("deleteList"));
    connect(m_newList, &QPushButton::clicked, this, &BlocklistsPage::createList);
    connect(m_renameList, &QPushButton::clicked, this, &BlocklistsPage::renameList);
    connect(m_deleteList, &QPushButton::clicked, this, &BlocklistsPage::deleteList);
    auto *actions = new QWidget;
    auto *layout = new QGridLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_newList, 0, 0, 1, 2);
    layout->addWidget(m_renameList, 1, 0);
    layout->addWidget(m_deleteList, 1, 1);
    return actions;
}

void BlocklistsPage::createList()
{
    auto *dialog = new ListDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.createList(dialog->list()); });
    dialog->open();
}

void BlocklistsPage::renameList()
{
    auto *dialog = new ListDialog(m_model.chosenList(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_model.renameChosenList(dialog->list().name, dialog->list().description); });
    dialog->open();
}

// A list and its entries cannot be brought back, so this one asks.
void BlocklistsPage::deleteList()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete the list"),
                                     tr("Delete “%1” and its %n entries? They cannot be brought back.",
                                        nullptr, int(m_model.chosenList().entryCount))
                                         .arg(m_model.chosenList().name),
                                     QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("deleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const remove = question->addButton(tr("Delete the list"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmDelete"));
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, &m_model, &BlocklistsViewModel::deleteChosenList);
    question->open();
}

QWidget *BlocklistsPage::makeEntries()
{
    m_search->setObjectName(QStringLiteral("entrySearch"));
    m_search->setPlaceholderText(tr("Find an entry"));
    m_search->setClearButtonEnabled(true);
    m_add->setObjectName(QStringLiteral("addFace"));
    m_add->setIcon(theme::icon(QStringLiteral("add")));
    m_add->setToolTip(tr("Ctrl+Shift+U"));
    m_addMany->setObjectName(QStringLiteral("addPictures"));
    m_addMany->setIcon(theme::icon(QStringLiteral("add")));
    m_addMany->setToolTip(tr("Ctrl+U"));
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    m_remove->setIcon(theme::icon(QStringLiteral("remove")));
    m_remove->setToolTip(tr("Del"));
    m_openSource->setObjectName(QStringLiteral("openSource"));
    m_import->setObjectName(QStringLiteral("importEntries"));
    m_import->setToolTip(tr("Ctrl+I"));
    m_export->setObjectName(QStringLiteral("exportEntries"));
    m_export->setToolTip(tr("Ctrl+Shift+E"));

    auto *actions = new WrapRow;
    actions->addWidget(m_search);
    actions->addWidget(m_openSource);
    actions->addWidget(m_remove);
    actions->addWidget(m_add);
    actions->addWidget(m_addMany);
    actions->addWidget(m_import);
    actions->addWidget(m_export);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_name);
    layout->addWidget(m_purpose);
    layout->addLayout(actions);
    layout->addWidget(m_filters);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_undoBar);
    return middle;
}

QWidget *BlocklistsPage::makeUndoBar()
{
    auto *bar = new Card;
    bar->setObjectName(QStringLiteral("undoBar"));
    m_undoText = makeLabel({});
    auto *undo = new QPushButton(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoRemoval"));
    undo->setIcon(theme::icon(QStringLiteral("undo")));
    m_undo = undo;
    connect(undo, &QPushButton::clicked, &m_model, &BlocklistsViewModel::undo);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undoText, 1);
    row->addWidget(undo);
    bar->body()->addLayout(row);
    bar->hide();
    return bar;
}

void BlocklistsPage::connectModel()
{
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(&m_model.lists(), &PagedModelBase::readingEnded, this, [this] {
        m_listsState->showContent();
        chooseRow(m_model.chosenList().id.isEmpty() ? std::max(0, m_model.lists().faceBlocklistRow())
                                                    : m_model.lists().rowOf(m_model.chosenList().id));
    });
    connect(&m_model.lists(), &PagedModelBase::readingFailed, this, [this](const Error &error) {
        if (m_model.lists().rowCount() == 0)
            m_listsState->showError(error, tr("Try again"));
    });
    connect(m_listsState, &StateView::actionTriggered, &m_model, &BlocklistsViewModel::reload);
    connect(&m_model.entries(), &PagedModelBase::readingEnded, this,
            [this] { m_entries->showState(isNarrowed()); });
    connect(&m_model.entries(), &QAbstractItemModel::rowsRemoved, this,
            [this] { m_entries->showState(isNarrowed()); });
    connect(m_entries, &EntriesView::addRequested, this, &BlocklistsPage::addMany);
    connect(m_entries, &EntriesView::openRequested, this, &BlocklistsPage::openSource);
    connect(m_entries, &EntriesView::selectionChanged, this, &BlocklistsPage::readSelection);
    connect(m_entries, &EntriesView::announced, this, &ConsolePage::announced);
    connect(m_filters, &EntryFilterBar::changed, &m_model, [this] { m_model.setQuery(m_filters->query()); });
    connect(&m_model, &BlocklistsViewModel::chosenListChanged, this, &BlocklistsPage::showChosenList);
    connect(&m_model, &BlocklistsViewModel::changesChanged, this, &BlocklistsPage::showChanges);
    connect(&m_model, &BlocklistsViewModel::announced, this, &ConsolePage::announced);
    connect(&m_model, &BlocklistsViewModel::failed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
    connect(m_search, &QLineEdit::textEdited, &m_model, &BlocklistsViewModel::setSearch);
    connect(m_add, &QPushButton::clicked, this, [this] { openForm(nullptr); });
    connect(m_addMany, &QPushButton::clicked, this, &BlocklistsPage::addMany);
    connect(m_import, &QPushButton::clicked, this, &BlocklistsPage::askWhatToImport);
    connect(m_export, &QPushButton::clicked, this, &BlocklistsPage::askWhereToExport);
    connectTables();
    addPictureActions(makeCanvasActions(QStringLiteral("lists-"),
                                        {m_form->canvas(), m_intake->canvas(), m_proposals->canvas()}) +
                      makePickActions(QStringLiteral("lists-"), {m_form->canvas()}));
    connect(m_waiting, &QPushButton::clicked, this, &BlocklistsPage::openProposals);
    connect(&m_model.proposals(), &QAbstractItemModel::modelReset, this, &BlocklistsPage::showWaiting);
    connect(m_proposals, &ProposalsPane::closed, this, &BlocklistsPage::leave);
    showWaiting();
    connect(m_intake, &IntakePane::closed, this, &BlocklistsPage::closeIntake);
    connect(m_intake, &IntakePane::announced, this, &ConsolePage::announced);
    connect(m_intake, &IntakePane::openSessionRequested, this, &ConsolePage::openSessionRequested);
    connect(m_form, &AddFaceForm::closed, this, [this] { showForm(false); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(m_entries->selected()); });
    connect(m_openSource, &QPushButton::clicked, this, &BlocklistsPage::openSource);
    readSelection();
    showChanges();
}

// Tables of entries, in and out.
void BlocklistsPage::connectTables()
{
    connect(&m_model.importing(), &EntryImport::checked, this, &BlocklistsPage::takeImported);
    connect(m_importing, &ImportPane::openRequested, this, &BlocklistsPage::askWhatToImport);
    connect(m_importing, &ImportPane::announced, this, &ConsolePage::announced);
    connect(m_importing, &ImportPane::closed, this, [this] {
        m_model.importing().clear();
        m_views->setCurrentIndex(0);
        m_entries->focusEntries();
    });
    connect(&m_model.doubles(), &ListDoubles::progressed, this, [this](qsizetype looked, qsizetype of) {
        Q_EMIT announced(tr("Looking for doubles: %1 of %2 faces…").arg(looked).arg(of));
    });
    connect(&m_model.exporting(), &EntryExport::changed, this, &BlocklistsPage::showChosenActions);
    connect(&m_model.exporting(), &EntryExport::progressed, this, [this](qsizetype done, qsizetype of) {
        Q_EMIT announced(tr("Exporting: %1 of %2 entries…").arg(done).arg(of));
    });
}

void BlocklistsPage::readSelection()
{
    const auto entry = m_entries->current();
    const qsizetype selected = m_entries->selected().size();
    m_remove->setEnabled(selected > 0);
    m_remove->setText(selected > 1 ? tr("Remove %n", nullptr, int(selected)) : tr("Remove"));
    m_openSource->setEnabled(entry && !entry->sourceSessionId().isEmpty());
}

bool BlocklistsPage::isNarrowed() const
{
    return !m_search->text().isEmpty() || m_filters->isSet();
}

// What can be taken back after removing stays in sight; what was added is taken back by key.
void BlocklistsPage::showChanges()
{
    m_undoText->setText(m_model.changeText());
    m_undo->setEnabled(m_model.canUndo());
    m_undoBar->setVisible(!m_model.changeText().isEmpty());
}

void BlocklistsPage::addKeys()
{
    addPageAction(QStringLiteral("list-add-pictures"), tr("&Add pictures…"), Qt::CTRL | Qt::Key_U, [this] {
        if (isIntakeOpen())
            m_intake->openFiles();
        else
            m_addMany->click();
    });
    addPageAction(QStringLiteral("list-add-face"), tr("Add &one face, or the face of a case…"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_U, [this] { m_add->click(); });
    addPageAction(QStringLiteral("list-import"), tr("I&mport entries from a table…"), Qt::CTRL | Qt::Key_I,
                  [this] { m_import->click(); });
    addPageAction(QStringLiteral("list-export"), tr("E&xport the entries…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                  [this] { m_export->click(); });
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
                      if (m_views->currentWidget() == m_proposals)
                          m_proposals->refuse();
                  });
    addEntryKeys();
}

void BlocklistsPage::addEntryKeys()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &key, auto act) {
        addPageAction(id, text, key, act, m_entries);
    };
    add(QStringLiteral("list-open-source"), tr("Open its &case"), Qt::CTRL | Qt::Key_E,
        [this] { openSource(); });
    add(QStringLiteral("list-preview"), tr("Look at it in &full"), Qt::Key_Space, [this] { preview(); });
    add(QStringLiteral("list-reason"), tr("Write the r&eason anew…"), Qt::Key_F2, [this] { writeReason(); });
    add(QStringLiteral("list-review-date"), tr("When to &look again…"), Qt::CTRL | Qt::Key_R,
        [this] { setReviewDate(); });
    add(QStringLiteral("list-review-later"), tr("Look again 90 days la&ter"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { moveReviewDate(laterDays); });
    add(QStringLiteral("list-remove"), tr("&Remove the entries"), QKeySequence::Delete,
        [this] { m_remove->click(); });
    addPageAction(QStringLiteral("list-doubles"), tr("Find dou&bles"), Qt::CTRL | Qt::Key_D,
                  [this] { m_model.findDoubles(); });
    addPageAction(QStringLiteral("list-due"), tr("&Due for review"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                  [this] { m_filters->toggleDue(); });
    addPageAction(QStringLiteral("list-table"), tr("Cards or ta&ble"), Qt::CTRL | Qt::Key_T,
                  [this] { m_entries->toggleTable(); });
    addPageAction(QStringLiteral("list-undo"), tr("&Undo"), QKeySequence::Undo, [this] { m_model.undo(); });
    addPageAction(QStringLiteral("list-redo"), tr("Do it agai&n"), QKeySequence::Redo,
                  [this] { m_model.redo(); });
    addPageAction(QStringLiteral("list-find"), tr("F&ind an entry"), QKeySequence::Find,
                  [this] { m_search->setFocus(); });
}

void BlocklistsPage::writeReason()
{
    const QVector<ListEntry> entries = m_entries->selected();
    if (entries.isEmpty())
        return;
    const auto textOf = [](const ListEntry &entry) { return EntryComment::read(entry.comment).text; };
    const QString first = textOf(entries.first());
    const bool same =
        std::ranges::all_of(entries, [&](const ListEntry &entry) { return textOf(entry) == first; });
    auto *dialog = new EntryReasonDialog(int(entries.size()), same ? first : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, entries] { m_model.recomment(entries, dialog->reason()); });
    dialog->open();
}

void BlocklistsPage::setReviewDate()
{
    const QVector<ListEntry> entries = m_entries->selected();
    if (entries.isEmpty())
        return;
    const QDate date = EntryComment::read(entries.first().comment).reviewBy;
    auto *dialog = new ReviewDateDialog(int(entries.size()), date, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, entries] { m_model.setReviewDate(entries, dialog->date()); });
    dialog->open();
}

// From today on: what was due is looked at now.
void BlocklistsPage::moveReviewDate(int days)
{
    const QVector<ListEntry> entries = m_entries->selected();
    if (!entries.isEmpty())
        m_model.setReviewDate(entries, QDate::currentDate().addDays(days));
}

void BlocklistsPage::openSource()
{
    if (const auto entry = m_entries->current(); entry && !entry->sourceSessionId().isEmpty())
        Q_EMIT openSessionRequested(entry->sourceSessionId());
    else
        Q_EMIT announced(tr("This entry was not taken from a case."));
}

void BlocklistsPage::preview()
{
    const auto entry = m_entries->current();
    if (!entry)
        return;
    auto *dialog = new EntryPreview(*entry, m_pictures, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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

void BlocklistsPage::chooseRow(int row)
{
    if (row < 0 || row >= m_model.lists().rowCount())
        return;
    m_model.chooseList(m_model.lists().rowAt(row));
    if (m_lists->currentIndex().row() != row)
        m_lists->setCurrentIndex(m_model.lists().index(row, 0));
}

void BlocklistsPage::showChosenList()
{
    const FaceList &list = m_model.chosenList();
    const bool chosen = !list.id.isEmpty();
    m_name->setText(chosen ? list.name : title());
    m_purpose->setText(chosen ? purposeOf(list) : QString());
    m_search->clear();
    m_search->setEnabled(chosen);
    // Lists of the system belong to the service.
    m_renameList->setEnabled(chosen && !list.isSystem);
    m_deleteList->setEnabled(chosen && !list.isSystem);
    m_add->setEnabled(chosen && list.holdsFaces());
    m_addMany->setEnabled(chosen);
    showChosenActions();
    m_addMany->setText(list.holdsFaces() || !chosen ? tr("Add pictures") : tr("Add a value"));
    m_filters->clear();
    if (!list.holdsFaces())
        showForm(false);
    m_entries->showLoading(tr("Reading the entries…"));
}

void BlocklistsPage::showChosenActions()
{
    const bool chosen = !m_model.chosenList().id.isEmpty();
    m_import->setEnabled(chosen);
    m_export->setEnabled(chosen && !m_model.exporting().isRunning());
}

QFileDialog *BlocklistsPage::tableDialog(const QString &name)
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setNameFilters({tr("CSV table (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    return dialog;
}

void BlocklistsPage::askWhatToImport()
{
    QFileDialog *const dialog = tableDialog(QStringLiteral("importDialog"));
    dialog->setWindowTitle(tr("Import entries into “%1”").arg(m_model.chosenList().name));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BlocklistsPage::import);
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

void BlocklistsPage::askWhereToExport()
{
    if (!m_model.chosenList().holdsFaces()) {
        chooseExportFile(false);
        return;
    }
    auto *dialog = new EntryExportDialog(m_model.chosenList(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseExportFile(dialog->wantsPictures()); });
    dialog->open();
}

void BlocklistsPage::chooseExportFile(bool pictures)
{
    QFileDialog *const dialog = tableDialog(QStringLiteral("exportDialog"));
    dialog->setWindowTitle(tr("Export the entries"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_model,
            [this, pictures](const QString &file) { m_model.exportTo(file, pictures); });
    dialog->open();
}

// In a narrow page it takes the place of the lists.
void BlocklistsPage::showForm(bool shown)
{
    m_formCard->setVisible(shown);
    m_listsColumn->setVisible(!shown || width() >= besideForm);
}

void BlocklistsPage::resizeEvent(QResizeEvent *event)
{
    ConsolePage::resizeEvent(event);
    showForm(!m_formCard->isHidden());
}

bool BlocklistsPage::isIntakeOpen() const
{
    return m_views->currentWidget() == m_intake;
}

void BlocklistsPage::openIntake()
{
    m_model.batch().setList(m_model.chosenList());
    m_views->setCurrentWidget(m_intake);
    m_intake->setFocus();
}

void BlocklistsPage::closeIntake()
{
    m_model.batch().clear();
    m_views->setCurrentIndex(0);
    m_entries->focusEntries();
}

void BlocklistsPage::openProposals()
{
    m_views->setCurrentWidget(m_proposals);
    m_proposals->begin();
}

// Nothing where nothing waits: most teams have nothing waiting most of the time.
void BlocklistsPage::showWaiting()
{
    const int waiting = m_model.proposals().rowCount();
    m_waiting->setText(tr("%n wait for a second person", nullptr, waiting));
    m_waiting->setVisible(waiting > 0);
}

void BlocklistsPage::commit()
{
    if (isIntakeOpen())
        m_intake->send();
    else if (m_views->currentWidget() == m_importing)
        m_importing->send();
    else if (m_views->currentWidget() == m_proposals)
        m_proposals->confirm();
    else if (!m_formCard->isHidden())
        m_form->submit();
}

void BlocklistsPage::leave()
{
    if (isIntakeOpen()) {
        m_intake->leave();
    } else if (m_views->currentWidget() == m_importing) {
        m_importing->leave();
    } else if (m_model.doubles().isRunning()) {
        m_model.doubles().stop();
        Q_EMIT announced(tr("The search for doubles was stopped."));
    } else if (m_model.showsDoubles()) {
        m_model.showAll();
    } else if (m_model.exporting().isRunning()) {
        m_model.exporting().stop();
        Q_EMIT announced(tr("The export was stopped."));
    } else if (m_views->currentWidget() == m_proposals) {
        m_views->setCurrentIndex(0);
        m_entries->focusEntries();
    } else {
        showForm(false);
    }
}

void BlocklistsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_addMany->isEnabled() && mayHoldPicture(*event->mimeData()))
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
    m_lists->setFocus();
}

void BlocklistsPage::addFace(const imaging::PicturePtr &picture, const QString &sessionId,
                             const QString &reason)
{
    m_views->setCurrentIndex(0);
    chooseRow(m_model.lists().faceBlocklistRow());
    openForm(picture, sessionId, reason);
}

} // namespace countersign
