#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/casespage.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/statusbadge.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace countersign;

namespace {

// A console with cases in review: without a liveness network a liveness check is one.
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
            ids.append(RealConsole::valueOf(
                           console.service.service().liveness(outgoingFace(QStringLiteral("ana-selfie")), {}))
                           .requestId);
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

    QTableView *queue() const { return child<QTableView>("queue"); }

    Status statusAtService(const QString &id)
    {
        return RealConsole::valueOf(console.service.service().decision(id)).status;
    }

    RealConsole console;
    QStringList ids;
    std::unique_ptr<CasesPage> page;
};

} // namespace

class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyQueueSaysSo();
    void oldestCaseOpensByItself();
    void approvesByKeysWithAComment();
    void verdictNeverMovesToAnotherCase();
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
    QTRY_VERIFY(bench.child<StatusBadge>("caseStatus"));
    QCOMPARE(bench.child<StatusBadge>("caseStatus")->status(), Status(statuses::inReview));
    QVERIFY2(bench.queue()->selectionModel()->isRowSelected(0), "the queue shows which case is open");
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->findChild<ImageCanvas *>()->picture(), engineWait);
}

void TestCasesPage::approvesByKeysWithAComment()
{
    Bench bench(1);
    QTRY_VERIFY(bench.child<QPushButton>("approve")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    const QSignalSpy announced(bench.page.get(), &ConsolePage::announced);
    QTest::keyClick(bench.page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.child<QPushButton>("approve")->isChecked());
    QTest::keyClicks(bench.child<QPlainTextEdit>("verdictComment"), QStringLiteral("Seen in person"));
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::approved));
    const auto timeline =
        RealConsole::valueOf(bench.console.service.service().activity(bench.ids.first(), {}));
    QVERIFY(timeline.rows.first().comment.contains(QStringLiteral("Seen in person")));
    QVERIFY2(bench.child<QPlainTextEdit>("verdictComment")->toPlainText().isEmpty(), "nothing sticks");
    bench.page->refresh();
    QTRY_COMPARE(bench.queue()->model()->rowCount(), 0);
}

void TestCasesPage::verdictNeverMovesToAnotherCase()
{
    Bench bench(2);
    QTRY_VERIFY(bench.child<QPushButton>("decline")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    QTest::keyClick(bench.page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(bench.child<QPlainTextEdit>("verdictComment"), QStringLiteral("Not him"));
    QTest::keyClick(bench.page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(bench.child<QPlainTextEdit>("verdictComment")->toPlainText().isEmpty());
    QTRY_VERIFY(bench.child<QPushButton>("decline")->isEnabled());
    QVERIFY(!bench.child<QPushButton>("decline")->isChecked());
    QVERIFY(!bench.child<QPushButton>("commitVerdict")->isEnabled());
    for (const QString &id : std::as_const(bench.ids))
        QCOMPARE(bench.statusAtService(id), Status(statuses::inReview));
}

void TestCasesPage::stoppedEngineLeavesTheQueueAndASentence()
{
    Bench bench(1);
    QTRY_VERIFY(bench.child<QPushButton>("approve")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    bench.console.settings.setProfileId(QStringLiteral("didit")); // no key there: nothing can be sent
    QTest::keyClick(bench.page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
    bench.console.settings.setProfileId(QStringLiteral("computer"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.console.service.state(), ServiceState::Ready, engineWait);
    QCOMPARE(bench.statusAtService(bench.ids.first()), Status(statuses::inReview));
}

COUNTERSIGN_GUITEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
