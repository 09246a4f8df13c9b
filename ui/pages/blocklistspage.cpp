#include "ui/pages/blocklistspage.h"

#include "models/picturefetcher.h"
#include "profile/activeservice.h"
#include "ui/canvas/canvasactions.h"
#include "ui/delegates/entrydelegate.h"
#include "ui/delegates/listdelegate.h"
#include "ui/dialogs/listdialog.h"
#include "ui/pages/addfaceform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int listsWidth = 280;  // logical pixels, as the queue
constexpr int besideForm = 1000; // a page this wide has room for the lists beside the form

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
    , m_model(context.service, context.history, context.faces)
    , m_pictures(context.pictures)
    , m_lists(makeCardView(QStringLiteral("lists"), tr("Lists")))
    , m_listsState(new StateView(m_lists))
    , m_newList(new QPushButton(tr("New list…")))
    , m_renameList(new QPushButton(tr("Rename…")))
    , m_deleteList(new QPushButton(tr("Delete…")))
    , m_name(makeLabel({}, theme::TextRole::PageTitle))
    , m_purpose(makeQuietLabel())
    , m_search(new QLineEdit)
    , m_entries(makeCardView(QStringLiteral("entries"), tr("Entries")))
    , m_entriesState(new StateView(m_entries))
    , m_add(new QPushButton(tr("Add a face")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_openSource(new QPushButton(tr("Open its case")))
    , m_undoBar(makeUndoBar())
    , m_formCard(new Card)
    , m_form(new AddFaceForm(m_model, context.service))
{
    setObjectName(QStringLiteral("blocklistsPage"));
    m_formCard->body()->addWidget(m_form);
    m_formCard->setFixedWidth(Panel::panelWidth);
    m_formCard->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    m_listsColumn = makeLists();
    layout->addWidget(m_listsColumn);
    layout->addWidget(makeEntries(), 1);
    layout->addWidget(m_formCard);
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
    m_entries->setModel(&m_model.entries());
    m_entries->setItemDelegate(new EntryDelegate(m_pictures, m_entries));
    m_entries->setFlow(QListView::LeftToRight);
    m_entries->setWrapping(true);
    m_entries->setResizeMode(QListView::Adjust);
    m_entries->setSpacing(theme::gap / 2);
    m_entries->setUniformItemSizes(true);
    m_add->setObjectName(QStringLiteral("addFace"));
    m_add->setIcon(theme::icon(QStringLiteral("add")));
    m_add->setToolTip(tr("Ctrl+U"));
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    m_remove->setIcon(theme::icon(QStringLiteral("remove")));
    m_remove->setToolTip(tr("Del"));
    m_openSource->setObjectName(QStringLiteral("openSource"));

    auto *actions = new WrapRow;
    actions->addWidget(m_search);
    actions->addWidget(m_openSource);
    actions->addWidget(m_remove);
    actions->addWidget(m_add);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_name);
    layout->addWidget(m_purpose);
    layout->addLayout(actions);
    layout->addWidget(m_entriesState, 1);
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
    connect(undo, &QPushButton::clicked, &m_model, &BlocklistsViewModel::undoRemoval);
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
        if (!m_lists->currentIndex().isValid() && m_model.chosenList().id.isEmpty())
            chooseRow(std::max(0, m_model.lists().faceBlocklistRow()));
    });
    connect(&m_model.lists(), &PagedModelBase::readingFailed, this, [this](const Error &error) {
        if (m_model.lists().rowCount() == 0)
            m_listsState->showError(error, tr("Try again"));
    });
    connect(m_listsState, &StateView::actionTriggered, &m_model, &BlocklistsViewModel::reload);
    connect(&m_model.entries(), &PagedModelBase::readingEnded, this, &BlocklistsPage::showEntriesState);
    connect(&m_model.entries(), &QAbstractItemModel::rowsRemoved, this, &BlocklistsPage::showEntriesState);
    connect(&m_model.entries(), &PagedModelBase::readingFailed, this, &BlocklistsPage::showEntriesFailure);
    // An empty list wants a face, one that could not be read another try.
    connect(m_entriesState, &StateView::actionTriggered, this, [this] {
        if (m_entriesFailed)
            m_model.reload();
        else
            openForm(nullptr);
    });
    connect(&m_model, &BlocklistsViewModel::chosenListChanged, this, &BlocklistsPage::showChosenList);
    connect(&m_model, &BlocklistsViewModel::heldChanged, this, [this] {
        m_undoText->setText(
            tr("%n entries will be removed in a few seconds.", nullptr, m_model.heldRemovals()));
        m_undoBar->setVisible(m_model.heldRemovals() > 0);
    });
    connect(&m_model, &BlocklistsViewModel::announced, this, &ConsolePage::announced);
    connect(&m_model, &BlocklistsViewModel::failed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
    connect(&m_pictures, &PictureFetcher::fetched, m_entries->viewport(), qOverload<>(&QWidget::update));
    connect(m_search, &QLineEdit::textEdited, &m_model, &BlocklistsViewModel::setSearch);
    connect(m_add, &QPushButton::clicked, this, [this] { openForm(nullptr); });
    addPictureActions(makeCanvasActions(QStringLiteral("lists-"), {m_form->canvas()}) +
                      makePickActions(QStringLiteral("lists-"), {m_form->canvas()}));
    connect(m_form, &AddFaceForm::closed, this, [this] { showForm(false); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto entry = currentEntry())
            m_model.remove(*entry);
    });
    connect(m_openSource, &QPushButton::clicked, this, [this] {
        if (const auto entry = currentEntry(); entry && !entry->sourceSessionId().isEmpty())
            Q_EMIT openSessionRequested(entry->sourceSessionId());
    });
    const auto readSelection = [this] {
        const auto entry = currentEntry();
        m_remove->setEnabled(entry.has_value());
        m_openSource->setEnabled(entry && !entry->sourceSessionId().isEmpty());
    };
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentChanged, this, readSelection);
    connect(&m_model.entries(), &QAbstractItemModel::modelReset, this, readSelection);
    readSelection();
}

void BlocklistsPage::addKeys()
{
    const auto add = [this](const QKeySequence &key, QAbstractButton *button) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_U), m_add);
    add(QKeySequence::Undo, m_undoBar->findChild<QPushButton *>());
    auto *remove = new QShortcut(QKeySequence::Delete, m_entries);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, [this] { m_remove->click(); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
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
    if (!list.holdsFaces())
        showForm(false);
    m_entriesState->showLoading(tr("Reading the entries…"));
}

void BlocklistsPage::showEntriesState()
{
    m_entriesFailed = false;
    if (m_model.entries().rowCount() > 0) {
        m_entriesState->showContent();
        return;
    }
    if (!m_search->text().isEmpty())
        m_entriesState->showEmpty(QStringLiteral("search"), tr("No entry matches what you typed."));
    else
        m_entriesState->showEmpty(QStringLiteral("blocklists"), tr("This list is empty."),
                                  m_model.chosenList().holdsFaces() ? tr("Add a face") : QString());
}

// What is shown already stays.
void BlocklistsPage::showEntriesFailure(const Error &error)
{
    m_entriesFailed = true;
    if (m_model.entries().rowCount() > 0)
        Q_EMIT announced(error.message);
    else
        m_entriesState->showError(error, tr("Try again"));
}

std::optional<ListEntry> BlocklistsPage::currentEntry() const
{
    const QModelIndex index = m_entries->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(EntriesModel::EntryRole).value<ListEntry>();
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

void BlocklistsPage::openForm(const imaging::PicturePtr &picture, const QString &sessionId)
{
    showForm(true);
    m_form->begin(picture, sessionId);
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

void BlocklistsPage::addFace(const imaging::PicturePtr &picture, const QString &sessionId)
{
    chooseRow(m_model.lists().faceBlocklistRow());
    openForm(picture, sessionId);
}

} // namespace countersign
