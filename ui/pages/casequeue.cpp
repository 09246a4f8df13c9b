#include "ui/pages/casequeue.h"

#include "base/settings.h"
#include "models/casesviewmodel.h"
#include "ui/pages/keptfilters.h"
#include "ui/pages/queueorderbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int queueWidth = 280; // logical pixels
constexpr int numberWidth = 52;
constexpr int kindWidth = 118;

} // namespace

CaseQueue::CaseQueue(CasesViewModel &model, Settings &settings, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_list(makeTable())
    , m_state(new StateView(m_list))
    , m_title(makeLabel(tr("Cases"), theme::TextRole::Title))
    , m_done(makeQuietLabel())
    , m_status(new QComboBox)
    , m_search(new QLineEdit)
    , m_kept(new KeptFilters(settings))
    , m_order(new QueueOrderBox(model.queue(), settings))
{
    setFixedWidth(queueWidth);
    makeList();
    auto *newCase = new QPushButton(tr("New case…"));
    newCase->setObjectName(QStringLiteral("newCase"));
    body()->addWidget(m_title);
    body()->addWidget(makeFilter());
    body()->addWidget(m_state, 1);
    body()->addWidget(m_order);
    m_done->setObjectName(QStringLiteral("doneToday"));
    body()->addWidget(m_done);
    body()->addWidget(newCase);
    connect(newCase, &QPushButton::clicked, this, &CaseQueue::newCaseRequested);
    connectModel();
}

void CaseQueue::makeList()
{
    m_list->setObjectName(QStringLiteral("queue"));
    m_list->setAccessibleName(tr("Cases in review"));
    m_list->setModel(&m_model.queue());
    m_list->setColumnWidth(SessionsModel::NumberColumn, numberWidth);
    m_list->setColumnWidth(SessionsModel::KindColumn, kindWidth);
    m_list->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    stretchLastColumn(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->showLoading(tr("Reading the queue…"));
}

QWidget *CaseQueue::makeFilter()
{
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_status->setAccessibleName(tr("Which cases"));
    m_status->addItem(tr("In review"), statuses::inReview);
    for (const QString &status : {statuses::approved, statuses::declined, statuses::resubmitted})
        m_status->addItem(Status(status).text(), status);
    m_status->addItem(tr("All cases"), QString());
    m_search->setObjectName(QStringLiteral("caseFilter"));
    m_search->setPlaceholderText(tr("Number, ID or vendor data"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *filter = new QWidget;
    auto *layout = new QVBoxLayout(filter);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap / 2);
    line->addWidget(m_status, 1);
    line->addWidget(m_kept);
    layout->addLayout(line);
    layout->addWidget(m_search);
    connect(m_kept, &KeptFilters::chosen, this, &CaseQueue::apply);
    m_kept->setCurrent(currentFilter());
    connect(m_status, &QComboBox::activated, this, &CaseQueue::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &CaseQueue::narrow);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            narrow();
    });
    return filter;
}

void CaseQueue::connectModel()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    // The current one, too: another case may have been opened meanwhile.
    for (const auto chosen : {&QTableView::activated, &QTableView::clicked}) {
        connect(m_list, chosen, this, [this](const QModelIndex &index) {
            openRow(index.row());
            Q_EMIT rowChosen();
        });
    }
    connect(&m_model, &CasesViewModel::caseChanged, this, [this] {
        if (!m_model.sessionId().isEmpty() && m_model.queue().rowOf(m_model.sessionId()) < 0)
            m_list->clearSelection();
    });
    connect(&m_model.queue(), &PagedModelBase::readingEnded, this, &CaseQueue::showState);
    connect(&m_model.queue(), &PagedModelBase::readingFailed, this, [this](const Error &error) {
        if (m_model.queue().rowCount() == 0)
            m_state->showError(error, tr("Try again"));
        else
            Q_EMIT readingFailed(error);
    });
    connect(m_state, &StateView::actionTriggered, &m_model, &CasesViewModel::reloadQueue);
    connect(&m_model.doneToday(), &DoneToday::changed, this, &CaseQueue::showDone);
    showDone();
}

// Said once there is something to say: an empty day needs no reminder.
void CaseQueue::showDone()
{
    const int count = m_model.doneToday().count();
    m_done->setText(tr("%n cases done today", nullptr, count));
    m_done->setVisible(count > 0);
}

void CaseQueue::narrow()
{
    const CaseFilter wanted = currentFilter();
    m_kept->setCurrent(wanted);
    SessionFilter filter;
    if (!wanted.status.isEmpty())
        filter.statuses = {Status(wanted.status)};
    filter.search = wanted.search;
    m_state->showLoading(tr("Reading the queue…"));
    m_model.setFilter(filter);
}

CaseFilter CaseQueue::currentFilter() const
{
    return {m_status->currentData().toString(), m_search->text().trimmed()};
}

void CaseQueue::apply(const CaseFilter &filter)
{
    m_status->setCurrentIndex(m_status->findData(filter.status));
    const QSignalBlocker blocker(m_search); // narrowed once
    m_search->setText(filter.search);
    narrow();
}

// A queue that is read again selects the open case again; its rating stays.
void CaseQueue::openRow(int row)
{
    const QString id = row >= 0 ? m_model.queue().rowAt(row).id : QString();
    if (!m_marking && !id.isEmpty() && id != m_model.sessionId())
        m_model.open(id);
}

void CaseQueue::selectRow(int row)
{
    if (row < 0 || row >= m_model.queue().rowCount())
        return;
    m_list->selectRow(row);
    openRow(row); // which was current already when the open case is not in the queue
}

void CaseQueue::markRow(int row)
{
    m_marking = true;
    selectRow(row);
    m_marking = false;
}

int CaseQueue::currentRow() const
{
    return m_list->currentIndex().row();
}

void CaseQueue::focusList()
{
    m_list->setFocus();
}

void CaseQueue::focusFilter()
{
    m_search->setFocus();
}

void CaseQueue::openKeptFilters()
{
    m_kept->openMenu();
}

void CaseQueue::showState()
{
    const int count = m_model.queue().rowCount();
    const bool more = m_model.queue().canFetchMore({});
    m_title->setText(count == 0 ? tr("Cases")
                     : more     ? tr("Cases (%1+)").arg(count)
                                : tr("Cases (%1)").arg(count));
    if (count == 0) {
        const bool isQueue = m_status->currentIndex() == 0 && m_search->text().isEmpty();
        m_state->showEmpty(QStringLiteral("approve"),
                           isQueue ? tr("No case waits for a person.") : tr("There is no such case."),
                           tr("Look again"));
        return;
    }
    m_state->showContent();
    if (isVisible() && !window()->focusWidget())
        focusList();
    const int open = m_model.queue().rowOf(m_model.sessionId());
    if (m_model.sessionId().isEmpty() && currentRow() < 0)
        selectRow(std::max(0, m_model.nextUndecided({})));
    else if (open >= 0 && !m_list->selectionModel()->isRowSelected(open))
        selectRow(open);
}

} // namespace countersign
