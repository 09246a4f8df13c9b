#include "ui/pages/ratingpanel.h"

#include "review/casereview.h"
#include "ui/pages/ratingbuttons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace countersign {

RatingPanel::RatingPanel(CaseReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_question(makeLabel({}, theme::TextRole::Title))
    , m_answers(new RatingButtons(QStringLiteral("rating")))
    , m_hint(makeQuietLabel(hintText()))
    , m_comparison(makeLabel({}))
{
    setObjectName(QStringLiteral("ratingPanel"));
    m_question->setWordWrap(true);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setWordWrap(true);
    connect(m_answers, &RatingButtons::chosen, this, [this](int rating) {
        m_review.rate(rating);
        readReview();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_question);
    layout->addWidget(m_answers);
    layout->addWidget(m_hint);
    layout->addWidget(m_comparison);
    connect(&review, &CaseReview::changed, this, &RatingPanel::readReview);
    readReview();
}

QString RatingPanel::hintText()
{
    return tr("What the service thinks, and everything else of the case, appears after your rating.");
}

void RatingPanel::readReview()
{
    const bool looking = !m_review.isRevealed();
    m_question->setText(looking ? tr("How alike are they?") : tr("Your rating"));
    m_question->setVisible(m_review.hasPair());
    m_answers->setVisible(m_review.hasPair());
    m_hint->setVisible(looking);
    m_answers->showRating(m_review.rating(), looking);
    m_comparison->setText(m_review.hasPair() ? m_review.comparison()
                                             : tr("There are no two faces to compare in this case."));
    m_comparison->setVisible(!m_comparison->text().isEmpty());
}

} // namespace countersign
