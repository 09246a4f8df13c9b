#include "ui/pages/listscolumn.h"

#include "ui/delegates/listdelegate.h"
#include "ui/dialogs/listdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"

#include <QGridLayout>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int listsWidth = 280; // logical pixels, as the queue

QListView *makeListView(const QString &accessibleName)
{
    auto *view = new QListView;
    view->setObjectName(QStringLiteral("lists"));
    view->setAccessibleName(accessibleName);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->viewport()->setAutoFillBackground(false);
    return view;
}

} // namespace

ListsColumn::ListsColumn(BlocklistsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_lists(makeListView(tr("Lists")))
    , m_state(new StateView(m_lists))
    , m_waiting(new QPushButton)
    , m_new(new QPushButton(tr("New list…")))
    , m_rename(new QPushButton(tr("Rename…")))
    , m_delete(new QPushButton(tr("Delete…")))
{
    m_lists->setModel(&m_model.lists());
    m_lists->setItemDelegate(new ListDelegate(m_lists));
    m_state->showLoading(tr("Reading the lists…"));
    m_waiting->setObjectName(QStringLiteral("waitingForSecond"));
    m_waiting->setIcon(theme::icon(QStringLiteral("review")));
    setFixedWidth(listsWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_waiting);
    layout->addWidget(m_state, 1);
    layout->addWidget(makeActions());
    connectModel();
    showChosen();
    showWaiting();
}

QWidget *ListsColumn::makeActions()
{
    m_new->setObjectName(QStringLiteral("newList"));
    m_new->setIcon(theme::icon(QStringLiteral("add")));
    m_rename->setObjectName(QStringLiteral("renameList"));
    m_delete->setObjectName(QStringLiteral("deleteList"));
    connect(m_new, &QPushButton::clicked, this, &ListsColumn::createList);
    connect(m_rename, &QPushButton::clicked, this, &ListsColumn::renameList);
    connect(m_delete, &QPushButton::clicked, this, &ListsColumn::deleteList);
    auto *actions = new QWidget;
    auto *layout = new QGridLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_new, 0, 0, 1, 2);
    layout->addWidget(m_rename, 1, 0);
    layout->addWidget(m_delete, 1, 1);
    return actions;
}

void ListsColumn::connectModel()
{
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(&m_model.lists(), &PagedModelBase::readingEnded, this, [this] {
        m_state->showContent();
        chooseRow(m_model.chosenList().id.isEmpty() ? std::max(0, m_model.lists().faceBlocklistRow())
                                                    : m_model.lists().rowOf(m_model.chosenList().id));
    });
    connect(&m_model.lists(), &PagedModelBase::readingFailed, this, [this](const Error &error) {
        if (m_model.lists().rowCount() == 0)
            m_state->showError(error, tr("Try again"));
    });
    connect(m_state, &StateView::actionTriggered, &m_model, &BlocklistsViewModel::reload);
    connect(&m_model, &BlocklistsViewModel::chosenListChanged, this, &ListsColumn::showChosen);
    connect(&m_model.proposals(), &QAbstractItemModel::modelReset, this, &ListsColumn::showWaiting);
    connect(m_waiting, &QPushButton::clicked, this, &ListsColumn::waitingRequested);
}

void ListsColumn::chooseRow(int row)
{
    if (row < 0 || row >= m_model.lists().rowCount())
        return;
    m_model.chooseList(m_model.lists().rowAt(row));
    if (m_lists->currentIndex().row() != row)
        m_lists->setCurrentIndex(m_model.lists().index(row, 0));
}

void ListsColumn::focusLists()
{
    m_lists->setFocus();
}

// Lists of the system belong to the service.
void ListsColumn::showChosen()
{
    const FaceList &list = m_model.chosenList();
    const bool isTeams = !list.id.isEmpty() && !list.isSystem;
    m_rename->setEnabled(isTeams);
    m_delete->setEnabled(isTeams);
}

// Nothing where nothing waits: most teams have nothing waiting most of the time.
void ListsColumn::showWaiting()
{
    const int waiting = m_model.proposals().rowCount();
    m_waiting->setText(tr("%n wait for a second person", nullptr, waiting));
    m_waiting->setVisible(waiting > 0);
}

void ListsColumn::createList()
{
    auto *dialog = new ListDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.createList(dialog->list()); });
    dialog->open();
}

void ListsColumn::renameList()
{
    auto *dialog = new ListDialog(m_model.chosenList(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_model.renameChosenList(dialog->list().name, dialog->list().description); });
    dialog->open();
}

// A list and its entries cannot be brought back, so this one asks.
void ListsColumn::deleteList()
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

} // namespace countersign
