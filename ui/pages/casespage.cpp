#include "ui/pages/casespage.h"

#include "base/limits.h"
#include "ui/bench/comparebench.h"
#include "ui/pages/candidatestrip.h"
#include "ui/pages/casecheck.h"
#include "ui/pages/casecolumn.h"
#include "ui/pages/casedialogs.h"
#include "ui/pages/caseevidence.h"
#include "ui/pages/casehead.h"
#include "ui/pages/casequeue.h"
#include "ui/pages/caseview.h"
#include "ui/pages/leftoversnotice.h"
#include "ui/pages/picturestrip.h"
#include "ui/pages/queuedrawer.h"
#include "ui/pages/queueorderbox.h"
#include "ui/pages/secondwindow.h"
#include "ui/pages/verdictbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int lastDigit = 9;

// Keys can be changed.
void tellKey(QWidget *control, const QAction *action)
{
    const auto tell = [control, action] {
        control->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    QObject::connect(action, &QAction::changed, control, tell);
    tell();
}

} // namespace

CasesPage::CasesPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_settings(context.settings)
    , m_model({context.service, context.settings, context.history, context.outbox, context.marks,
               context.record, context.pictures, context.faces})
    , m_dialogs(new CaseDialogs(context, m_model, *this))
    , m_checks(context.service, context.settings, context.faces, context.record, this)
    , m_queue(new CaseQueue(m_model, context.settings))
    , m_evidence(new CaseEvidence(context.pictures, context.faces))
    , m_strip(new PictureStrip(context.pictures))
    , m_candidates(new CandidateStrip(m_model.candidates()))
    , m_caseState(new StateView(makeEvidence()))
    , m_head(new CaseHead)
    , m_column(new CaseColumn(m_model, m_checks.round()))
    , m_view(new CaseView(m_model, *m_evidence, *m_strip, *m_candidates, *m_column, this))
    , m_check(new CaseCheck(m_checks, m_model, *m_queue, *m_evidence, *m_strip, *m_column, this))
{
    setObjectName(QStringLiteral("casesPage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::margin);
    layout->addWidget(m_queue);
    m_drawer = new QueueDrawer(*m_queue, *layout, *this);
    layout->addLayout(makeMiddle(), 1);
    layout->addWidget(m_column);
    connectModel();
    addActions();
    showCase();
}

QWidget *CasesPage::makeEvidence()
{
    auto *evidence = new QWidget;
    auto *layout = new QVBoxLayout(evidence);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_evidence, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_candidates);
    connect(m_strip, &PictureStrip::chosen, m_evidence, &CaseEvidence::showBeside);
    return evidence;
}

QLayout *CasesPage::makeMiddle()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(theme::gap);
    layout->addWidget(new LeftoversNotice(m_model.leftovers()));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_head, 1);
    head->addWidget(m_drawer->opener());
    layout->addLayout(head);
    auto *pictures = new QVBoxLayout;
    pictures->addWidget(m_caseState);
    layout->addLayout(pictures, 1);
    m_secondWindow = new SecondWindow(m_settings, *pictures, *m_caseState, this);
    connect(m_secondWindow, &SecondWindow::opened, this, &CasesPage::addDigits);
    return layout;
}

void CasesPage::connectModel()
{
    connect(m_queue, &CaseQueue::newCaseRequested, m_dialogs, &CaseDialogs::makeCase);
    connect(m_dialogs, &CaseDialogs::told, this, &CasesPage::announced);
    connect(m_queue, &CaseQueue::readingFailed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
    connect(m_caseState, &StateView::actionTriggered, &m_model, &CasesViewModel::reopen);
    connect(&m_model, &CasesViewModel::caseChanged, this, &CasesPage::showCase);
    connect(&m_model.review(), &CaseReview::revealed, this, &CasesPage::showFindings);
    connect(&m_model.candidates(), &CandidatesViewModel::addressExpired, this, &CasesPage::renewAddresses);
    connect(&m_model, &CasesViewModel::committed, this, &CasesPage::goOn);
    connect(&m_model, &CasesViewModel::earlierCasesFailed, this,
            [this] { Q_EMIT announced(tr("The other cases with this vendor data could not be read.")); });
    connect(&m_model.leftovers(), &CaseLeftovers::removed, this, [this](int entries) {
        Q_EMIT announced(tr("%n entries are off the blocklists.", nullptr, entries));
    });
    connect(&m_model.leftovers(), &CaseLeftovers::failed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
    connect(&m_model, &CasesViewModel::numberFound, this, &CasesPage::openSession);
    connect(&m_model, &CasesViewModel::noteAdded, this,
            [this] { Q_EMIT announced(tr("The note is at the service.")); });
    connect(&m_model, &CasesViewModel::reportMade, this,
            [this](const QString &file) { Q_EMIT announced(tr("The report is written: %1").arg(file)); });
    connect(&m_model, &CasesViewModel::reportFailed, this,
            [this](const Error &error) { Q_EMIT announced(error.message); });
    connect(&m_evidence->bench(), &CompareBench::used, &m_model.review(), &CaseReview::noteTool);
    connect(&m_evidence->bench().points(), &BenchPoints::marksChanged, this,
            [this] { m_model.review().setMarks(m_evidence->bench().points().marks()); });
    connect(&m_evidence->bench().points(), &BenchPoints::nothingToUndo, this, &CasesPage::undoRating);
    connect(&m_evidence->bench().points(), &BenchPoints::nothingToRedo, this,
            [this] { m_model.review().redoRating(); });
    connect(m_evidence, &CaseEvidence::shown, this,
            [this](const QString &role, const imaging::PicturePtr &picture, const QRectF &face) {
                m_model.review().noteShown(role, picture->sha256, picture->uprightSize, face);
            });
    connect(&m_model, &CasesViewModel::decided, this,
            [this](const OutboxEntry &, const QString &sentence) { Q_EMIT announced(sentence); });
    connect(&m_model, &CasesViewModel::newCases, this, [this](int count) {
        Q_EMIT announced(m_model.queue().takesArrivals()
                             ? tr("%n new cases wait at the end of the queue.", nullptr, count)
                             : tr("%n new cases wait. Read the queue again to see them.", nullptr, count));
    });
    connect(m_column, &CaseColumn::caseRequested, this, &CasesPage::openSession);
    connect(m_column, &CaseColumn::checklistClosed, m_evidence, &CaseEvidence::focusProbe);
    connect(m_check, &CaseCheck::changed, this, &CasesPage::showCase);
    connect(m_evidence, &CaseEvidence::addressesExpired, this, &CasesPage::renewAddresses);
}

void CasesPage::addActions()
{
    addPageAction(QStringLiteral("next-case"), tr("&Next case"), Qt::CTRL | Qt::Key_PageDown,
                  [this] { m_check->openNext(m_queue->currentRow() + 1); });
    addPageAction(QStringLiteral("previous-case"), tr("&Previous case"), Qt::CTRL | Qt::Key_PageUp,
                  [this] { m_queue->selectRow(m_queue->currentRow() - 1); });
    addPageAction(QStringLiteral("next-undecided-case"), tr("Next &undecided case"), Qt::CTRL | Qt::Key_J,
                  [this] { m_check->openNext(m_model.nextUndecided(m_check->place())); });
    QWidget *pictures = m_strip->parentWidget();
    addPageAction(
        QStringLiteral("next-picture"), tr("Ne&xt picture"), Qt::Key_PageDown, [this] { m_view->step(1); },
        pictures);
    addPageAction(
        QStringLiteral("previous-picture"), tr("Pre&vious picture"), Qt::Key_PageUp,
        [this] { m_view->step(-1); }, pictures);
    addCandidateActions();
    addPageAction(QStringLiteral("case-list"), tr("Show or hide the &list"), Qt::Key_F9,
                  [this] { m_drawer->toggle(); });
    addPageAction(QStringLiteral("filter-cases"), tr("&Filter the cases"), QKeySequence::Find, [this] {
        m_drawer->open();
        m_queue->focusFilter();
    });
    addPageAction(QStringLiteral("kept-filters"), tr("Kept filter&s…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                  [this] {
                      m_drawer->open();
                      m_queue->openKeptFilters();
                  });
    addPageAction(QStringLiteral("queue-order"), tr("&Oldest or newest first"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] { Q_EMIT announced(m_queue->order().toggle()); });
    addPageAction(QStringLiteral("new-case"), tr("Ne&w case…"), QKeySequence::New,
                  [this] { m_dialogs->makeCase(); });
    addPageAction(QStringLiteral("case-details"), tr("&All details"), Qt::CTRL | Qt::Key_I,
                  [this] { m_dialogs->showDetails(); });
    addPageAction(QStringLiteral("checklist"), tr("Check&list"), Qt::CTRL | Qt::Key_L,
                  [this] { m_column->toggleChecklist(); });
    addPageAction(QStringLiteral("case-report"), tr("Re&port…"), QKeySequence::Print,
                  [this] { m_dialogs->askWhereToReport(); });
    addPageAction(QStringLiteral("copy-case-number"), tr("&Copy the case number"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyNumber(); });
    addPageAction(QStringLiteral("hand-over"), tr("&Hand over second opinions…"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_H,
                  [this] { m_dialogs->handOver(HandOverDialog::Mode::HandOver); });
    addPageAction(QStringLiteral("take-over"), tr("&Take in second opinions…"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                  [this] { m_dialogs->handOver(HandOverDialog::Mode::TakeIn); });
    addRatingActions();
    addPictureActions(m_evidence->tools());
    addCheckActions();
    addVerdictAction(QStringLiteral("approve"), tr("&Approve"), Qt::Key_A, Verdict::Approve);
    addVerdictAction(QStringLiteral("decline"), tr("&Decline"), Qt::Key_D, Verdict::Decline);
    addVerdictAction(QStringLiteral("ask-again"), tr("Ask a&gain"), Qt::Key_R, Verdict::AskAgain);
    addVerdictAction(QStringLiteral("second-opinion"), tr("&Second opinion"), Qt::Key_S,
                     Verdict::SecondOpinion);
    addVerdictAction(QStringLiteral("park"), tr("Pa&rk…"), Qt::Key_P, Verdict::Park);
    addPageAction(QStringLiteral("back-to-verdicts"), tr("&Back to the verdicts"), Qt::Key_Escape,
                  [this] { m_model.review().back(); });
    addPageAction(QStringLiteral("note"), tr("Write a n&ote"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                  [this] { writeNote(); });
    tellKey(m_column->verdict().commitButton(),
            addPageAction(QStringLiteral("commit"), tr("Co&mmit the decision"), Qt::CTRL | Qt::Key_Return,
                          [this] { m_column->verdict().commit(); }));
    offerSecondWindow(QStringLiteral("second-window"), m_secondWindow);
    addDigits(this);
}

// Undo and redo of the bench work on the whole page: where it has nothing to undo, the rating is meant.
void CasesPage::addRatingActions()
{
    for (int rating = lowestRating; rating <= highestRating; ++rating)
        addPageAction(QStringLiteral("rate-%1").arg(rating), tr("Rate: %1").arg(ratingText(rating)),
                      Qt::ALT | Qt::Key(Qt::Key_0 + rating), [this, rating] { rate(rating); });
    for (QAction *tool : m_evidence->tools()) {
        if (tool->objectName().endsWith(QLatin1String("do-point"))) {
            tool->setShortcutContext(Qt::WindowShortcut);
            addAction(tool);
        }
    }
}

void CasesPage::undoRating()
{
    if (!m_model.review().undoRating() && m_model.review().rating())
        Q_EMIT announced(tr("The first rating stays, because what it revealed has been seen."));
}

// Where the focus is does not matter, but in a text field, which takes the digit itself.
void CasesPage::addDigits(QWidget *window)
{
    for (int digit = 0; digit <= lastDigit; ++digit) {
        auto *shortcut = new QShortcut(Qt::Key(Qt::Key_0 + digit), window);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, digit] { takeDigit(digit); });
    }
}

void CasesPage::addVerdictAction(const QString &id, const QString &text, Qt::Key key, Verdict verdict)
{
    tellKey(m_column->verdict().button(verdict),
            addPageAction(id, text, QKeyCombination(Qt::CTRL | Qt::SHIFT, key),
                          [this, verdict] { m_column->verdict().choose(verdict); }));
}

// With the digits of the pages that they lead to.
void CasesPage::addCheckActions()
{
    addPageAction(QStringLiteral("case-match"), tr("&Match the two faces again…"),
                  Qt::CTRL | Qt::ALT | Qt::Key_2, [this] { checkAgain(RunAction::Match); });
    addPageAction(QStringLiteral("case-search"), tr("Search this &face…"), Qt::CTRL | Qt::ALT | Qt::Key_3,
                  [this] { checkAgain(RunAction::Search); });
    addPageAction(QStringLiteral("case-age"), tr("&Estimate the age again…"), Qt::CTRL | Qt::ALT | Qt::Key_4,
                  [this] { checkAgain(RunAction::Age); });
    tellKey(m_column->verdict().blocksFaceBox(),
            addPageAction(QStringLiteral("case-blocklist"), tr("Add this face to the &blocklist…"),
                          Qt::CTRL | Qt::Key_B, [this] { checkAgain(RunAction::AddToList); }));
}

// What a check says would sway the rating, so not before it.
void CasesPage::checkAgain(RunAction check)
{
    QVector<imaging::PicturePtr> pictures = m_evidence->pictures();
    if (check != RunAction::Match)
        pictures.resize(1);
    if (!m_model.decision() || !m_model.review().isRevealed() || pictures.contains(nullptr))
        return;
    if (check == RunAction::AddToList && m_model.review().canBlockFace())
        m_model.review().setBlocksFace(!m_model.review().blocksFace());
    else if (check == RunAction::AddToList)
        Q_EMIT addToBlocklistRequested(pictures.first(), m_model.sessionId(), {});
    else
        Q_EMIT checkRequested(check, pictures, {m_model.sessionId(), m_model.decision()->number});
}

void CasesPage::addCandidateActions()
{
    addPageAction(QStringLiteral("candidates"), tr("Compare the &candidates, or the pair"),
                  Qt::CTRL | Qt::Key_T, [this] { m_view->switchSides(); });
    addPageAction(QStringLiteral("more-candidates"), tr("Show &more candidates"),
                  Qt::SHIFT | Qt::Key_PageDown, [this] { m_view->showMore(); });
    addPageAction(QStringLiteral("previous-candidates"), tr("The candidates &before"),
                  Qt::SHIFT | Qt::Key_PageUp, [this] { m_view->showBefore(); });
    addPageAction(QStringLiteral("none-of-these"), tr("N&one of these candidates"), Qt::ALT | Qt::Key_0,
                  [this] { m_view->answerNone(); });
}

// A rating, or a reason where reasons are asked for.
void CasesPage::takeDigit(int digit)
{
    if (m_model.review().stage() == ReviewStage::Reason)
        m_column->verdict().chooseReason(digit);
    else if (digit > 0)
        rate(digit);
    else
        m_view->answerNone();
}

void CasesPage::rate(int rating)
{
    if (m_check->isShown())
        m_check->rate(rating);
    else
        m_view->rate(rating);
}

// Beside a reason, or without a verdict.
void CasesPage::writeNote()
{
    if (!m_column->verdict().focusNote())
        m_dialogs->writeNote();
}

void CasesPage::copyNumber()
{
    if (!m_model.decision())
        return;
    QGuiApplication::clipboard()->setText(QString::number(m_model.decision()->number));
    Q_EMIT announced(tr("The case number is copied."));
}

// To the next case at once, with the keys where its pictures are.
void CasesPage::goOn()
{
    const CaseReview &review = m_model.review();
    const bool blocks = review.blocksFace();
    const imaging::PicturePtr face = m_evidence->pictures().value(0); // null: the form reads it from the case
    const QString session = m_model.sessionId();
    const QString reason = review.comment();
    m_check->openNext(m_model.nextUndecided(session));
    m_view->focus();
    if (blocks)
        Q_EMIT addToBlocklistRequested(face, session, reason);
}

void CasesPage::showCase()
{
    if (m_check->isShown() && m_model.sessionId().isEmpty()) {
        showCheck();
        return;
    }
    m_check->leave();
    const auto &decision = m_model.decision();
    if (!decision) {
        showNoCase();
        return;
    }
    m_caseState->showContent();
    m_head->showCase(decision->number, m_model.openedAt(), m_model.picturesValidUntil());
    m_evidence->setFacesOnly(!m_model.review().isRevealed());
    m_view->showCase();
    showFindings();
}

// As the case in whose place it stands, until it is rated.
void CasesPage::showCheck()
{
    m_caseState->showContent();
    m_view->showCase();
    m_column->showCase();
    m_check->show();
    if (m_check->isRated())
        m_head->showCheck();
    else
        m_head->showCase(m_check->number(), m_check->since(),
                         m_check->since().addSecs(std::chrono::seconds(limits::signedAddressLife).count()));
}

void CasesPage::showNoCase()
{
    m_head->clear();
    m_column->showCase();
    m_view->showCase();
    if (m_model.sessionId().isEmpty())
        m_caseState->showEmpty(QStringLiteral("cases"),
                               tr("Choose a case from the queue to see its pictures."));
    else if (m_model.isLoading())
        m_caseState->showLoading(tr("Reading the case…"));
    else
        m_caseState->showError(m_model.error(), tr("Try again"));
}

void CasesPage::showFindings()
{
    const bool revealed = m_model.decision() && m_model.review().isRevealed();
    m_column->showCase();
    showStrip(revealed);
}

void CasesPage::showStrip(bool revealed)
{
    const QVector<CasePicture> pictures =
        m_model.decision() ? picturesOf(*m_model.decision()) : QVector<CasePicture>();
    if (!revealed) {
        m_strip->hidePictures(int(pictures.size()));
        return;
    }
    m_strip->showPictures(pictures + picturesOfEarlier(m_model.earlierCases()));
    m_strip->setCurrent(m_evidence->beside());
}

void CasesPage::resizeEvent(QResizeEvent *event)
{
    ConsolePage::resizeEvent(event);
    m_drawer->fit();
}

// An address that fails again soon is broken for another reason.
void CasesPage::renewAddresses()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto renewed = std::chrono::seconds(m_renewedAt.isValid() ? m_renewedAt.secsTo(now) : 0);
    if (m_renewedFor == m_model.sessionId() && renewed < limits::signedAddressLife / 2)
        return;
    m_renewedFor = m_model.sessionId();
    m_renewedAt = now;
    m_model.reopen();
}

QString CasesPage::title() const
{
    return tr("Cases");
}

void CasesPage::activate()
{
    m_model.reloadQueue();
    // A drawer would lie over the case that is open, or opens by itself.
    if (m_drawer->isDrawer())
        m_evidence->focusProbe();
    else
        m_drawer->open();
}

void CasesPage::refresh()
{
    m_model.reloadQueue();
    m_model.reopen();
}

// What follows asks nobody any more.
void CasesPage::aboutToClose()
{
    m_secondWindow->bringBack();
}

void CasesPage::askForNumber()
{
    m_dialogs->askForNumber();
}

void CasesPage::openSession(const QString &sessionId)
{
    const int row = m_model.queue().rowOf(sessionId);
    if (row >= 0)
        m_queue->selectRow(row);
    else
        m_model.open(sessionId);
}

} // namespace countersign
