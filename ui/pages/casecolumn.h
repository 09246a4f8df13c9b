#pragma once

#include <QWidget>

namespace countersign {

class CandidatePanel;
class Card;
class CaseFindings;
class CasesViewModel;
class ChecklistPanel;
class Panel;
class PracticePanel;
class PracticeRound;
class RatingPanel;
class VerdictBar;

// What a reviewer does with the open case, from top to bottom: rate it, weigh the findings or the checklist,
// decide.
class CaseColumn : public QWidget
{
    Q_OBJECT

public:
    // `check`: the pair that stands in the place of a case.
    CaseColumn(CasesViewModel &model, PracticeRound &check, QWidget *parent = nullptr);

    VerdictBar &verdict() { return *m_verdict; }
    // Reads the model's case. Nothing of what the service thinks is in any widget before the reviewer has
    // rated.
    void showCase();
    // Whether a candidate stands beside the probe and is what is rated, not the pair.
    void setCandidatesInView(bool inView);
    // Whether a seeded check stands in the place of a case, and is what is rated.
    void setCheckInView(bool inView);
    // In the place of the findings, which come back with the next call; nothing without a pair to compare.
    void toggleChecklist();

Q_SIGNALS:
    void caseRequested(const QString &sessionId);
    void checklistClosed();
    // The check is rated and has been looked at.
    void checkEnded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRating();
    void makeRoom();
    void showMiddle(bool room);
    bool asksChecklist() const;
    ChecklistPanel &checklist();

    CasesViewModel &m_model;
    Card *m_ratingCard;
    RatingPanel *m_rating;
    CandidatePanel *m_candidates;
    PracticePanel *m_check;
    Panel *m_findingsPanel;
    CaseFindings *m_findings;
    ChecklistPanel *m_checklist = nullptr; // made when it is first asked for: many fields
    Card *m_verdictCard;
    VerdictBar *m_verdict;
    bool m_checklistOpen = false;
    bool m_candidatesInView = false;
    bool m_checkInView = false;
};

} // namespace countersign
