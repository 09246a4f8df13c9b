#include "ui/pages/searchpage.h"

#include "ui/canvas/canvasactions.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/candidatepane.h"
#include "ui/pages/candidateviews.h"
#include "ui/pages/checkoptionsbar.h"
#include "ui/pages/runbar.h"
#include "ui/pages/searchresult.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign {

SearchPage::SearchPage(const PageContext &context, QWidget *parent)
    : CheckPage(context, parent)
    , m_model(context.service, context.settings, context.history)
    , m_probe(new FaceSlot(tr("Probe")))
    , m_beside(new CandidatePane(context.pictures))
    , m_result(new SearchResult(m_model, context.pictures))
    , m_state(new StateView(m_result))
{
    setObjectName(QStringLiteral("searchPage"));
    m_probe->setObjectName(QStringLiteral("probeSlot"));
    m_probe->canvas()->setPlaceholder(
        tr("Drop the face to search for here, paste it (Ctrl+V), or open a file (Ctrl+O)."));
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    m_columns->setSpacing(theme::margin);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeRight(context.history));
    setCandidatesWide(false);

    connectSlot(m_model, m_probe, 0);
    addKeys(m_model);
    addOpenKey(QKeySequence::Open, m_probe);
    addPictureActions(makeCanvasActions(QStringLiteral("search-"), {m_probe->canvas(), m_beside->canvas()}) +
                      makePickActions(QStringLiteral("search-"), {m_probe->canvas()}));
    connect(m_result, &SearchResult::compareRequested, m_beside, qOverload<>(&QWidget::setFocus));
    connect(m_result, &SearchResult::openSessionRequested, this, &ConsolePage::openSessionRequested);
    connect(m_result, &SearchResult::addToBlocklistRequested, this, &SearchPage::addToBlocklistRequested);
    connect(m_result->candidates(), &CandidateViews::currentChanged, this, &SearchPage::showCandidate);
    connect(m_result->candidates(), &CandidateViews::widthWanted, this, &SearchPage::setCandidatesWide);
    connect(&m_model.candidates(), &QAbstractItemModel::dataChanged, this, &SearchPage::showCandidate);
    connect(m_state, &StateView::actionTriggered, &m_model, &CheckViewModel::run);
    connect(&m_model, &CheckViewModel::changed, this, &SearchPage::readModel);
    connect(&m_model, &CheckViewModel::reported, this, &SearchPage::showReport);
    readModel();
}

QWidget *SearchPage::makeLeft()
{
    auto *left = new QWidget;
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::margin);
    sides->addWidget(m_probe, 1);
    sides->addWidget(m_beside, 1);
    auto *options = new CheckOptionsBar(m_model);
    auto *type = new QComboBox;
    type->setObjectName(QStringLiteral("searchScope"));
    type->addItems({tr("Every known face"), tr("Blocklisted or approved")});
    connect(type, &QComboBox::currentIndexChanged, &m_model, [this](int index) {
        m_model.setSearchType(index == 0 ? SearchType::MostSimilar : SearchType::BlocklistedOrApproved);
    });
    options->addInFront(tr("Among"), type);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::margin);
    layout->addLayout(sides, 1);
    layout->addWidget(options);
    return left;
}

QWidget *SearchPage::makeRight(RunHistory &history)
{
    auto *right = new QWidget;
    right->setMinimumWidth(Panel::panelWidth);
    auto *result = new Card;
    result->body()->addWidget(m_state);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(new RunBar(m_model, tr("Search"), QStringLiteral("searchRun")));
    layout->addWidget(result, 4);
    layout->addWidget(makeHistory(m_model, history, RunAction::Search), 1);
    return right;
}

QString SearchPage::title() const
{
    return tr("Search");
}

void SearchPage::activate()
{
    m_probe->setFocus();
}

void SearchPage::showCandidate()
{
    const auto row = m_result->candidates()->currentRow();
    if (row && m_model.state() == CheckState::Done)
        m_beside->showCandidate(m_model.candidates().candidateAt(*row), *row + 1);
    else
        m_beside->clear(m_model.state() == CheckState::Done
                            ? tr("Nobody known looks like this face.")
                            : tr("The candidate you choose is shown here, beside the probe."));
}

void SearchPage::setCandidatesWide(bool wide)
{
    m_columns->setStretch(0, wide ? 1 : 2);
    m_columns->setStretch(1, 1);
}

void SearchPage::readModel()
{
    showState(m_model, m_state, QStringLiteral("search"), tr("Load a picture to search for its face."));
    if (m_model.state() != CheckState::Done)
        showCandidate();
}

void SearchPage::showReport()
{
    const SearchReport &report = *m_model.report();
    showFaces(m_model, m_probe, 0, report.probe);
    m_result->showReport();
    showCandidate();
    m_result->candidates()->setFocus();
    Q_EMIT announced(report.status.text());
}

} // namespace countersign
