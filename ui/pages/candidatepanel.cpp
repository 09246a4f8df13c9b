#include "ui/pages/candidatepanel.h"

#include "domain/scoreband.h"
#include "models/candidategroups.h"
#include "models/candidatemodel.h"
#include "models/candidatesviewmodel.h"
#include "ui/delegates/candidatedelegate.h"
#include "ui/pages/ratingbuttons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

CandidatePanel::CandidatePanel(CandidatesViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_question(makeLabel({}, theme::TextRole::Title))
    , m_answers(new RatingButtons(QStringLiteral("candidateRating")))
    , m_none(new QPushButton)
    , m_hint(makeQuietLabel(tr("What the service knows of a candidate appears after your answer.")))
    , m_findings(makeFindings())
{
    setObjectName(QStringLiteral("candidatePanel"));
    m_question->setObjectName(QStringLiteral("candidateQuestion"));
    m_question->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("noneOfThese"));
    m_none->setCheckable(true);
    m_none->setAutoDefault(false);
    m_none->setToolTip(tr("0"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_question);
    layout->addWidget(m_answers);
    layout->addWidget(m_none);
    layout->addWidget(m_hint);
    layout->addWidget(m_findings);
    connect(m_answers, &RatingButtons::chosen, this, [this](int rating) {
        m_model.rate(rating);
        readModel();
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_model.review().answerNone();
        readModel();
    });
    connect(&model, &CandidatesViewModel::currentChanged, this, &CandidatePanel::readModel);
    readModel();
}

QWidget *CandidatePanel::makeFindings()
{
    auto *findings = new QWidget;
    m_icon = new IconLabel({}, theme::iconSize);
    m_status = makeLabel({}, theme::TextRole::Title);
    m_gap = makeLabel({});
    m_origin = makeQuietLabel();
    m_duplicates = makeQuietLabel();
    m_status->setObjectName(QStringLiteral("candidateStatus"));
    m_gap->setObjectName(QStringLiteral("candidateGap"));
    m_origin->setObjectName(QStringLiteral("candidateOrigin"));
    m_duplicates->setObjectName(QStringLiteral("candidateDuplicates"));
    m_gap->setWordWrap(true);
    m_status->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(findings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(m_gap);
    layout->addLayout(head);
    layout->addWidget(m_origin);
    layout->addWidget(m_duplicates);
    return findings;
}

void CandidatePanel::readModel()
{
    const CandidateReview &review = m_model.review();
    const bool any = m_model.current() >= 0;
    const bool looking = any && !m_model.isRevealed();
    m_question->setText(looking ? tr("%1: how alike?").arg(m_model.title())
                        : any   ? tr("%1: your rating").arg(m_model.title())
                                : tr("No candidate is left to look at."));
    m_answers->showRating(any ? review.rating(m_model.current()) : std::nullopt, looking);
    m_answers->setVisible(any);
    m_none->setText(review.hasFound() ? tr("0   None of the others") : tr("0   None of these"));
    m_none->setChecked(review.isNone());
    m_none->setVisible(any);
    m_hint->setVisible(looking);
    m_findings->setVisible(any && !looking);
    if (m_findings->isHidden())
        forgetFindings();
    else
        showFindings();
}

// Nothing that the service says stays in a hidden label.
void CandidatePanel::forgetFindings()
{
    for (TextLabel *label : {m_status, m_gap, m_origin, m_duplicates})
        label->clear();
    m_icon->setIcon({});
}

void CandidatePanel::showFindings()
{
    const CandidateReview &review = m_model.review();
    const Candidate &candidate = m_model.candidate();
    const StatusLook look = candidateLook(candidate);
    const QString status = candidate.statusText();
    m_icon->setIcon(status.isEmpty() ? QIcon() : theme::icon(look.iconName, look.colour));
    m_status->setText(status);
    m_status->setTone(candidate.blocklisted ? TextLabel::Tone::Error : TextLabel::Tone::Normal);
    m_status->setVisible(!status.isEmpty());
    m_icon->setVisible(!status.isEmpty());
    const int next = nextInRank(review.candidates(), m_model.current());
    m_gap->setText(gapText(review.candidates(), m_model.current(), next >= 0 && review.isRevealed(next)));
    m_origin->setText(candidateOriginText(candidate));
    m_origin->setVisible(!m_origin->text().isEmpty());
    m_duplicates->setText(duplicatesText(review.candidates(), m_model.current()));
    m_duplicates->setVisible(!m_duplicates->text().isEmpty());
}

} // namespace countersign
