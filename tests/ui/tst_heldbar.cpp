#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"
#include "support/guitest.h"
#include "ui/shell/heldbar.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace countersign;

namespace {

Fault decisionIs(const QByteArray &status)
{
    return Fault::answer(200, R"({"session_id":"s1","session_number":7,"status":")" + status + R"("})");
}

// The window of a console whose service follows a script.
struct Bench
{
    Bench(const QList<Fault> &script, std::chrono::milliseconds hold)
        : checks(script)
        , pictures(checks.service)
        , faces(checks.service)
        , desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, hold)
        , outbox(desk.outbox)
        , window({checks.service, checks.settings, checks.history, pictures, faces, outbox, desk.record,
                  desk.marks, desk.batches})
    {
        outbox.start();
        window.show();
    }

    void decide()
    {
        OutboxEntry entry;
        entry.sessionId = QStringLiteral("s1");
        entry.caseNumber = 7;
        entry.seen = Status(statuses::inReview);
        entry.change.newStatus = statuses::approved;
        const auto kept = outbox.commit(entry);
        QTRY_VERIFY(kept.future().isFinished());
        QVERIFY(kept.future().result());
    }

    HeldBar *bar() const { return window.findChild<HeldBar *>(QStringLiteral("heldBar")); }
    QString text() const { return window.findChild<QLabel *>(QStringLiteral("heldText"))->text(); }
    QPushButton *action() const { return window.findChild<QPushButton *>(QStringLiteral("heldAction")); }
    qsizetype changesSent() const
    {
        return std::ranges::count_if(checks.server.seen(),
                                     [](const SeenRequest &seen) { return seen.method == "PATCH"; });
    }

    QTemporaryDir folder;
    CheckBench checks;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
    Outbox &outbox;
    MainWindow window;
};

} // namespace

class TestHeldBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoByKeyTakesTheDecisionBack();
    void staleCaseIsShownUntilItIsPutAway();
    void closingSendsWhatIsHeldFirst();
};

void TestHeldBar::undoByKeyTakesTheDecisionBack()
{
    Bench bench({decisionIs("In Review")}, std::chrono::hours(1));
    const int height = bench.bar()->height();
    QVERIFY(!bench.action()->isVisible());
    bench.decide();
    QTRY_VERIFY(bench.action()->isVisible());
    QCOMPARE(bench.bar()->height(), height);
    QVERIFY2(bench.text().contains(QLatin1Char('7')) && bench.text().contains(QLatin1String("Approved")),
             qPrintable(bench.text()));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(!bench.action()->isVisible());
    QVERIFY(bench.outbox.entries().isEmpty());
    QCOMPARE(bench.changesSent(), 0);
}

void TestHeldBar::staleCaseIsShownUntilItIsPutAway()
{
    Bench bench({decisionIs("Declined")}, {});
    bench.decide();
    QTRY_VERIFY(bench.text().contains(QLatin1String("Declined")));
    QVERIFY(bench.action()->isVisible());
    QTest::mouseClick(bench.action(), Qt::LeftButton);
    QTRY_VERIFY(!bench.action()->isVisible());
    QCOMPARE(bench.changesSent(), 0);
}

void TestHeldBar::closingSendsWhatIsHeldFirst()
{
    Bench bench({decisionIs("In Review"), Fault::answer(200, "{}"), decisionIs("Approved")},
                std::chrono::hours(1));
    QTRY_COMPARE(bench.checks.service.state(), ServiceState::Ready);
    bench.decide();
    bench.window.close();
    QVERIFY2(bench.window.isVisible(), "not before the decision is with the service");
    QTRY_VERIFY(!bench.window.isVisible());
    QCOMPARE(bench.changesSent(), 1);
    QVERIFY(bench.outbox.entries().isEmpty());
}

COUNTERSIGN_GUITEST_MAIN(TestHeldBar)
#include "tst_heldbar.moc"
