#include "ui/pages/practicepanel.h"

#include "models/practiceround.h"
#include "ui/pages/ratingbuttons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace countersign {

namespace {

QIcon markFor(std::optional<bool> right)
{
    const theme::Tokens &tokens = theme::tokens();
    if (!right)
        return theme::icon(QStringLiteral("info"), tokens.info);
    return *right ? theme::icon(QStringLiteral("approve"), tokens.approve)
                  : theme::icon(QStringLiteral("decline"), tokens.decline);
}

} // namespace

PracticePanel::PracticePanel(PracticeRound &round, const PracticeWords &words, QWidget *parent)
    : QWidget(parent)
    , m_round(round)
    , m_toldFirst(words.told)
    , m_question(makeLabel({}, theme::TextRole::Title))
    , m_answers(new RatingButtons(words.name + QStringLiteral("Rating")))
    , m_hint(makeQuietLabel(words.hint))
    , m_told(new QWidget)
    , m_mark(new IconLabel({}, theme::iconSize))
    , m_feedback(makeLabel({}))
    , m_goOn(new QPushButton(words.goOn))
{
    m_feedback->setObjectName(words.name + QStringLiteral("Feedback"));
    m_feedback->setWordWrap(true);
    m_goOn->setObjectName(words.name + QStringLiteral("GoOn"));
    m_goOn->setDefault(true);
    auto *told = new QHBoxLayout(m_told);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(theme::gap);
    told->addWidget(m_mark, 0, Qt::AlignTop);
    told->addWidget(m_feedback, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_question);
    layout->addWidget(m_answers);
    layout->addWidget(m_hint);
    layout->addWidget(m_told);
    layout->addWidget(m_goOn);
    connect(m_answers, &RatingButtons::chosen, this, [this](int rating) {
        m_round.rate(rating);
        showRound();
    });
    connect(m_goOn, &QPushButton::clicked, this, &PracticePanel::goOnRequested);
    connect(&round, &PracticeRound::changed, this, &PracticePanel::showRound);
    addEnterKeys();
    showRound();
}

void PracticePanel::addEnterKeys()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *key = new QShortcut(enter, this);
        key->setContext(Qt::ApplicationShortcut); // the pictures may have a window of their own
        connect(key, &QShortcut::activated, this, &PracticePanel::goOnRequested);
        m_enterKeys.append(key);
    }
}

void PracticePanel::showRound()
{
    const bool told = m_round.stage() == PracticeRound::Stage::Told;
    m_question->setText(told ? tr("Your rating") : tr("How alike are they?"));
    m_answers->showRating(told ? std::optional(m_round.rating()) : std::nullopt, !told);
    m_answers->setEnabled(m_round.stage() == PracticeRound::Stage::Look);
    m_hint->setVisible(!told && !m_hint->text().isEmpty());
    m_feedback->setText(told && !m_toldFirst.isEmpty() ? m_toldFirst + QLatin1Char('\n') + m_round.feedback()
                                                       : m_round.feedback());
    m_mark->setIcon(markFor(m_round.wasRight()));
    m_told->setVisible(told);
    m_goOn->setVisible(told);
    // Otherwise it is the button's that has the focus.
    for (QShortcut *key : std::as_const(m_enterKeys))
        key->setEnabled(told);
}

} // namespace countersign
