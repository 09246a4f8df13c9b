#include "ui/pages/ratingpanel.h"

#include "review/casereview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

RatingPanel::RatingPanel(CaseReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_question(makeLabel({}, theme::TextRole::Title))
    , m_answers(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_hint(makeQuietLabel(
          tr("What the service thinks, and everything else of the case, appears after your rating.")))
    , m_comparison(makeLabel({}))
{
    setObjectName(QStringLiteral("ratingPanel"));
    m_question->setWordWrap(true);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setWordWrap(true);
    m_answers->setSpacing(theme::gap);
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("rating%1").arg(rating));
        button->setCheckable(true);
        button->setAutoDefault(false);
        // Five beside each other share the panel's width.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAccessibleName(ratingText(rating));
        connect(button, &QPushButton::clicked, this, [this, rating] {
            m_review.rate(rating);
            readReview();
        });
        m_answers->addWidget(button);
        m_buttons.at(size_t(rating - lowestRating)) = button;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_question);
    layout->addLayout(m_answers);
    layout->addWidget(m_hint);
    layout->addWidget(m_comparison);
    connect(&review, &CaseReview::changed, this, &RatingPanel::readReview);
    readReview();
}

void RatingPanel::arrange(bool inWords)
{
    m_answers->setDirection(inWords ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        QPushButton *button = m_buttons.at(size_t(rating - lowestRating));
        button->setText(inWords ? tr("%1   %2").arg(rating).arg(ratingText(rating))
                                : QString::number(rating));
        button->setToolTip(inWords ? tr("Alt+%1").arg(rating)
                                   : tr("%1 (Alt+%2)").arg(ratingText(rating)).arg(rating));
        button->setChecked(m_review.rating() == rating);
    }
}

void RatingPanel::readReview()
{
    const bool looking = !m_review.isRevealed();
    m_question->setText(looking ? tr("How alike are they?") : tr("Your rating"));
    m_question->setVisible(m_review.hasPair());
    for (QPushButton *button : m_buttons)
        button->setVisible(m_review.hasPair());
    m_hint->setVisible(looking);
    arrange(looking);
    m_comparison->setText(m_review.hasPair() ? m_review.comparison()
                                             : tr("There are no two faces to compare in this case."));
    m_comparison->setVisible(!m_comparison->text().isEmpty());
}

} // namespace countersign
