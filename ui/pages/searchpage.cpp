#include "ui/pages/searchpage.h"

#include "base/settingkeys.h"
#include "models/settingtext.h"
#include "review/casereview.h"
#include "ui/bench/benchbar.h"
#include "ui/bench/comparebench.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/candidatepane.h"
#include "ui/pages/candidatepanel.h"
#include "ui/pages/candidatestrip.h"
#include "ui/pages/candidateviews.h"
#include "ui/pages/checkoptionsbar.h"
#include "ui/pages/historyview.h"
#include "ui/pages/runbar.h"
#include "ui/pages/searchresult.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int highPage = 760; // logical pixels; in a lower one not everything fits at once

} // namespace

SearchPage::SearchPage(const PageContext &context, QWidget *parent)
    : CheckPage(context, parent)
    , m_model(context.service, context.settings, context.history)
    , m_review(m_model, {context.service, context.settings, context.pictures, context.faces, context.record,
                         context.marks})
    , m_probe(new FaceSlot(tr("Probe")))
    , m_beside(new CandidatePane(context.pictures, context.faces))
    , m_strip(new CandidateStrip(m_review.candidates()))
    , m_bench(new CompareBench(m_probe->canvas(), m_beside->canvas(), this))
    , m_result(new SearchResult(m_model, context.pictures))
    , m_state(new StateView(m_result))
{
    setObjectName(QStringLiteral("searchPage"));
    m_probe->setObjectName(QStringLiteral("probeSlot"));
    m_probe->hideViewTools();
    m_probe->canvas()->setPlaceholder(
        tr("Drop the face to search for here, paste it (Ctrl+V), or open a file (Ctrl+O)."));
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    m_columns->setSpacing(theme::margin);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeRight(context.history));
    setCandidatesWide(false);

    connectSlot(m_model, m_probe, 0);
    addKeys(this);
    addOpenKey(QKeySequence::Open, m_probe, this);
    addPictureActions(makePickActions(QStringLiteral("search-"), {m_probe->canvas()}));
    addActions();
    connect(m_result, &SearchResult::compareRequested, m_beside, qOverload<>(&QWidget::setFocus));
    connect(m_result, &SearchResult::openSessionRequested, this, &ConsolePage::openSessionRequested);
    connect(m_result, &SearchResult::addToBlocklistRequested, this, &SearchPage::addToBlocklistRequested);
    connect(m_result->candidates(), &CandidateViews::widthWanted, this, &SearchPage::setCandidatesWide);
    connect(m_result, &SearchResult::listOpened, this, &SearchPage::makeRoom);
    connect(m_state, &StateView::actionTriggered, &m_model, &CheckViewModel::run);
    connect(&m_model, &CheckViewModel::changed, this, &SearchPage::readModel);
    connect(&m_model, &CheckViewModel::reported, this, &SearchPage::showReport);
    connectReview();
    readModel();
}

QWidget *SearchPage::makeLeft()
{
    auto *left = new QWidget;
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::margin);
    sides->addWidget(m_probe, 1);
    sides->addWidget(m_beside, 1);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(sides, 1);
    auto *bar = new BenchBar(QStringLiteral("search-"), *m_bench, left);
    addPictureActions(bar->tools());
    layout->addWidget(bar);
    layout->addWidget(m_strip);
    layout->addWidget(makeOptions());
    return left;
}

QWidget *SearchPage::makeOptions()
{
    auto *options = new CheckOptionsBar(m_model);
    auto *type = new QComboBox;
    type->setObjectName(QStringLiteral("searchScope"));
    type->addItems({tr("Every known face"), tr("Blocklisted or approved")});
    connect(type, &QComboBox::currentIndexChanged, &m_model, [this](int index) {
        m_model.setSearchType(index == 0 ? SearchType::MostSimilar : SearchType::BlocklistedOrApproved);
    });
    options->addInFront(tr("Among"), type);
    auto *first = new QCheckBox(settingText(settingkeys::searchLooksFirst));
    first->setObjectName(QStringLiteral("searchLooksFirst"));
    first->setToolTip(
        tr("From the next search on, what the service says of a candidate appears after your own "
           "rating."));
    first->setChecked(m_review.looksFirst());
    connect(first, &QCheckBox::toggled, &m_review, &SearchReview::setLooksFirst);
    options->addInFront(first);
    return options;
}

QWidget *SearchPage::makeRight(RunHistory &history)
{
    auto *right = new QWidget;
    right->setMinimumWidth(Panel::panelWidth);
    auto *result = new Card;
    result->body()->addWidget(m_state);
    m_past = makeHistory(m_model, history, RunAction::Search);
    m_history = m_past->findChild<HistoryView *>();
    m_findings = new QWidget;
    auto *findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(theme::gap);
    findings->addWidget(result, 4);
    findings->addWidget(m_past, 1);
    m_answers = makeAnswers();
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(new RunBar(m_model, tr("Search"), QStringLiteral("searchRun")));
    layout->addWidget(m_answers);
    layout->addWidget(m_findings, 1);
    layout->addStretch();
    return right;
}

QWidget *SearchPage::makeAnswers()
{
    auto *answers = new Card;
    answers->body()->addWidget(new CandidatePanel(m_review.candidates()));
    auto *record = new QPushButton(tr("Record the result"));
    record->setObjectName(QStringLiteral("recordSearch"));
    record->setAutoDefault(false);
    record->setToolTip(tr("Ctrl+Return"));
    connect(record, &QPushButton::clicked, this, &SearchPage::recordResult);
    answers->body()->addWidget(record);
    return answers;
}

void SearchPage::connectReview()
{
    connect(&m_review, &SearchReview::changed, this, &SearchPage::showFindings);
    connect(&m_review, &SearchReview::recorded, this,
            [this] { Q_EMIT announced(tr("The search result is in the record.")); });
    connect(m_bench, &CompareBench::used, &m_review, &SearchReview::noteTool);
    connect(m_beside, &CandidatePane::framed, m_bench, &CompareBench::frameFaces);
    connect(m_strip, &CandidateStrip::activated, m_beside, [this] {
        m_bench->frameFaces();
        m_beside->setFocus();
    });
    connect(&m_review.candidates(), &CandidatesViewModel::currentChanged, this, &SearchPage::showCandidate);
    connect(m_result->candidates(), &CandidateViews::currentChanged, this, [this] {
        if (const auto row = m_result->candidates()->currentRow()) {
            m_review.answers().openFor(*row);
            m_review.candidates().setCurrent(*row);
        }
    });
}

void SearchPage::addActions()
{
    CandidatesViewModel *candidates = &m_review.candidates();
    addPageAction(QStringLiteral("search-next"), tr("&Next candidate"), Qt::Key_PageDown,
                  [candidates] { candidates->step(1); });
    addPageAction(QStringLiteral("search-previous"), tr("&Previous candidate"), Qt::Key_PageUp,
                  [candidates] { candidates->step(-1); });
    addPageAction(QStringLiteral("search-more"), tr("Show &more candidates"), Qt::SHIFT | Qt::Key_PageDown,
                  [candidates] { candidates->showNextPage(); });
    addPageAction(QStringLiteral("search-before"), tr("The candidates &before"), Qt::SHIFT | Qt::Key_PageUp,
                  [candidates] { candidates->showPreviousPage(); });
    addPageAction(QStringLiteral("search-list"), tr("&List all candidates"), Qt::CTRL | Qt::Key_T, [this] {
        if (m_review.isRevealed())
            m_result->toggleList();
    });
    for (int rating = lowestRating; rating <= highestRating; ++rating)
        addPageAction(QStringLiteral("rate-candidate-%1").arg(rating), tr("Rate: %1").arg(ratingText(rating)),
                      Qt::ALT | Qt::Key(Qt::Key_0 + rating),
                      [candidates, rating] { candidates->rate(rating); });
    addPageAction(QStringLiteral("search-none"), tr("N&one of these candidates"), Qt::ALT | Qt::Key_0,
                  [this] { m_review.answers().answerNone(); });
    // Where the focus is does not matter, but in a text field, which takes the digit itself.
    for (int digit = 0; digit <= highestRating; ++digit) {
        auto *shortcut = new QShortcut(Qt::Key(Qt::Key_0 + digit), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, digit] {
            if (digit > 0)
                m_review.candidates().rate(digit);
            else
                m_review.answers().answerNone();
        });
    }
}

QString SearchPage::title() const
{
    return tr("Search");
}

void SearchPage::activate()
{
    if (m_model.state() == CheckState::Done)
        m_strip->setFocus();
    else
        m_probe->setFocus();
}

// What was found is recorded; a changed option asks for another search.
bool SearchPage::takeReturn()
{
    if (m_model.state() != CheckState::Done || m_model.isOutdated())
        return false;
    recordResult();
    return true;
}

void SearchPage::recordResult()
{
    if (const QString missing = m_review.missing(); !missing.isEmpty())
        Q_EMIT announced(missing);
    else
        m_review.record();
}

void SearchPage::showCandidate()
{
    const CandidatesViewModel &candidates = m_review.candidates();
    if (m_model.state() != CheckState::Done) {
        m_beside->clear(tr("The candidate you choose is shown here, beside the probe."));
        return;
    }
    if (candidates.current() < 0) {
        m_beside->clear(tr("Nobody known looks like this face."));
        return;
    }
    const bool looking = !candidates.isRevealed();
    for (ImageCanvas *canvas : m_bench->sides())
        canvas->setFaceOnly(looking);
    m_bench->setEvenColours(looking);
    m_bench->setOverlaysAllowed(!looking);
    m_beside->showCandidate(candidates.candidate(), candidates.title());
    if (m_review.isRevealed())
        m_result->candidates()->setCurrentRow(candidates.current());
}

void SearchPage::setCandidatesWide(bool wide)
{
    m_columns->setStretch(0, wide ? 1 : 2);
    m_columns->setStretch(1, 1);
}

// What was done before gives way to what is looked at.
void SearchPage::makeRoom()
{
    const bool done = m_model.state() == CheckState::Done;
    const bool low = height() < highPage;
    const bool list = m_result->isListOpen() && m_review.isRevealed();
    m_answers->setVisible(done && !m_review.answers().isEmpty() && !(low && list));
    m_past->setVisible(!done || !(low || list));
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    CheckPage::resizeEvent(event);
    makeRoom();
}

void SearchPage::readModel()
{
    showState(m_model, m_state, QStringLiteral("search"), tr("Load a picture to search for its face."));
    if (m_model.state() != CheckState::Done) {
        for (ImageCanvas *canvas : m_bench->sides())
            canvas->setFaceOnly(false);
        showFindings();
        showCandidate();
    }
}

void SearchPage::showReport()
{
    showFindings();
    showCandidate();
    m_strip->setFocus();
    Q_EMIT announced(m_review.isRevealed() ? m_model.report()->status.text() : m_review.missing());
}

// The service's answer, or nothing of it before the person's own.
void SearchPage::showFindings()
{
    const bool done = m_model.state() == CheckState::Done;
    const bool any = done && !m_review.answers().isEmpty();
    const bool withheld = done && !m_review.isRevealed();
    m_strip->setVisible(any);
    m_history->setWithheld(withheld);
    m_result->candidates()->setWithheld(withheld);
    m_findings->setVisible(!withheld);
    if (!done || withheld) {
        m_result->clear();
        m_probe->canvas()->clearDetection();
    } else if (m_result->shownReport() != m_model.report()->requestId) {
        showFaces(m_model, m_probe, 0, m_model.report()->probe);
        m_result->showReport();
        m_result->candidates()->setCurrentRow(m_review.candidates().current());
    }
    makeRoom();
}

} // namespace countersign
