#include "base/limits.h"
#include "domain/scoreband.h"
#include "models/casepictures.h"
#include "models/relativetime.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/dialogs/newcasedialog.h"
#include "ui/pages/casespage.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/statusbadge.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeWidget>

using namespace countersign;

namespace {

// A console with whole cases in review: a selfie and a document, here two drawings of one person.
struct Bench
{
    explicit Bench(int cases)
    {
        QSignalSpy changed(&console.service, &ActiveService::changed);
        while (console.service.state() != ServiceState::Ready) {
            if (!changed.wait(engineWait))
                qFatal("the engine did not start");
        }
        for (int i = 0; i < cases; ++i)
            ids.append(RealConsole::valueOf(console.service.service().createCase(
                                                outgoingFace(QStringLiteral("ana-selfie")),
                                                outgoingFace(QStringLiteral("ana-selfie")), options()))
                           .id);
        page = std::make_unique<CasesPage>(console.context());
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        page->activate();
    }

    template<class T>
    T *child(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }

    // What nobody may know before the rating.
    static CaseOptions options()
    {
        CaseOptions options;
        options.vendorData = QStringLiteral("secret-vendor");
        return options;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), key, modifiers);
    }
    const CaseReview &review() const { return page->viewModel().review(); }
    void waitForCase() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().decision(), engineWait);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    QTableView *queue() const { return child<QTableView>("queue"); }

    Status statusAtService(const QString &id)
    {
        return RealConsole::valueOf(console.service.service().decision(id)).status;
    }

    RealConsole console;
    QStringList ids;
    std::unique_ptr<CasesPage> page;
};

// Every text in every widget, and what a screen reader is told.
QStringList textsIn(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(),        widget->whatsThis(),
                      widget->statusTip(),   widget->accessibleName(), widget->accessibleDescription()};
    for (const char *property : {"text", "plainText", "placeholderText", "title"})
        texts.append(widget->property(property).toString());
    for (const auto *view : widget->findChildren<QAbstractItemView *>()) {
        if (!view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts.append(view->model()->index(row, column).data(role).toString());
            }
        }
    }
    return texts;
}

// Looks at every frame of the page's panes as it is painted: whatever is on them belongs to the open case.
class FrameWatch : public QObject
{
public:
    FrameWatch(CasesPage &page, PictureFetcher &pictures)
        : m_page(page)
        , m_pictures(pictures)
    {
        qApp->installEventFilter(this);
    }

    int frames = 0;
    QSet<QString> cases;
    QStringList mixed;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QString name = watched->objectName();
        if (event->type() != QEvent::Paint)
            return false;
        if (name == QLatin1String("caseTitle"))
            look(name, !qobject_cast<QLabel *>(watched)->text().isEmpty() &&
                           qobject_cast<QLabel *>(watched)->text() != expectedTitle());
        else if (name == QLatin1String("caseProbe"))
            look(name, !belongs(*qobject_cast<ImageCanvas *>(watched), 0));
        else if (name == QLatin1String("caseReference"))
            look(name, !belongs(*qobject_cast<ImageCanvas *>(watched), 1));
        else if (name == QLatin1String("caseStatus"))
            look(name, !m_page.viewModel().review().isRevealed());
        return false;
    }

private:
    void look(const QString &pane, bool isMixed)
    {
        ++frames;
        cases.insert(m_page.viewModel().sessionId());
        if (isMixed)
            mixed.append(pane);
    }

    QString expectedTitle() const
    {
        const auto &decision = m_page.viewModel().decision();
        return decision ? CasesPage::tr("Case %1").arg(decision->number) : QString();
    }

    bool belongs(const ImageCanvas &canvas, qsizetype side) const
    {
        if (!canvas.picture())
            return true;
        const auto &decision = m_page.viewModel().decision();
        if (!decision)
            return false;
        const imaging::PicturePtr own = m_pictures.picture(comparedPictures(*decision).value(side).address);
        return own && own->sha256 == canvas.picture()->sha256;
    }

    CasesPage &m_page;
    PictureFetcher &m_pictures;
};

} // namespace

class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyQueueSaysSo();
    void oldestCaseOpensByItself();
    void lookShowsNothingOfTheServicesOpinion();
    void lookShowsTheFacesAlone();
    void picturesOfTheCaseAndEarlierOnesAfterTheRating();
    void routineApprovalTakesThreeStrokes();
    void declineTakesFourStrokesAndSaysWhy();
    void noteGoesIntoTheCommentAndSticksToNothing();
    void verdictNeverMovesToAnotherCase();
    void noFrameMixesTwoCases();
    void decidedCaseIsCorrected();
    void correctionOffersToTakeListEntriesOff();
    void checksStartAgainFromTheCase();
    void askAgainIsSentAsResubmitted();
    void reasonIsTakenBackByEscape();
    void nextCaseIsThereWithoutTheNetwork();
    void twoPeopleDecideWhereTheyDiffer();
    void twoPeopleDecideSearchDeclinesAndDoubtfulScores();
    void secondOpinionIsBlindAndByAnother();
    void parkedCaseIsLeftOut();
    void caseIsParkedUntilAChosenDay();
    void noteIsAddedWithoutAVerdict();
    void noteThatCannotBeSentStays();
    void newCaseFromTwoPictures();
    void detailsOnlyAfterTheRating();
    void reportIsWrittenAndRecorded();
    void queueIsNarrowedByStatus();
    void lateCasesSaySo();
    void stoppedEngineLeavesTheQueueAndASentence();
};

void TestCasesPage::emptyQueueSaysSo()
{
    const Bench bench(0);
    auto *state = bench.page->findChildren<StateView *>().first();
    QTRY_COMPARE(state->sentence(), CasesPage::tr("No case waits for a person."));
    QVERIFY(!bench.child<QPushButton>("approve")->isEnabled());
}

void TestCasesPage::oldestCaseOpensByItself()
{
    const Bench bench(2);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 2);
    bench.waitForCase();
    QVERIFY2(bench.queue()->selectionModel()->isRowSelected(0), "the queue shows which case is open");
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->findChild<ImageCanvas *>()->picture(), engineWait);
}

void TestCasesPage::lookShowsNothingOfTheServicesOpinion()
{
    const Bench bench(1);
    bench.waitForCase();
    QCOMPARE(bench.review().stage(), ReviewStage::Look);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->findChild<ImageCanvas *>()->picture(), engineWait);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts = textsIn(bench.page.get());
    for (const QWidget *widget : bench.page->findChildren<QWidget *>())
        texts += textsIn(widget);
    const SessionDecision &decision = *bench.page->viewModel().decision();
    QVERIFY(!decision.livenessChecks.first().warnings.isEmpty());
    QStringList secrets{decision.vendorData, decision.id, similarityText(*decision.faceMatches.first().score),
                        QString::number(qRound(*decision.livenessChecks.first().age))};
    for (const LivenessFeature &feature : decision.livenessChecks) {
        for (const Warning &warning : feature.warnings)
            secrets += {warning.text(), warning.risk};
    }
    for (const QString &text : std::as_const(texts)) {
        for (const QString &secret : std::as_const(secrets)) {
            const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(secret)),
                                           QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!text.contains(whole), qPrintable(text + " has " + secret));
        }
    }
    bench.key(Qt::Key_3);
    QVERIFY(bench.child<StatusBadge>("caseStatus"));
    QVERIFY(!bench.child<QLabel>("comparison")->text().isEmpty());
}

void TestCasesPage::lookShowsTheFacesAlone()
{
    const Bench bench(1);
    bench.waitForCase();
    const auto *probe = bench.child<ImageCanvas>("caseProbe");
    QTRY_VERIFY_WITH_TIMEOUT(probe->picture(), engineWait);
    QVERIFY(probe->isFaceOnly());
    const QString facts = bench.child<QLabel>("caseProbeFacts")->text();
    QVERIFY2(facts.startsWith(QLatin1String("Eyes ")), qPrintable(facts));
    const double zoom = probe->zoom();
    bench.key(Qt::Key_4);
    QVERIFY(!probe->isFaceOnly());
    QCOMPARE(probe->zoom(), zoom); // what is looked at does not jump
}

// Two cases of one person: selfie, portrait and document of the open one, and the other one's portrait.
void TestCasesPage::picturesOfTheCaseAndEarlierOnesAfterTheRating()
{
    const Bench bench(2);
    bench.waitForCase();
    const auto *strip = bench.child<QListWidget>("pictureStrip");
    const auto *count = bench.child<QLabel>("pictureCount");
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture(), engineWait);
    QVERIFY(!strip->isVisible());
    QVERIFY2(count->text().contains(QLatin1Char('3')), qPrintable(count->text()));
    bench.key(Qt::Key_4);
    QTRY_COMPARE(strip->count(), 4);
    QVERIFY(!count->isVisible());
    QCOMPARE(strip->currentRow(), 1); // the reference stands beside the probe
    const auto before = bench.child<ImageCanvas>("caseReference")->picture();
    bench.child<ImageCanvas>("caseProbe")->setFocus();
    bench.key(Qt::Key_PageDown);
    QCOMPARE(strip->currentRow(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture() &&
                                 bench.child<ImageCanvas>("caseReference")->picture() != before,
                             engineWait);
    bench.page->refresh(); // a case that is read again keeps what stands there
    QTRY_VERIFY(!bench.page->viewModel().isLoading());
    QCOMPARE(strip->currentRow(), 2);
    auto *other = bench.child<QPushButton>("earlierCase");
    QVERIFY(other);
    const QString open = bench.page->viewModel().sessionId();
    QTest::mouseClick(other, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.page->viewModel().decision() && bench.page->viewModel().sessionId() != open, engineWait);
    QVERIFY2(!strip->isVisible(), "the other case is looked at first, too");
}

void TestCasesPage::routineApprovalTakesThreeStrokes()
{
    Bench bench(1);
    bench.waitForCase();
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.review().reasonId(), QStringLiteral("A1"));
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::approved));
    bench.page->refresh();
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 0);
}

void TestCasesPage::declineTakesFourStrokesAndSaysWhy()
{
    Bench bench(1);
    bench.console.settings.setTwoPeopleWhereTheyDiffer(false);
    bench.waitForCase();
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(bench.review().reasonId().isEmpty(), "no reason for a decline is given beforehand");
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.child<QLabel>("verdictNotice")->text(), bench.review().missing());
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::declined));
}

void TestCasesPage::noteGoesIntoTheCommentAndSticksToNothing()
{
    Bench bench(2);
    bench.waitForCase();
    const QString id = bench.page->viewModel().sessionId();
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(bench.page->focusWidget(), QStringLiteral("Seen 2 times"));
    QCOMPARE(bench.review().reasonId(), QStringLiteral("A2"));
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    const auto timeline = RealConsole::valueOf(bench.console.service.service().activity(id, {}));
    const QString comment = timeline.rows.first().comment;
    QVERIFY2(comment.startsWith(QLatin1String("A2 ")) && comment.contains(QLatin1String("Seen 2 times")) &&
                 comment.contains(QLatin1String("Countersign ")),
             qPrintable(comment));
    QVERIFY(bench.page->viewModel().sessionId() != id);
    QVERIFY2(bench.child<QPlainTextEdit>("verdictNote")->toPlainText().isEmpty(), "nothing sticks");
    QVERIFY(!bench.review().verdict());
}

void TestCasesPage::verdictNeverMovesToAnotherCase()
{
    Bench bench(2);
    bench.console.settings.setTwoPeopleWhereTheyDiffer(false);
    bench.waitForCase();
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(bench.child<QPlainTextEdit>("verdictNote"), QStringLiteral("Not him"));
    bench.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(bench.child<QPlainTextEdit>("verdictNote")->toPlainText().isEmpty());
    bench.waitForCase();
    QVERIFY(!bench.review().rating());
    QVERIFY(!bench.child<QPushButton>("decline")->isChecked());
    QVERIFY(!bench.child<QPushButton>("commitVerdict")->isEnabled());
    for (const QString &id : std::as_const(bench.ids))
        QCOMPARE(bench.statusAtService(id), Status(statuses::inReview));
}

void TestCasesPage::noFrameMixesTwoCases()
{
    Bench bench(0);
    const QStringList faces{QStringLiteral("ana-selfie"), QStringLiteral("bruno-selfie"),
                            QStringLiteral("clara-selfie"), QStringLiteral("ana-document")};
    for (qsizetype i = 0; i < faces.size(); ++i)
        RealConsole::valueOf(bench.console.service.service().createCase(
            outgoingFace(faces.at(i)), outgoingFace(faces.at((i + 1) % faces.size())), {}));
    FrameWatch watch(*bench.page, bench.console.pictures);
    bench.page->refresh();
    bench.waitForCase();
    QTRY_COMPARE(bench.queue()->model()->rowCount(), int(faces.size()));
    // There and back, with and without a rating, without waiting for the pictures and with.
    for (int round = 0; round < 2; ++round) {
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_PageDown,
                                  Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_PageUp}) {
            bench.key(key, Qt::ControlModifier);
            QCoreApplication::processEvents();
            if (round == 1)
                QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture(), engineWait);
            bench.key(Qt::Key_4);
            QCoreApplication::processEvents();
        }
    }
    QVERIFY2(watch.mixed.isEmpty(), qPrintable(watch.mixed.join(QLatin1Char(' '))));
    QVERIFY(watch.frames > 40);
    QVERIFY2(watch.cases.size() == faces.size(), "every case was on the screen");
}

void TestCasesPage::decidedCaseIsCorrected()
{
    Bench bench(1);
    bench.waitForCase();
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    bench.page->viewModel().open(bench.ids.first());
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().canDecide(), engineWait);
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!bench.review().verdict(), "it is approved already");
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_2);
    QVERIFY(bench.child<QPushButton>("commitVerdict")->text().startsWith(QLatin1String("Correct")));
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 2);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::declined));
}

void TestCasesPage::correctionOffersToTakeListEntriesOff()
{
    Bench bench(1);
    bench.waitForCase();
    didit::Service &service = bench.console.service.service();
    const QString id = bench.ids.first();
    StatusChange decline;
    decline.newStatus = statuses::declined;
    RealConsole::valueOf(service.changeStatus(id, decline));
    const QString list =
        RealConsole::valueOf(service.lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {}))
            .rows.first()
            .id;
    NewEntry fromCase;
    fromCase.referenceSessionId = id;
    fromCase.comment = QStringLiteral("put there by the decline");
    RealConsole::valueOf(service.createEntry(list, fromCase));
    bench.page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().decision() &&
                                 bench.page->viewModel().decision()->status.kind() == StatusKind::Declined,
                             engineWait);
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1);
    const auto *notice = bench.child<QWidget>("leftoversNotice");
    QVERIFY(!notice->isVisible());
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), engineWait);
    QVERIFY(bench.child<QLabel>("leftoversSentence")->text().startsWith(QLatin1String("1 ")));
    QTest::mouseClick(bench.child<QPushButton>("removeLeftovers"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), engineWait);
    QVERIFY(RealConsole::valueOf(service.entries(list, {{}, id}, {})).rows.isEmpty());
}

// Not before the rating: what a check says would sway it.
void TestCasesPage::checksStartAgainFromTheCase()
{
    const Bench bench(1);
    bench.waitForCase();
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture() &&
                                 bench.child<ImageCanvas>("caseProbe")->picture(),
                             engineWait);
    const QSignalSpy checks(bench.page.get(), &CasesPage::checkRequested);
    const QSignalSpy blocks(bench.page.get(), &CasesPage::addToBlocklistRequested);
    bench.key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(checks.isEmpty());
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    bench.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    bench.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.first().first().value<RunAction>(), RunAction::Match);
    QCOMPARE(checks.first().last().value<QVector<imaging::PicturePtr>>().size(), 2);
    QCOMPARE(checks.last().first().value<RunAction>(), RunAction::Search);
    QCOMPARE(checks.last().last().value<QVector<imaging::PicturePtr>>(),
             QVector<imaging::PicturePtr>{bench.child<ImageCanvas>("caseProbe")->picture()});
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().last().toString(), bench.ids.first());
}

void TestCasesPage::askAgainIsSentAsResubmitted()
{
    Bench bench(1);
    bench.waitForCase();
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1);
    QVERIFY(!bench.review().stepsToResubmit().isEmpty());
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::resubmitted));
}

void TestCasesPage::reasonIsTakenBackByEscape()
{
    Bench bench(1);
    bench.console.settings.setTwoPeopleWhereTheyDiffer(false);
    bench.waitForCase();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.review().stage(), ReviewStage::Weigh);
    QCOMPARE(bench.review().rating(), std::optional(1));
    bench.key(Qt::Key_2);
    QCOMPARE(bench.review().rating(), std::optional(2));
}

// What was read and decoded ahead is on the screen in the same turn of the event loop.
void TestCasesPage::nextCaseIsThereWithoutTheNetwork()
{
    Bench bench(3);
    bench.waitForCase();
    const QString second = bench.page->viewModel().queue().rowAt(1).id;
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().isReadAhead(second), engineWait);
    bench.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(bench.page->viewModel().sessionId(), second);
    QVERIFY(bench.page->viewModel().decision());
    QVERIFY(bench.child<ImageCanvas>("caseProbe")->picture());
    QVERIFY(bench.child<ImageCanvas>("caseReference")->picture());
}

void TestCasesPage::twoPeopleDecideWhereTheyDiffer()
{
    Bench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_1); // one person drawn twice: the service says the same
    QVERIFY(bench.review().differs());
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.review().verdict());
    QVERIFY(bench.child<QLabel>("verdictNotice")->text().contains(QLatin1String("two people")));
    // Changed on the way, too.
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1, Qt::AltModifier);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!bench.page->viewModel().isCommitting());
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::inReview));
}

void TestCasesPage::twoPeopleDecideSearchDeclinesAndDoubtfulScores()
{
    Bench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_3); // differs from nobody
    CasesViewModel &model = bench.page->viewModel();
    model.review().choose(Verdict::Decline);
    model.review().setReason(QStringLiteral("D1"));
    QCOMPARE(model.obstacle(Verdict::Decline), QString());
    model.review().setReason(QStringLiteral("D5"));
    QVERIFY(model.obstacle(Verdict::Decline).contains(QLatin1String("search hit")));
    QVERIFY(model.obstacle(Verdict::SecondOpinion).isEmpty());
    bench.console.settings.setTwoPeopleForSearchDeclines(false);
    QCOMPARE(model.obstacle(Verdict::Decline), QString());
    const int score = int(*model.review().score());
    bench.console.settings.setTwoPeopleScores({score, score + 1});
    QVERIFY(model.obstacle(Verdict::Decline).contains(QLatin1String("similarity")));
    bench.console.settings.setTwoPeopleScores({0, score - 1});
    QCOMPARE(model.obstacle(Verdict::Decline), QString());
}

void TestCasesPage::secondOpinionIsBlindAndByAnother()
{
    Bench bench(1);
    bench.console.settings.setReviewerName(QStringLiteral("Ana"));
    bench.waitForCase();
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.queue()->model()->index(0, SessionsModel::KindColumn).data().toString(),
                 verdictText(Verdict::SecondOpinion));
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::inReview));
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!bench.review().verdict(), "nobody is one's own second reviewer");

    bench.console.settings.setReviewerName(QStringLiteral("Ben"));
    bench.console.settings.setLookFirst(LookFirst::Never);
    bench.page->viewModel().open(bench.ids.first());
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().decision(), engineWait);
    QCOMPARE(bench.review().stage(), ReviewStage::Look);
    QVERIFY(!bench.review().comparison().contains(ratingText(4)));
    bench.key(Qt::Key_5);
    QVERIFY(bench.review().comparison().contains(ratingText(4)));
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::approved));
}

void TestCasesPage::parkedCaseIsLeftOut()
{
    Bench bench(2);
    bench.waitForCase();
    const QString parked = bench.page->viewModel().sessionId();
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.page->viewModel().sessionId() != parked);
    bench.key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(bench.page->viewModel().sessionId(), parked);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(bench.page->viewModel().sessionId() != parked);
    QCOMPARE(bench.page->viewModel().nextUndecided(), -1);
    // Also by the next start.
    CasesPage again(bench.console.context());
    again.show();
    again.activate();
    QTRY_VERIFY_WITH_TIMEOUT(again.viewModel().decision(), engineWait);
    QVERIFY(again.viewModel().sessionId() != parked);
}

void TestCasesPage::caseIsParkedUntilAChosenDay()
{
    Bench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *until = bench.child<QDateEdit>("parkUntil");
    QVERIFY(until->isVisible());
    QCOMPARE(until->date(), QDate::currentDate().addDays(1));
    QCOMPARE(until->minimumDate(), until->date());
    const QDate chosen = QDate::currentDate().addDays(9);
    until->setDate(chosen);
    QVERIFY(bench.child<QLabel>("sideEffects")
                ->text()
                .contains(QLocale().toString(chosen, QLocale::ShortFormat)));
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    const CaseMarks &marks = bench.console.desk.marks;
    const QString profile = bench.console.service.profile().id;
    QTRY_VERIFY(marks.isParked(profile, bench.ids.first()));
    const auto page = RealConsole::valueOf(bench.console.desk.record.page({}, {0, 10}));
    const auto parked = std::ranges::find(page.rows, RecordEvent::Parked, &RecordEntry::event);
    QVERIFY(parked != page.rows.end());
    QCOMPARE(parked->details.value(QLatin1String("parked_until")).toString(), chosen.toString(Qt::ISODate));
}

void TestCasesPage::noteIsAddedWithoutAVerdict()
{
    Bench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!bench.child<QDialog>("noteDialog"), "first the rating");
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = bench.child<QDialog>("noteDialog");
    QVERIFY(dialog);
    QVERIFY(!bench.child<QPushButton>("sendNote")->isEnabled());
    bench.child<QPlainTextEdit>("noteText")->setPlainText(QStringLiteral("Asked the bank."));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QSignalSpy closed(dialog, &QDialog::accepted);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(closed.size(), 1);
    const auto timeline =
        RealConsole::valueOf(bench.console.service.service().activity(bench.ids.first(), {}));
    QVERIFY2(timeline.rows.first().comment.startsWith(QStringLiteral("Asked the bank. — ")),
             qPrintable(timeline.rows.first().comment));
    QCOMPARE(bench.statusAtService(bench.ids.first()).kind(), StatusKind::InReview);
    QTRY_VERIFY(std::ranges::any_of(
        RealConsole::valueOf(bench.console.desk.record.page({}, {0, 10})).rows, [](const RecordEntry &entry) {
            return entry.event == RecordEvent::Noted &&
                   entry.details.value(QLatin1String("note")).toString() == QLatin1String("Asked the bank.");
        }));
}

void TestCasesPage::noteThatCannotBeSentStays()
{
    Bench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_4);
    bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = bench.child<QPlainTextEdit>("noteText");
    text->setPlainText(QString(limits::noteCharacters + 1, QLatin1Char('x')));
    QVERIFY(!bench.child<QPushButton>("sendNote")->isEnabled());
    text->setPlainText(QStringLiteral("Keep me."));
    bench.console.service.setProfile(QStringLiteral("didit")); // there is no key for it
    auto *dialog = bench.child<QDialog>("noteDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QVERIFY2(bench.child<QLabel>("noteNotice")->text().contains(QLatin1String("not open any more")),
             qPrintable(bench.child<QLabel>("noteNotice")->text()));
    QCOMPARE(text->toPlainText(), QStringLiteral("Keep me."));
    QVERIFY(bench.child<QPushButton>("sendNote")->isEnabled());
}

void TestCasesPage::newCaseFromTwoPictures()
{
    Bench bench(0);
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    bench.key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = bench.child<NewCaseDialog>("newCaseDialog");
    QVERIFY(dialog);
    auto *make = dialog->findChild<QPushButton *>(QStringLiteral("makeCase"));
    QVERIFY(!make->isEnabled());
    for (const char *slot : {"newSelfie", "newDocument"})
        dialog->findChild<FaceSlot *>(QLatin1String(slot))
            ->setPicture(drawnFace(QStringLiteral("ana-selfie")));
    QVERIFY(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    QVERIFY2(!make->isEnabled(), "one case at a time");
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().decision(), engineWait);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 1);
    QCOMPARE(bench.review().stage(), ReviewStage::Look);
}

void TestCasesPage::detailsOnlyAfterTheRating()
{
    const Bench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!bench.child<QDialog>("detailsDialog"));
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_I, Qt::ControlModifier);
    auto *dialog = bench.child<QDialog>("detailsDialog");
    QVERIFY(dialog);
    auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("detailsTree"));
    const auto shown = [tree] {
        int count = 0;
        for (QTreeWidgetItemIterator item(tree, QTreeWidgetItemIterator::NotHidden); *item; ++item)
            ++count;
        return count;
    };
    const int all = shown();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("detailsFilter")),
                     QStringLiteral("secret-vendor"));
    QCOMPARE(shown(), 1);
    dialog->findChild<QLineEdit *>(QStringLiteral("detailsFilter"))->clear();
    QCOMPARE(shown(), all);
}

void TestCasesPage::reportIsWrittenAndRecorded()
{
    Bench bench(1);
    bench.waitForCase();
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<ImageCanvas>("caseReference")->picture(), engineWait);
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    const QString name = bench.console.folder.filePath(QStringLiteral("case.pdf"));
    bench.page->viewModel().report(name);
    QVERIFY2(!QFile::exists(name), "nothing of the service's opinion before the rating");
    bench.key(Qt::Key_4);
    bench.page->viewModel().report(QStringLiteral("/nonexistent/case.pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 1, engineWait);
    bench.page->viewModel().report(name);
    QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 2, engineWait);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdf.count("/Subtype /Image"), 2);
    const auto exported =
        RealConsole::valueOf(bench.console.desk.record.page({RecordEvent::Exported, bench.ids.first()}, {}));
    QCOMPARE(exported.rows.size(), 1);
}

void TestCasesPage::queueIsNarrowedByStatus()
{
    const Bench bench(1);
    bench.waitForCase();
    auto *status = bench.child<QComboBox>("statusFilter");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down); // approved
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 0);
    QVERIFY2(bench.page->viewModel().decision(), "the open case stays");
    QTest::keyClick(status, Qt::Key_End);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 1);
    QTest::keyClicks(bench.child<QLineEdit>("caseFilter"), QStringLiteral("nobody"));
    QTest::keyClick(bench.child<QLineEdit>("caseFilter"), Qt::Key_Return);
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 0);
}

void TestCasesPage::lateCasesSaySo()
{
    SessionsModel model;
    model.setSource([](const PageRequest &) {
        SessionRow row;
        row.id = QStringLiteral("s1");
        row.status = Status(statuses::inReview);
        row.createdAt = QDateTime::currentDateTimeUtc().addDays(-5);
        Page<SessionRow> page;
        page.rows = {row};
        return Call<Page<SessionRow>>::finished(page);
    });
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    const auto due = [&model] { return model.index(0, SessionsModel::DueColumn).data().toString(); };
    QCOMPARE(due(), QStringLiteral("3 d late"));
    model.setDueAfter(std::chrono::hours(24 * 10));
    QVERIFY2(due().startsWith(QLatin1String("in ")), qPrintable(due()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(dueText(now.addSecs(-3 * 24 * 3600), now), QStringLiteral("3 d late"));
    QCOMPARE(dueText(now.addSecs(5 * 3600 + 60), now), QStringLiteral("in 5 h"));
}

void TestCasesPage::stoppedEngineLeavesTheQueueAndASentence()
{
    Bench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_5);
    bench.console.settings.setProfileId(QStringLiteral("didit")); // no key there: nothing can be sent
    QTest::keyClick(bench.page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
    bench.console.settings.setProfileId(QStringLiteral("computer"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.console.service.state(), ServiceState::Ready, engineWait);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::inReview));
}

COUNTERSIGN_GUITEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
