#pragma once

#include <QWidget>

namespace countersign {

class CaseReview;
class RatingButtons;
class TextLabel;

// Asks how alike two faces are: five answers in words while nothing else is shown, five digits and what
// reviewer and service say once the case is revealed.
class RatingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RatingPanel(CaseReview &review, QWidget *parent = nullptr);

    // What it says under the question while looking; translated.
    static QString hintText();

private:
    void readReview();

    CaseReview &m_review;
    TextLabel *m_question;
    RatingButtons *m_answers;
    TextLabel *m_hint;
    TextLabel *m_comparison;
};

} // namespace countersign
