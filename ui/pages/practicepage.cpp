#include "ui/pages/practicepage.h"

#include "review/casereview.h"
#include "ui/dialogs/pairsdialog.h"
#include "ui/pages/practicebench.h"
#include "ui/pages/practicepanel.h"
#include "ui/pages/practiceresults.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace countersign {

namespace {

using Stage = PracticeRound::Stage;

bool isUnderWay(Stage stage)
{
    return stage != Stage::Idle && stage != Stage::Over;
}

// A button for an action, with its text and key.
QPushButton *makeButton(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto tell = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    QObject::connect(action, &QAction::changed, button, tell);
    tell();
    return button;
}

} // namespace

PracticePage::PracticePage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_model(context.service, context.faces, context.record)
    , m_bench(new PracticeBench(QStringLiteral("practice"), {tr("First picture"), tr("Second picture")},
                                m_model.round()))
    , m_panel(new PracticePanel(m_model.round(), {QStringLiteral("practice"), tr("Next pair"), {}, {}}))
    , m_state(new StateView(m_bench))
    , m_problem(new TextLabel({}, theme::TextRole::Body, TextLabel::Tone::Error))
    , m_break(makeQuietLabel())
    , m_now(new PracticeResults)
    , m_leftOut(makeQuietLabel())
    , m_kept(new PracticeResults)
    , m_keptProblem(new TextLabel({}, theme::TextRole::Body, TextLabel::Tone::Error))
{
    setObjectName(QStringLiteral("practicePage"));
    addActions();
    addDigits();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addLayout(makeMiddle(), 1);
    layout->addLayout(makeColumn());
    connect(m_panel, &PracticePanel::goOnRequested, &m_model.round(), &PracticeRound::goOn);
    connect(&m_model, &PracticeViewModel::changed, this, &PracticePage::showModel);
    showModel();
}

QString PracticePage::title() const
{
    return tr("Practice");
}

void PracticePage::addActions()
{
    m_folder = addPageAction(QStringLiteral("practice-folder"), tr("A &folder of people…"),
                             QKeySequence::Open, [this] { askFor(PairsIn::Folder); });
    m_table = addPageAction(QStringLiteral("practice-table"), tr("A &table of pairs…"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { askFor(PairsIn::Table); });
    m_cases = addPageAction(QStringLiteral("practice-cases"), tr("The team's &closed cases"),
                            Qt::CTRL | Qt::Key_T, [this] { m_model.openClosedCases(); });
    addPageAction(QStringLiteral("practice-next"), tr("&Next pair"), Qt::CTRL | Qt::Key_PageDown,
                  [this] { m_model.round().goOn(); });
    m_end = addPageAction(QStringLiteral("practice-end"), tr("&End the round"), Qt::Key_Escape,
                          [this] { m_model.end(); });
    for (int rating = lowestRating; rating <= highestRating; ++rating)
        addPageAction(QStringLiteral("practice-rate-%1").arg(rating), tr("Rate: %1").arg(ratingText(rating)),
                      Qt::ALT | Qt::Key(Qt::Key_0 + rating),
                      [this, rating] { m_model.round().rate(rating); });
    m_forget = addPageAction(QStringLiteral("practice-forget"), tr("&Delete my results"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, [this] { m_model.kept().forget(); });
    addPictureActions(m_bench->tools());
}

// Wherever the focus is; fixed.
void PracticePage::addDigits()
{
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        auto *shortcut = new QShortcut(Qt::Key(Qt::Key_0 + rating), this);
        connect(shortcut, &QShortcut::activated, this, [this, rating] { m_model.round().rate(rating); });
    }
}

QLayout *PracticePage::makeMiddle()
{
    m_state->setObjectName(QStringLiteral("practiceState"));
    markPane(m_bench);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(theme::gap);
    layout->addWidget(makeLabel(title(), theme::TextRole::PageTitle));
    layout->addWidget(m_state, 1);
    return layout;
}

QLayout *PracticePage::makeColumn()
{
    m_sourceCard = makeSourceCard();
    m_ratingCard = makeRatingCard();
    m_nowCard = makeNowCard();
    auto *panel = new Panel;
    panel->body()->addWidget(m_sourceCard);
    panel->body()->addWidget(m_nowCard);
    m_keptCard = makeKeptCard();
    panel->body()->addWidget(m_keptCard);
    panel->body()->addStretch();
    auto *layout = new QVBoxLayout;
    layout->setSpacing(theme::gap);
    layout->addWidget(m_ratingCard);
    layout->addWidget(panel, 1);
    return layout;
}

Card *PracticePage::makeSourceCard()
{
    auto *card = new Card(tr("Practise on"));
    card->body()->addWidget(makeQuietLabel(tr(
        "Pairs of faces whose answer is known. You look at each and rate it as in a case, and are told the "
        "answer at once: without that, practice teaches nothing.")));
    card->body()->addWidget(makeButton(m_folder, tr("A folder of people…")));
    card->body()->addWidget(makeButton(m_table, tr("A table of pairs…")));
    card->body()->addWidget(makeButton(m_cases, tr("The team's closed cases")));
    card->body()->addWidget(makeQuietLabel(
        tr("That you looked at a closed case is an entry in the record; how you rated it is not.")));
    m_problem->setObjectName(QStringLiteral("practiceProblem"));
    m_problem->setWordWrap(true);
    card->body()->addWidget(m_problem);
    return card;
}

Card *PracticePage::makeRatingCard()
{
    auto *card = new Card;
    card->setFixedWidth(Panel::panelWidth);
    m_break->setObjectName(QStringLiteral("practiceBreak"));
    card->body()->addWidget(m_panel);
    card->body()->addWidget(m_break);
    return card;
}

Card *PracticePage::makeNowCard()
{
    auto *card = new Card(tr("This round"));
    card->setObjectName(QStringLiteral("practiceNow"));
    m_leftOut->setObjectName(QStringLiteral("practiceLeftOut"));
    card->body()->addWidget(m_now);
    card->body()->addWidget(m_leftOut);
    card->body()->addWidget(makeButton(m_end, tr("End the round")));
    return card;
}

Card *PracticePage::makeKeptCard()
{
    auto *card = new Card(tr("All your results"));
    card->setObjectName(QStringLiteral("practiceKept"));
    m_keptProblem->setWordWrap(true);
    card->body()->addWidget(m_keptProblem);
    card->body()->addWidget(m_kept);
    card->body()->addWidget(makeQuietLabel(tr(
        "Only you see this: counts of practice and of seeded checks, in your account on this computer, in no "
        "record and sent nowhere.")));
    card->body()->addWidget(makeButton(m_forget, tr("Delete my results")));
    return card;
}

void PracticePage::askFor(PairsIn place)
{
    connect(askForPairs(place, this), &QFileDialog::fileSelected, &m_model, &PracticeViewModel::openFiles);
}

void PracticePage::activate()
{
    m_model.kept().read();
    if (isUnderWay(m_model.round().stage()))
        m_bench->focusProbe();
}

void PracticePage::showModel()
{
    const bool underWay = isUnderWay(m_model.round().stage());
    m_sourceCard->setVisible(!underWay);
    m_sourceCard->setEnabled(!m_model.isOpening());
    m_problem->setText(m_model.problem());
    m_problem->setVisible(!m_model.problem().isEmpty());
    m_ratingCard->setVisible(underWay);
    m_break->setText(m_model.breakHint());
    m_break->setVisible(!m_model.breakHint().isEmpty());
    m_nowCard->setVisible(m_model.round().stage() != Stage::Idle);
    m_now->showTally(m_model.now());
    m_leftOut->setText(m_model.leftOutText());
    m_leftOut->setVisible(!m_model.leftOutText().isEmpty());
    // Between two rounds; one round is enough to look at meanwhile.
    m_keptCard->setVisible(!underWay);
    m_end->setEnabled(underWay);
    showKept();
    showState();
    moveFocus();
}

void PracticePage::showState()
{
    const Stage stage = m_model.round().stage();
    if (m_model.isOpening())
        m_state->showLoading(tr("Reading the pairs…"));
    else if (stage == Stage::Idle)
        m_state->showEmpty(iconName(), tr("Choose what to practise on."));
    else if (stage == Stage::Over)
        m_state->showEmpty(iconName(), tr("That was the last pair of this round."));
    else
        m_state->showContent();
}

void PracticePage::showKept()
{
    const Result<PracticeTally> &kept = m_model.kept().tally();
    m_keptProblem->setText(kept ? QString() : kept.error().message);
    m_keptProblem->setVisible(!kept);
    m_kept->setVisible(kept.has_value());
    if (kept)
        m_kept->showTally(*kept);
    m_forget->setEnabled(!kept || kept->pairs() > 0);
}

// To the faces with each pair, where the keys of the bench work.
void PracticePage::moveFocus()
{
    const Stage stage = m_model.round().stage();
    if (std::exchange(m_shown, stage) == stage || !isVisible())
        return;
    if (stage == Stage::Look || stage == Stage::Told)
        m_bench->focusProbe();
}

} // namespace countersign
