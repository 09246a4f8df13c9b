#include "support/casebench.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace countersign;

// From the rating to what the service has of it, by keys.
class TestCaseVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routineApprovalTakesThreeStrokes();
    void declineTakesFourStrokesAndSaysWhy();
    void emailIsOfferedWhereTheServiceSendsOne();
    void noteGoesIntoTheCommentAndSticksToNothing();
    void verdictNeverMovesToAnotherCase();
    void decidedCaseIsCorrected();
    void correctionOffersToTakeListEntriesOff();
    void askAgainIsSentAsResubmitted();
    void reasonIsTakenBackByEscape();
    void reasonsGetTheRoomOfALowColumn();
};

void TestCaseVerdicts::routineApprovalTakesThreeStrokes()
{
    CaseBench bench(1);
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

void TestCaseVerdicts::declineTakesFourStrokesAndSaysWhy()
{
    CaseBench bench(1);
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

void TestCaseVerdicts::emailIsOfferedWhereTheServiceSendsOne()
{
    CaseBench bench(1);
    bench.waitForCase();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1);
    auto *sends = bench.child<QCheckBox>("sendsEmail");
    QVERIFY2(!sends->isVisible(), "the engine of this computer reaches nobody");
    bench.key(Qt::Key_Escape);
    bench.page->viewModel().review().setEmailRule(EmailRule::WhenAskedAgain);
    bench.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1);
    QVERIFY(sends->isVisible());
    sends->setFocus();
    QTest::keyClick(sends, Qt::Key_Space);
    QVERIFY(!bench.child<QPushButton>("commitVerdict")->isEnabled());
    auto *address = bench.child<QLineEdit>("emailAddress");
    address->setFocus();
    QTest::keyClicks(address, QStringLiteral("ana2@example.com"));
    QVERIFY(bench.child<QPushButton>("commitVerdict")->isEnabled());
    QCOMPARE(bench.review().reasonId(), QStringLiteral("R1")); // the digit went into the address
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    QVERIFY2(announced.first().first().toString().contains(QLatin1String("e-mail")),
             qPrintable(announced.first().first().toString()));
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::inReview));
}

void TestCaseVerdicts::noteGoesIntoTheCommentAndSticksToNothing()
{
    CaseBench bench(2);
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

void TestCaseVerdicts::verdictNeverMovesToAnotherCase()
{
    CaseBench bench(2);
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

void TestCaseVerdicts::decidedCaseIsCorrected()
{
    CaseBench bench(1);
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

void TestCaseVerdicts::correctionOffersToTakeListEntriesOff()
{
    CaseBench bench(1);
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
    RealConsole::valueOf(service.uploadFace(list, outgoingFace(QStringLiteral("ana-selfie")),
                                            commentWithSource(QStringLiteral("by hand"), id), {}));
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
    QVERIFY(bench.child<QLabel>("leftoversSentence")->text().startsWith(QLatin1String("2 ")));
    QTest::mouseClick(bench.child<QPushButton>("removeLeftovers"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), engineWait);
    QVERIFY(RealConsole::valueOf(service.entries(list, {}, {})).rows.isEmpty());
}

void TestCaseVerdicts::askAgainIsSentAsResubmitted()
{
    CaseBench bench(1);
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

void TestCaseVerdicts::reasonIsTakenBackByEscape()
{
    CaseBench bench(1);
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

void TestCaseVerdicts::reasonsGetTheRoomOfALowColumn()
{
    CaseBench bench(1);
    bench.console.settings.setTwoPeopleWhereTheyDiffer(false);
    // As in the window, whose size is not the page's to set.
    bench.page->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    bench.page->resize(1300, 500);
    bench.waitForCase();
    bench.key(Qt::Key_1);
    QVERIFY(bench.child<QWidget>("ratingPanel")->isVisible());
    bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.child<QWidget>("reasons")->isVisible());
    QVERIFY(!bench.child<QWidget>("ratingPanel")->isVisible());
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.child<QWidget>("ratingPanel")->isVisible());
}

COUNTERSIGN_GUITEST_MAIN(TestCaseVerdicts)
#include "tst_caseverdicts.moc"
