#include "support/casebench.h"

#include <QDateEdit>
#include <QLabel>

using namespace countersign;

// Cases that one person does not decide at once: second opinions, policies, parking.
class TestCaseOpinions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleDecideWhereTheyDiffer();
    void twoPeopleDecideSearchDeclinesAndDoubtfulScores();
    void opinionThatComesInAsksForALook();
    void reasonsStayWhileTheirCaseIsOpen();
    void secondOpinionIsBlindAndByAnother();
    void parkedCaseIsLeftOut();
    void caseIsParkedUntilAChosenDay();
};

void TestCaseOpinions::twoPeopleDecideWhereTheyDiffer()
{
    CaseBench bench(1);
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

// Else the second of two people would decide with the score in view.
void TestCaseOpinions::opinionThatComesInAsksForALook()
{
    CaseBench bench(1);
    bench.waitForCase();
    bench.console.settings.setLookFirst(LookFirst::Never);
    CasesViewModel &model = bench.page->viewModel();
    model.open(bench.ids.first());
    QTRY_VERIFY(model.decision() && bench.review().isRevealed());
    Opinion others;
    others.profileId = bench.console.service.profile().id;
    others.sessionId = bench.ids.first();
    others.reviewer = {QStringLiteral("Another"), QStringLiteral("another"), QStringLiteral("elsewhere")};
    others.rating = 2;
    others.reasonId = QStringLiteral("S1");
    others.at = QDateTime::currentDateTimeUtc();
    QCOMPARE(RealConsole::valueOf(bench.console.desk.marks.takeOpinions({others}, {})), 1);
    QTRY_VERIFY(model.decision() && !bench.review().isRevealed());
    model.review().rate(4);
    others.reviewer.name = QStringLiteral("A third");
    others.rating = 5;
    QCOMPARE(RealConsole::valueOf(bench.console.desk.marks.takeOpinions({others}, {})), 1);
    QCOMPARE(bench.review().otherRatings(), (QVector<int>{2, 5}));
    QVERIFY2(bench.review().isRevealed(), "who has rated goes on");
}

void TestCaseOpinions::reasonsStayWhileTheirCaseIsOpen()
{
    CaseBench bench(2);
    bench.waitForCase();
    CasesViewModel &model = bench.page->viewModel();
    model.review().rate(3);
    model.review().choose(Verdict::Decline);
    const QString before = bench.review().reasons().first().id;
    bench.console.settings.setReasonEdits({{before, {}, false, false}});
    const QSignalSpy changed(&model, &CasesViewModel::caseChanged);
    model.reopen();
    QTRY_VERIFY(changed.size() >= 3); // asked, read, with its timeline
    QCOMPARE(bench.review().reasons().first().id, before);
    model.open(bench.ids.last());
    QTRY_VERIFY(model.decision() && model.decision()->id == bench.ids.last());
    model.review().rate(3);
    model.review().choose(Verdict::Decline);
    QVERIFY(bench.review().reasons().first().id != before);
}

void TestCaseOpinions::twoPeopleDecideSearchDeclinesAndDoubtfulScores()
{
    CaseBench bench(1);
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
    bench.console.settings.setTwoPeopleReasons({QStringLiteral("D5")});
    QVERIFY(model.obstacle(Verdict::Decline).contains(QLatin1String("For this reason")));
    model.review().setReason(QStringLiteral("D1"));
    QCOMPARE(model.obstacle(Verdict::Decline), QString());
    const int score = int(*model.review().score());
    bench.console.settings.setTwoPeopleScores({score, score + 1});
    QVERIFY(model.obstacle(Verdict::Decline).contains(QLatin1String("similarity")));
    bench.console.settings.setTwoPeopleScores({0, score - 1});
    QCOMPARE(model.obstacle(Verdict::Decline), QString());
}

void TestCaseOpinions::secondOpinionIsBlindAndByAnother()
{
    CaseBench bench(1);
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

void TestCaseOpinions::parkedCaseIsLeftOut()
{
    CaseBench bench(2);
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
    QCOMPARE(bench.page->viewModel().nextUndecided(bench.page->viewModel().sessionId()), -1);
    // Also by the next start.
    CasesPage again(bench.console.context());
    again.show();
    again.activate();
    QTRY_VERIFY_WITH_TIMEOUT(again.viewModel().decision(), engineWait);
    QVERIFY(again.viewModel().sessionId() != parked);
    const SessionsModel &queue = again.viewModel().queue();
    QCOMPARE(queue.index(queue.rowOf(parked), SessionsModel::KindColumn).data().toString(),
             QStringLiteral("Parked"));
}

void TestCaseOpinions::caseIsParkedUntilAChosenDay()
{
    CaseBench bench(1);
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

COUNTERSIGN_GUITEST_MAIN(TestCaseOpinions)
#include "tst_caseopinions.moc"
