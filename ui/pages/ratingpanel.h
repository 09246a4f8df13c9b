#pragma once

#include <QWidget>

#include <array>

class QBoxLayout;
class QPushButton;

namespace countersign {

class CaseReview;
class TextLabel;

// Asks how alike two faces are: five answers in words while nothing else is shown, five digits and what
// reviewer and service say once the case is revealed.
class RatingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RatingPanel(CaseReview &review, QWidget *parent = nullptr);

private:
    void readReview();
    void arrange(bool inWords);

    CaseReview &m_review;
    TextLabel *m_question;
    QBoxLayout *m_answers;
    std::array<QPushButton *, 5> m_buttons{};
    TextLabel *m_hint;
    TextLabel *m_comparison;
};

} // namespace countersign
