#pragma once

#include "models/practiceviewmodel.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/pagecontext.h"

class QAction;

namespace countersign {

class Card;
class PracticeBench;
class PracticePanel;
class PracticeResults;
class StateView;
class TextLabel;
enum class PairsIn;

// Pairs of faces whose answer is known, looked at and rated as in a case, with the answer at once.
class PracticePage : public ConsolePage
{
    Q_OBJECT

public:
    explicit PracticePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("practice"); }
    void activate() override;

    PracticeViewModel &viewModel() { return m_model; }

private:
    QLayout *makeMiddle();
    QLayout *makeColumn();
    Card *makeSourceCard();
    Card *makeRatingCard();
    Card *makeNowCard();
    Card *makeKeptCard();
    void addActions();
    void addDigits();
    void askFor(PairsIn place);
    void showModel();
    void showState();
    void showKept();
    void moveFocus();

    PracticeViewModel m_model;
    PracticeBench *m_bench;
    PracticePanel *m_panel;
    StateView *m_state;
    Card *m_sourceCard = nullptr;
    TextLabel *m_problem;
    Card *m_ratingCard = nullptr;
    TextLabel *m_break;
    Card *m_nowCard = nullptr;
    PracticeResults *m_now;
    TextLabel *m_leftOut;
    Card *m_keptCard = nullptr;
    PracticeResults *m_kept;
    TextLabel *m_keptProblem;
    QAction *m_folder = nullptr;
    QAction *m_table = nullptr;
    QAction *m_cases = nullptr;
    QAction *m_end = nullptr;
    QAction *m_forget = nullptr;
    PracticeRound::Stage m_shown = PracticeRound::Stage::Idle;
};

} // namespace countersign
