#include "ui/pages/casespage.h"

#include "ui/pages/caseevidence.h"
#include "ui/pages/casefindings.h"
#include "ui/pages/verdictbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int queueWidth = 280; // logical pixels
constexpr int numberWidth = 64;
constexpr int kindWidth = 96;

} // namespace

CasesPage::CasesPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_model(context.service, context.history, context.outbox)
    , m_queue(makeTable())
    , m_queueState(new StateView(m_queue))
    , m_queueTitle(makeLabel(tr("In review"), theme::TextRole::Title))
    , m_evidence(new CaseEvidence(context.pictures))
    , m_caseState(new StateView(m_evidence))
    , m_findings(new CaseFindings)
    , m_verdict(new VerdictBar(m_model))
{
    setObjectName(QStringLiteral("casesPage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addWidget(makeQueue());
    layout->addWidget(m_caseState, 1);
    layout->addWidget(makeRight());
    connectModel();
    addKeys();
    showCase();
}

QWidget *CasesPage::makeQueue()
{
    m_queue->setObjectName(QStringLiteral("queue"));
    m_queue->setAccessibleName(tr("Cases in review"));
    m_queue->setModel(&m_model.queue());
    m_queue->setColumnWidth(SessionsModel::NumberColumn, numberWidth);
    m_queue->setColumnWidth(SessionsModel::KindColumn, kindWidth);
    m_queue->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    stretchLastColumn(m_queue);
    m_queue->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queueState->showLoading(tr("Reading the queue…"));
    auto *card = new Card;
    card->setFixedWidth(queueWidth);
    card->body()->addWidget(m_queueTitle);
    card->body()->addWidget(m_queueState, 1);
    return card;
}

QWidget *CasesPage::makeRight()
{
    auto *panel = new Panel;
    panel->body()->addWidget(m_findings, 1);
    auto *verdict = new Card(tr("Your decision"));
    verdict->body()->addWidget(m_verdict);
    verdict->setFixedWidth(Panel::panelWidth);
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(panel, 1);
    layout->addWidget(verdict);
    return right;
}

void CasesPage::connectModel()
{
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_model.open(m_model.queue().rowAt(index.row()).id);
            });
    connect(&m_model.queue(), &PagedModelBase::readingEnded, this, &CasesPage::showQueueState);
    connect(&m_model.queue(), &PagedModelBase::readingFailed, this, [this](const Error &error) {
        if (m_model.queue().rowCount() == 0)
            m_queueState->showError(error, tr("Try again"));
        else
            Q_EMIT announced(error.message);
    });
    connect(m_queueState, &StateView::actionTriggered, &m_model, &CasesViewModel::reloadQueue);
    connect(m_caseState, &StateView::actionTriggered, &m_model, &CasesViewModel::reopen);
    connect(&m_model, &CasesViewModel::caseChanged, this, &CasesPage::showCase);
    connect(&m_model, &CasesViewModel::committed, this, [this] { step(1); });
    connect(&m_model, &CasesViewModel::decided, this,
            [this](const OutboxEntry &, const QString &sentence) { Q_EMIT announced(sentence); });
    connect(&m_model, &CasesViewModel::newCases, this, [this](int count) {
        Q_EMIT announced(tr("%n new cases wait. Press F5 to read the queue again.", nullptr, count));
    });
    connect(m_evidence, &CaseEvidence::addressesExpired, this, &CasesPage::renewAddresses);
}

void CasesPage::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto triggered) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, triggered);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { m_verdict->approve(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { m_verdict->decline(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_verdict->commit(); });
}

void CasesPage::step(int rows)
{
    const int row = m_queue->currentIndex().row() + rows;
    if (row >= 0 && row < m_model.queue().rowCount())
        m_queue->selectRow(row);
}

void CasesPage::showQueueState()
{
    const int count = m_model.queue().rowCount();
    m_queueTitle->setText(count > 0 ? tr("In review (%1)").arg(count) : tr("In review"));
    if (count == 0) {
        m_queueState->showEmpty(QStringLiteral("approve"), tr("No case waits for a person."),
                                tr("Look again"));
        return;
    }
    m_queueState->showContent();
    const int open = m_model.queue().rowOf(m_model.sessionId());
    if (m_model.sessionId().isEmpty())
        m_queue->selectRow(0);
    else if (open >= 0 && !m_queue->selectionModel()->isRowSelected(open))
        m_queue->selectRow(open);
}

void CasesPage::showCase()
{
    const auto &decision = m_model.decision();
    if (m_model.sessionId().isEmpty()) {
        m_evidence->clear();
        m_findings->clear();
        m_caseState->showEmpty(QStringLiteral("cases"),
                               tr("Choose a case from the queue to see its pictures."));
        return;
    }
    if (!decision) {
        m_evidence->clear();
        m_findings->clear();
        if (m_model.isLoading())
            m_caseState->showLoading(tr("Reading the case…"));
        else
            m_caseState->showError(m_model.error(), tr("Try again"));
        return;
    }
    m_caseState->showContent();
    m_evidence->showCase(*decision);
    m_findings->showCase(*decision, m_model.timeline());
}

// Once per case: an address that fails again is broken for another reason.
void CasesPage::renewAddresses()
{
    if (m_renewedFor == m_model.sessionId())
        return;
    m_renewedFor = m_model.sessionId();
    m_model.reopen();
}

QString CasesPage::title() const
{
    return tr("Cases");
}

void CasesPage::activate()
{
    m_model.reloadQueue();
    m_queue->setFocus();
}

void CasesPage::refresh()
{
    m_model.reloadQueue();
    m_model.reopen();
}

void CasesPage::openSession(const QString &sessionId)
{
    const int row = m_model.queue().rowOf(sessionId);
    if (row >= 0)
        m_queue->selectRow(row);
    else
        m_model.open(sessionId);
}

void CasesPage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    m_model.setWatching(true);
}

void CasesPage::hideEvent(QHideEvent *event)
{
    ConsolePage::hideEvent(event);
    m_model.setWatching(false);
}

} // namespace countersign
