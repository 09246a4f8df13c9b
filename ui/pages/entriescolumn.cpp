#include "ui/pages/entriescolumn.h"

#include "ui/pages/entriesview.h"
#include "ui/pages/entryactions.h"
#include "ui/pages/entryfilterbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

EntriesColumn::EntriesColumn(BlocklistsViewModel &model, PictureFetcher &pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(makeLabel({}, theme::TextRole::PageTitle))
    , m_purpose(makeQuietLabel())
    , m_search(new QLineEdit)
    , m_filters(new EntryFilterBar)
    , m_entries(new EntriesView(model, pictures))
    , m_import(new QPushButton(tr("Import…")))
    , m_export(new QPushButton(tr("Export…")))
    , m_addMany(new QPushButton(tr("Add pictures")))
    , m_add(new QPushButton(tr("Add a face")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_openSource(new QPushButton(tr("Open its case")))
    , m_undoBar(makeUndoBar())
    , m_actions(new EntryActions(model, pictures, *m_entries, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_name);
    layout->addWidget(m_purpose);
    layout->addLayout(makeButtons());
    layout->addWidget(m_filters);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_undoBar);
    connectModel();
    connectButtons();
    readSelection();
    showChanges();
    showChosenList();
}

WrapRow *EntriesColumn::makeButtons()
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
    auto *buttons = new WrapRow;
    buttons->addWidget(m_search);
    buttons->addWidget(m_openSource);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_add);
    buttons->addWidget(m_addMany);
    buttons->addWidget(m_import);
    buttons->addWidget(m_export);
    return buttons;
}

QWidget *EntriesColumn::makeUndoBar()
{
    auto *bar = new Card;
    bar->setObjectName(QStringLiteral("undoBar"));
    m_undoText = makeLabel({});
    m_undo = new QPushButton(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undoRemoval"));
    m_undo->setIcon(theme::icon(QStringLiteral("undo")));
    connect(m_undo, &QPushButton::clicked, &m_model, &BlocklistsViewModel::undo);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undoText, 1);
    row->addWidget(m_undo);
    bar->body()->addLayout(row);
    bar->hide();
    return bar;
}

void EntriesColumn::connectModel()
{
    connect(&m_model.entries(), &PagedModelBase::readingEnded, this,
            [this] { m_entries->showState(isNarrowed()); });
    connect(&m_model.entries(), &QAbstractItemModel::rowsRemoved, this,
            [this] { m_entries->showState(isNarrowed()); });
    connect(m_entries, &EntriesView::addRequested, this, &EntriesColumn::addManyRequested);
    connect(m_entries, &EntriesView::openRequested, m_actions, &EntryActions::openSource);
    connect(m_entries, &EntriesView::selectionChanged, this, &EntriesColumn::readSelection);
    connect(m_entries, &EntriesView::announced, this, &EntriesColumn::announced);
    connect(m_filters, &EntryFilterBar::changed, &m_model, [this] { m_model.setQuery(m_filters->query()); });
    connect(m_search, &QLineEdit::textEdited, &m_model, &BlocklistsViewModel::setSearch);
    connect(m_actions, &EntryActions::openSessionRequested, this, &EntriesColumn::openSessionRequested);
    connect(m_actions, &EntryActions::announced, this, &EntriesColumn::announced);
    connect(&m_model, &BlocklistsViewModel::chosenListChanged, this, &EntriesColumn::showChosenList);
    connect(&m_model, &BlocklistsViewModel::changesChanged, this, &EntriesColumn::showChanges);
    connect(&m_model.exporting(), &EntryExport::changed, this, &EntriesColumn::showTransfers);
}

void EntriesColumn::connectButtons()
{
    connect(m_add, &QPushButton::clicked, this, &EntriesColumn::addRequested);
    connect(m_addMany, &QPushButton::clicked, this, &EntriesColumn::addManyRequested);
    connect(m_import, &QPushButton::clicked, this, &EntriesColumn::importRequested);
    connect(m_export, &QPushButton::clicked, this, &EntriesColumn::exportRequested);
    connect(m_remove, &QPushButton::clicked, m_actions, &EntryActions::remove);
    connect(m_openSource, &QPushButton::clicked, m_actions, &EntryActions::openSource);
}

void EntriesColumn::add()
{
    m_add->click();
}

void EntriesColumn::addMany()
{
    m_addMany->click();
}

void EntriesColumn::remove()
{
    m_remove->click();
}

void EntriesColumn::importTable()
{
    m_import->click();
}

void EntriesColumn::exportTable()
{
    m_export->click();
}

bool EntriesColumn::canAdd() const
{
    return m_addMany->isEnabled();
}

void EntriesColumn::focusSearch()
{
    m_search->setFocus();
}

void EntriesColumn::toggleDue()
{
    m_filters->toggleDue();
}

void EntriesColumn::readSelection()
{
    const auto entry = m_entries->current();
    const qsizetype selected = m_entries->selected().size();
    m_remove->setEnabled(selected > 0);
    m_remove->setText(selected > 1 ? tr("Remove %n", nullptr, int(selected)) : tr("Remove"));
    m_openSource->setEnabled(entry && !entry->sourceSessionId().isEmpty());
}

bool EntriesColumn::isNarrowed() const
{
    return !m_search->text().isEmpty() || m_filters->isSet();
}

// What can be taken back after removing stays in sight; what was added is taken back by key.
void EntriesColumn::showChanges()
{
    m_undoText->setText(m_model.changeText());
    m_undo->setEnabled(m_model.canUndo());
    m_undoBar->setVisible(!m_model.changeText().isEmpty());
}

void EntriesColumn::showChosenList()
{
    const FaceList &list = m_model.chosenList();
    const bool chosen = !list.id.isEmpty();
    m_name->setText(chosen ? list.name : tr("Blocklists"));
    m_purpose->setText(chosen ? purposeOf(list) : QString());
    m_search->clear();
    m_search->setEnabled(chosen);
    m_add->setEnabled(chosen && list.holdsFaces());
    m_addMany->setEnabled(chosen);
    m_addMany->setText(list.holdsFaces() || !chosen ? tr("Add pictures") : tr("Add a value"));
    showTransfers();
    m_filters->clear();
    m_entries->showLoading(tr("Reading the entries…"));
}

void EntriesColumn::showTransfers()
{
    const bool chosen = !m_model.chosenList().id.isEmpty();
    m_import->setEnabled(chosen);
    m_export->setEnabled(chosen && !m_model.exporting().isRunning());
}

} // namespace countersign
