#include "ui/pages/casecolumn.h"

#include "models/casesviewmodel.h"
#include "ui/pages/candidatepanel.h"
#include "ui/pages/casefindings.h"
#include "ui/pages/checklistpanel.h"
#include "ui/pages/practicepanel.h"
#include "ui/pages/ratingpanel.h"
#include "ui/pages/verdictbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>

namespace countersign {

namespace {

// Logical pixels; below them not everything fits at once.
constexpr int lowColumn = 688;
constexpr int lowestColumn = 520;

} // namespace

CaseColumn::CaseColumn(CasesViewModel &model, PracticeRound &check, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ratingCard(new Card)
    , m_rating(new RatingPanel(model.review()))
    , m_candidates(new CandidatePanel(model.candidates()))
    , m_check(new PracticePanel(check, {QStringLiteral("check"), tr("Go on with the case"),
                                        RatingPanel::hintText(), tr("This was a seeded check, not a case.")}))
    , m_findingsPanel(new Panel)
    , m_findings(new CaseFindings)
    , m_verdictCard(new Card(tr("Your decision")))
    , m_verdict(new VerdictBar(model))
{
    m_ratingCard->body()->addWidget(m_rating);
    m_ratingCard->body()->addWidget(m_candidates);
    m_ratingCard->body()->addWidget(m_check);
    showRating();
    m_ratingCard->setFixedWidth(Panel::panelWidth);
    m_findingsPanel->body()->addWidget(m_findings, 1);
    m_verdictCard->body()->addWidget(m_verdict);
    m_verdictCard->setFixedWidth(Panel::panelWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_ratingCard);
    layout->addWidget(m_findingsPanel, 1);
    layout->addWidget(m_verdictCard);
    connect(&model.review(), &CaseReview::changed, this, &CaseColumn::makeRoom);
    connect(&model.errors(), &ServiceErrors::changed, this, &CaseColumn::showCase);
    connect(m_check, &PracticePanel::goOnRequested, this, &CaseColumn::checkEnded);
    connect(m_findings, &CaseFindings::caseRequested, this, &CaseColumn::caseRequested);
}

void CaseColumn::showCase()
{
    const auto &decision = m_model.decision();
    if (decision && m_model.review().isRevealed())
        m_findings->showCase(*decision, m_model.earlierCases(), m_model.timeline(), m_model.errors());
    else
        m_findings->clear();
    makeRoom();
}

void CaseColumn::setCandidatesInView(bool inView)
{
    m_candidatesInView = inView;
    showRating();
}

void CaseColumn::setCheckInView(bool inView)
{
    m_checkInView = inView;
    showRating();
    makeRoom();
}

void CaseColumn::showRating()
{
    m_rating->setVisible(!m_candidatesInView && !m_checkInView);
    m_candidates->setVisible(m_candidatesInView && !m_checkInView);
    m_check->setVisible(m_checkInView);
}

ChecklistPanel &CaseColumn::checklist()
{
    if (!m_checklist) {
        m_checklist = new ChecklistPanel(m_model.review());
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_findingsPanel) + 1, m_checklist, 1);
    }
    return *m_checklist;
}

// In a low column the reasons need the room of the findings, in the lowest that of the rating, too; they come
// back with the verdicts.
void CaseColumn::makeRoom()
{
    const CaseReview &review = m_model.review();
    const bool low = height() < lowColumn;
    const bool lowest = height() < lowestColumn;
    const bool reasons = review.stage() == ReviewStage::Reason;
    const bool room = !low || !reasons;
    m_ratingCard->setVisible(m_checkInView || (m_model.decision() && !(lowest && reasons)));
    showMiddle(room);
    // Before the rating there is nothing to decide, nor is there in a check, which looks like a case.
    const bool looking = m_checkInView || !review.isRevealed();
    const bool decides = !looking || (!asksChecklist() && !lowest);
    m_verdictCard->setVisible(!low || decides);
}

// Findings and checklist take turns in one place.
void CaseColumn::showMiddle(bool room)
{
    m_findingsPanel->setVisible(room && !asksChecklist());
    if (asksChecklist() || m_checklist)
        checklist().setVisible(room && asksChecklist());
}

bool CaseColumn::asksChecklist() const
{
    return m_checklistOpen && m_model.review().hasPair();
}

void CaseColumn::toggleChecklist()
{
    if (!m_model.decision() || !m_model.review().hasPair())
        return;
    m_checklistOpen = !m_checklistOpen;
    makeRoom();
    if (checklist().isVisible())
        checklist().focusFirst();
    else
        Q_EMIT checklistClosed();
}

void CaseColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace countersign
