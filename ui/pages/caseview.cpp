#include "ui/pages/caseview.h"

#include "models/casesviewmodel.h"
#include "ui/pages/candidatestrip.h"
#include "ui/pages/casecolumn.h"
#include "ui/pages/caseevidence.h"
#include "ui/pages/picturestrip.h"

namespace countersign {

CaseView::CaseView(CasesViewModel &model, CaseEvidence &evidence, PictureStrip &pictures,
                   CandidateStrip &candidates, CaseColumn &column, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_evidence(evidence)
    , m_pictures(pictures)
    , m_candidates(candidates)
    , m_column(column)
{
    m_candidates.hide();
    connect(&m_candidates, &CandidateStrip::activated, &m_evidence, &CaseEvidence::focusBeside);
    connect(&m_model.review(), &CaseReview::revealed, this, &CaseView::keep);
    connect(&m_model.review(), &CaseReview::changed, this, &CaseView::show);
    connect(&m_model.candidates(), &CandidatesViewModel::currentChanged, this, &CaseView::show);
}

bool CaseView::showsCandidates() const
{
    const CaseReview &review = m_model.review();
    if (!m_model.decision() || review.candidates().isEmpty())
        return false;
    return review.isRevealed() ? m_candidatesWanted.value_or(!review.hasPair()) : review.asksCandidates();
}

void CaseView::showCase()
{
    const auto &decision = m_model.decision();
    if (!decision) {
        m_shownCase.clear();
        m_evidence.clear();
        m_candidates.hide();
        m_column.setCandidatesInView(false);
        return;
    }
    if (m_shownCase != decision->id)
        m_candidatesWanted.reset();
    m_shownCase = decision->id;
    m_evidence.showCase(*decision);
    show();
}

// The model changes before the page is told of another case.
void CaseView::show()
{
    if (!m_model.decision() || m_shownCase != m_model.sessionId())
        return;
    const bool candidates = showsCandidates();
    const bool changed = candidates == m_candidates.isHidden();
    m_pictures.setVisible(!candidates);
    m_candidates.setVisible(candidates);
    m_column.setCandidatesInView(candidates);
    m_model.candidates().setActive(candidates);
    m_evidence.setFacesOnly(!m_model.review().isRevealed() ||
                            (candidates && !m_model.candidates().isRevealed()));
    if (candidates)
        showCandidate();
    else if (changed)
        showPair();
    // Somebody who walks through the queue stays there.
    if (changed && candidates && m_model.review().hasPair())
        m_candidates.setFocus();
}

void CaseView::showCandidate()
{
    const CandidatesViewModel &candidates = m_model.candidates();
    if (candidates.current() < 0)
        return;
    m_evidence.showBeside({QStringLiteral("candidate-%1").arg(candidates.current() + 1), candidates.title(),
                           candidates.candidate().imageAddress});
}

void CaseView::showPair()
{
    m_evidence.forgetBeside();
    m_evidence.showCase(*m_model.decision());
    m_pictures.setCurrent(m_evidence.beside());
}

// The last answer reveals the case; what the service says of that candidate is to be seen first.
void CaseView::keep()
{
    if (!m_candidates.isHidden())
        m_candidatesWanted = true;
}

void CaseView::switchSides()
{
    if (!m_model.review().isRevealed())
        return;
    m_candidatesWanted = !showsCandidates();
    show();
}

void CaseView::rate(int rating)
{
    if (showsCandidates())
        m_model.candidates().rate(rating);
    else
        m_model.review().rate(rating);
}

void CaseView::answerNone()
{
    if (showsCandidates())
        m_model.review().candidates().answerNone();
}

void CaseView::step(int pictures)
{
    if (showsCandidates())
        m_model.candidates().step(pictures);
    else
        m_pictures.step(pictures);
}

void CaseView::showMore()
{
    if (showsCandidates())
        m_model.candidates().showNextPage();
}

void CaseView::showBefore()
{
    if (showsCandidates())
        m_model.candidates().showPreviousPage();
}

void CaseView::focus()
{
    if (showsCandidates())
        m_candidates.setFocus();
    else
        m_evidence.focusProbe();
}

} // namespace countersign
