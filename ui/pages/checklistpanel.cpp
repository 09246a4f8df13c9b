#include "ui/pages/checklistpanel.h"

#include "review/casereview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <ranges>
#include <utility>

namespace countersign {

namespace {

constexpr int fewestCharacters = 10;

// A wheel that scrolls the panel must not change an answer under the pointer.
class AnswerBox : public QComboBox
{
public:
    AnswerBox() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ChecklistPanel::ChecklistPanel(CaseReview &review, QWidget *parent)
    : Panel(parent)
    , m_review(review)
{
    setObjectName(QStringLiteral("checklist"));
    auto *pictures = new Card(tr("Can the pictures be compared?"));
    auto *face = new Card(tr("How alike is each part?"));
    QFormLayout *pictureForm = makeForm();
    QFormLayout *faceForm = makeForm();
    for (const ChecklistFeature &feature : checklistFeatures())
        addFeature(feature.comparable ? pictureForm : faceForm, feature);
    pictures->body()->addLayout(pictureForm);
    face->body()->addLayout(faceForm);
    body()->addWidget(pictures);
    body()->addWidget(face);
    body()->addStretch();
    connect(&review, &CaseReview::changed, this, &ChecklistPanel::readReview);
    readReview();
}

void ChecklistPanel::addFeature(QFormLayout *form, const ChecklistFeature &feature)
{
    auto *answer = new AnswerBox;
    answer->setObjectName(QStringLiteral("assess-") + feature.id);
    answer->setAccessibleName(feature.text);
    // As wide as the panel leaves it, in every language.
    answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    answer->setMinimumContentsLength(fewestCharacters);
    for (int i = 0; i < assessments; ++i)
        answer->addItem(assessmentText(Assessment(i)));
    connect(answer, &QComboBox::currentIndexChanged, this,
            [this, id = feature.id](int index) { m_review.assess(id, Assessment(index)); });
    addField(form, feature.text, answer);
    m_answers.append({feature.id, answer});
}

void ChecklistPanel::focusFirst()
{
    m_answers.first().second->setFocus();
}

void ChecklistPanel::readReview()
{
    for (const auto &[id, answer] : std::as_const(m_answers)) {
        const QSignalBlocker blocker(answer);
        answer->setCurrentIndex(int(m_review.checklist().assessment(id)));
    }
}

} // namespace countersign
