#pragma once

#include <QWidget>

class QPushButton;

namespace countersign {

class CandidatesViewModel;
class IconLabel;
class RatingButtons;
class TextLabel;

// Asks how alike the current candidate and the probe are, or whether it is none of them; says what the
// service knows of the candidate once that is answered, and nothing of it in any text before.
class CandidatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CandidatePanel(CandidatesViewModel &model, QWidget *parent = nullptr);

private:
    QWidget *makeFindings();
    void readModel();
    void showFindings();
    void forgetFindings();

    CandidatesViewModel &m_model;
    TextLabel *m_question;
    RatingButtons *m_answers;
    QPushButton *m_none;
    TextLabel *m_hint;
    QWidget *m_findings;
    IconLabel *m_icon;
    TextLabel *m_status;
    TextLabel *m_gap;
    TextLabel *m_origin;
    TextLabel *m_duplicates;
};

} // namespace countersign
