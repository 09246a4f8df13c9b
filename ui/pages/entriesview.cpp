#include "ui/pages/entriesview.h"

#include "models/picturefetcher.h"
#include "ui/delegates/entrydelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

// Cards are laid out one by one whenever more come; beyond so many a table is faster to move in.
constexpr int mostCards = 2000;

} // namespace

EntriesView::EntriesView(BlocklistsViewModel &model, PictureFetcher &pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(new QItemSelectionModel(&model.entries(), this))
    , m_cards(makeCards())
    , m_table(makeEntryTable())
    , m_views(new QStackedWidget)
    , m_state(new StateView(m_views))
{
    m_cards->setItemDelegate(new EntryDelegate(pictures, m_cards));
    m_views->addWidget(m_cards);
    m_views->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    setFocusProxy(m_views);
    use(false);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &EntriesView::selectionChanged);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &EntriesView::selectionChanged);
    connect(&model.entries(), &QAbstractItemModel::modelReset, this, &EntriesView::selectionChanged);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_cards, m_table})
        connect(view, &QAbstractItemView::activated, this, &EntriesView::openRequested);
    connect(&pictures, &PictureFetcher::fetched, m_cards->viewport(), qOverload<>(&QWidget::update));
    connect(&model, &BlocklistsViewModel::chosenListChanged, this, &EntriesView::chooseView);
    connect(&model.entries(), &QAbstractItemModel::rowsInserted, this, &EntriesView::chooseView);
    connect(&model.entries(), &PagedModelBase::readingFailed, this, &EntriesView::showFailure);
    connect(&model, &BlocklistsViewModel::wholeListProgressed, this, [this](qsizetype read, qint64 count) {
        if (m_model.entries().rowCount() == 0)
            m_state->showLoading(tr("Reading the whole list: %1 of %2 entries…").arg(read).arg(count));
    });
    // An empty list wants faces, one that could not be read another try.
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_failed)
            m_model.reload();
        else
            Q_EMIT addRequested();
    });
}

QListView *EntriesView::makeCards()
{
    auto *view = new QListView;
    view->setObjectName(QStringLiteral("entries"));
    view->setAccessibleName(tr("Entries"));
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->viewport()->setAutoFillBackground(false);
    view->setFlow(QListView::LeftToRight);
    view->setWrapping(true);
    view->setResizeMode(QListView::Adjust);
    view->setSpacing(theme::gap / 2);
    view->setUniformItemSizes(true);
    return view;
}

QTableView *EntriesView::makeEntryTable()
{
    QTableView *table = makeTable();
    table->setObjectName(QStringLiteral("entriesTable"));
    table->setAccessibleName(tr("Entries"));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return table;
}

// Only the view that is seen has the model: the other one would read on by itself.
void EntriesView::use(bool table)
{
    QAbstractItemView *shown = m_cards;
    QAbstractItemView *hidden = m_table;
    if (table)
        std::swap(shown, hidden);
    if (shown->model() == &m_model.entries())
        return;
    const bool focused = hidden->hasFocus();
    hidden->setModel(nullptr);
    shown->setModel(&m_model.entries());
    shown->setSelectionModel(m_selection);
    m_views->setCurrentWidget(shown);
    if (table) {
        stretchLastColumn(m_table);
        constexpr std::array widths = {220, 260, 120, 120, 140};
        for (int column = 0; column < int(widths.size()); ++column)
            m_table->setColumnWidth(column, widths.at(size_t(column)));
    }
    if (focused)
        shown->setFocus();
}

void EntriesView::chooseView()
{
    const bool mustBeTable = !m_model.chosenList().holdsFaces() || m_model.entries().rowCount() > mostCards;
    use(mustBeTable || m_wantsTable.value_or(false));
}

void EntriesView::toggleTable()
{
    m_wantsTable = !isTable();
    chooseView();
}

bool EntriesView::isTable() const
{
    return m_views->currentWidget() == m_table;
}

void EntriesView::focusEntries()
{
    m_views->currentWidget()->setFocus();
}

std::optional<ListEntry> EntriesView::current() const
{
    const QModelIndex index = m_selection->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_model.entries().rowAt(index.row());
}

QVector<ListEntry> EntriesView::selected() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : m_selection->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QVector<ListEntry> entries;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows.at(i) != rows.at(i - 1))
            entries.append(m_model.entries().rowAt(rows.at(i)));
    }
    if (entries.isEmpty()) {
        if (const auto entry = current())
            entries.append(*entry);
    }
    return entries;
}

void EntriesView::showLoading(const QString &sentence)
{
    m_state->showLoading(sentence);
}

void EntriesView::showState(bool narrowed)
{
    m_failed = false;
    if (m_model.entries().rowCount() > 0) {
        m_state->showContent();
        return;
    }
    if (narrowed)
        m_state->showEmpty(QStringLiteral("search"), tr("No entry matches what you ask for."));
    else
        m_state->showEmpty(QStringLiteral("blocklists"), tr("This list is empty."),
                           m_model.chosenList().holdsFaces() ? tr("Add pictures") : tr("Add a value"));
}

// What is shown already stays.
void EntriesView::showFailure(const Error &error)
{
    m_failed = true;
    if (m_model.entries().rowCount() > 0)
        Q_EMIT announced(error.message);
    else
        m_state->showError(error, tr("Try again"));
}

} // namespace countersign
