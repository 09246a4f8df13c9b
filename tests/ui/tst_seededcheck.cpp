#include "support/casebench.h"
#include "support/screentexts.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/casecheck.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace countersign;

namespace {

// Four cases, and pairs of other faces that come in the place of each next one from the third on.
struct Bench : CaseBench
{
    Bench()
        : CaseBench(4)
    {
        QByteArray table = "first,second,same\n";
        for (const char *name : {"one", "two"}) {
            QFile file(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
            const QByteArray bytes = drawnPortraitFile(QStringLiteral("bruno-selfie"));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("the folder cannot be written");
        }
        for (int i = 0; i < 4; ++i)
            table += "one.png,two.png,1\n";
        QFile pairs(folder.filePath(QStringLiteral("pairs.csv")));
        if (!pairs.open(QIODevice::WriteOnly) || pairs.write(table) != table.size())
            qFatal("the folder cannot be written");
        console.settings.setSeededPairs(pairs.fileName());
        waitForCase();
    }

    CaseCheck &check() const { return *page->findChild<CaseCheck *>(); }
    ImageCanvas *probe() const { return child<ImageCanvas>("caseProbe"); }
    const QString &openCase() const { return page->viewModel().sessionId(); }
    QString title() const { return child<QLabel>("caseTitle")->text(); }
    QString titleOf(int row) const
    {
        return CasesPage::tr("Case %1").arg(page->viewModel().queue().rowAt(row).number);
    }
    void next() const { key(Qt::Key_PageDown, Qt::ControlModifier); }
    void previous() const { key(Qt::Key_PageUp, Qt::ControlModifier); }
    // From the first case on until a check stands in the place of the third one.
    void waitForCheck()
    {
        waitForPair();
        next();
        QVERIFY(check().isShown());
        QCOMPARE(queue()->currentIndex().row(), 2);
    }
    // With the second case open.
    void waitForPair()
    {
        console.settings.setSeededEvery(1);
        next();
        QVERIFY2(!check().isShown(), "nobody waits for a pair");
        waitUntilOneIsReady();
    }
    void waitUntilOneIsReady()
    {
        QTRY_COMPARE_WITH_TIMEOUT(page->findChild<PracticeRound *>()->stage(), PracticeRound::Stage::Look,
                                  engineWait);
        QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().decision(), engineWait);
    }
    QVector<RecordEntry> entries(RecordEvent event)
    {
        return RealConsole::valueOf(console.desk.record.page({event, {}}, {})).rows;
    }

    QTemporaryDir folder;
};

} // namespace

class TestSeededCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeTheCaseInItsPlace();
    void isToldAndItsCaseFollows();
    void reachesNoCase();
    void endsWithAnyCaseThatIsOpened_data();
    void endsWithAnyCaseThatIsOpened();
    void endsWithThePolicy();
    void isRatedInTheWindowOfThePictures();
    void commitBringsIt();
    void passedByUnratedItIsNoCaseTwice_data();
    void passedByUnratedItIsNoCaseTwice();
    void nobodyIsCheckedInThePlaceOfACaseTheySaw();
    void closedCaseIsOpenedOnceItIsSeen();
};

void TestSeededCheck::looksLikeTheCaseInItsPlace()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.probe()->face(), engineWait);
    const auto visibleButtons = [&bench] {
        QStringList texts;
        for (const auto *button : bench.page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts.append(button->text() + (button->isEnabled() ? "+" : "-"));
        }
        texts.sort();
        return texts;
    };
    const auto visibleLabels = [&bench] {
        QStringList texts;
        for (const auto *label : bench.page->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty() && !label->objectName().endsWith("Facts") &&
                label->objectName() != QLatin1String("caseTimes"))
                texts.append(label->text());
        }
        texts.sort();
        return texts;
    };
    const QStringList buttons = visibleButtons();
    QStringList labels = visibleLabels();
    labels.removeAll(bench.titleOf(0));
    bench.waitForCheck();
    QCOMPARE(bench.title(), bench.titleOf(2));
    QVERIFY(bench.probe()->isFaceOnly() && bench.probe()->face());
    QCOMPARE(bench.probe()->picture()->bytes, drawnPortraitFile(QStringLiteral("bruno-selfie")));
    QCOMPARE(visibleButtons(), buttons);
    QStringList now = visibleLabels();
    now.removeAll(bench.titleOf(2));
    QCOMPARE(now, labels);
    for (const QString &text : allTextsIn(bench.probe()->window()))
        QVERIFY2(!text.contains(QLatin1String("pairs.csv")) && !text.contains(QLatin1String("one.png")),
                 qPrintable(text));
}

void TestSeededCheck::isToldAndItsCaseFollows()
{
    Bench bench;
    bench.waitForCheck();
    auto *told = bench.child<QLabel>("checkFeedback");
    QVERIFY(!told->isVisible());
    bench.key(Qt::Key_2);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains(QLatin1String("seeded check")) &&
                 told->text().contains(QLatin1String("Wrong: the same person. You: probably different.")),
             qPrintable(told->text()));
    QCOMPARE(bench.title(), CasesPage::tr("Seeded check"));
    QVERIFY(!bench.probe()->isFaceOnly());
    bench.key(Qt::Key_Return);
    QVERIFY(!bench.check().isShown() && !told->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().decision(), engineWait);
    QCOMPARE(bench.openCase(), bench.page->viewModel().queue().rowAt(2).id);
    QCOMPARE(bench.title(), bench.titleOf(2));
    QCOMPARE(bench.review().stage(), ReviewStage::Look);
    QVERIFY(!bench.review().rating());
    QTRY_COMPARE(bench.entries(RecordEvent::SeededCheck).size(), 1);
    QCOMPARE(bench.entries(RecordEvent::Rated).size(), 0);
}

// Whatever is pressed while it is there.
void TestSeededCheck::reachesNoCase()
{
    Bench bench;
    bench.waitForCheck();
    const auto pressAll = [&bench] {
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_D, Qt::Key_R, Qt::Key_S, Qt::Key_P, Qt::Key_N})
            bench.key(key, Qt::ControlModifier | Qt::ShiftModifier);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_B, Qt::Key_L, Qt::Key_I, Qt::Key_P})
            bench.key(key, Qt::ControlModifier);
    };
    pressAll();
    bench.probe()->setFocus();
    bench.key(Qt::Key_G);
    QVERIFY(bench.probe()->light().grey);
    bench.key(Qt::Key_N); // a mark, on both sides
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.check().isShown() && !bench.check().isRated());
    bench.key(Qt::Key_5);
    pressAll();
    QVERIFY(bench.check().isRated());
    QVERIFY(bench.page->findChildren<QDialog *>().isEmpty());
    QVERIFY(bench.console.desk.outbox.isEmpty());
    bench.next();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().decision(), engineWait);
    bench.key(Qt::Key_5);
    const QJsonObject kept = bench.review().details();
    QVERIFY(kept.value(QLatin1String("tools")).toArray().isEmpty());
    QVERIFY(kept.value(QLatin1String("marks")).toArray().isEmpty());
    for (const QString &id : bench.ids)
        QCOMPARE(bench.statusAtService(id), Status(statuses::inReview));
    QCOMPARE(bench.entries(RecordEvent::Decided).size(), 0);
}

void TestSeededCheck::endsWithAnyCaseThatIsOpened_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("before") << 1;
    QTest::newRow("its own, by a click") << 2;
    QTest::newRow("after") << 3;
}

void TestSeededCheck::endsWithAnyCaseThatIsOpened()
{
    QFETCH(const int, row);
    Bench bench;
    bench.waitForCheck();
    const QRect place = bench.queue()->visualRect(bench.queue()->model()->index(row, 0));
    QTest::mouseClick(bench.queue()->viewport(), Qt::LeftButton, {}, place.center());
    QVERIFY(!bench.check().isShown());
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->viewModel().decision(), engineWait);
    QCOMPARE(bench.openCase(), bench.page->viewModel().queue().rowAt(row).id);
    QVERIFY(bench.probe()->picture() == nullptr ||
            bench.probe()->picture()->bytes != drawnPortraitFile(QStringLiteral("bruno-selfie")));
    QCOMPARE(bench.entries(RecordEvent::SeededCheck).size(), 0);
}

void TestSeededCheck::endsWithThePolicy()
{
    Bench bench;
    bench.waitForCheck();
    bench.console.settings.setSeededEvery(0);
    QVERIFY(!bench.check().isShown());
    QCOMPARE(bench.openCase(), bench.page->viewModel().queue().rowAt(2).id);
}

void TestSeededCheck::isRatedInTheWindowOfThePictures()
{
    Bench bench;
    bench.waitForCheck();
    ImageCanvas *probe = bench.probe();
    bench.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *window = probe->window();
    QVERIFY(window != bench.page.get() && QTest::qWaitForWindowActive(window));
    probe->setFocus();
    QTest::keyClick(probe, Qt::Key_4);
    QVERIFY(bench.check().isRated());
    QTest::keyClick(probe, Qt::Key_Return);
    QVERIFY(!bench.check().isShown());
    QCOMPARE(bench.openCase(), bench.page->viewModel().queue().rowAt(2).id);
    bench.page->aboutToClose();
}

void TestSeededCheck::commitBringsIt()
{
    Bench bench;
    bench.waitForPair();
    const QString first = bench.openCase();
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bench.openCase() != first, engineWait);
    QVERIFY(bench.check().isShown());
    QVERIFY(bench.probe()->hasFocus());
    bench.key(Qt::Key_5);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(bench.openCase(), bench.page->viewModel().queue().rowAt(2).id);
    QTRY_COMPARE_WITH_TIMEOUT(bench.statusAtService(first), Status(statuses::approved), engineWait);
}

void TestSeededCheck::passedByUnratedItIsNoCaseTwice_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("next") << Qt::Key_PageDown;
    QTest::newRow("next undecided") << Qt::Key_J;
}

// As a case that nobody rated would be; it stays for later.
void TestSeededCheck::passedByUnratedItIsNoCaseTwice()
{
    QFETCH(const Qt::Key, key);
    Bench bench;
    bench.waitForCheck();
    bench.key(key, Qt::ControlModifier);
    QCOMPARE(bench.check().place(), bench.page->viewModel().queue().rowAt(3).id);
    QCOMPARE(bench.queue()->currentIndex().row(), 3);
    QCOMPARE(bench.entries(RecordEvent::SeededCheck).size(), 0);
    bench.key(key, Qt::ControlModifier);
    QCOMPARE(bench.queue()->currentIndex().row(), 3);
    bench.previous();
    QVERIFY(!bench.check().isShown());
    QCOMPARE(bench.openCase(), bench.page->viewModel().queue().rowAt(2).id);
}

void TestSeededCheck::nobodyIsCheckedInThePlaceOfACaseTheySaw()
{
    Bench bench;
    bench.waitForCheck();
    bench.previous();
    bench.waitUntilOneIsReady();
    bench.next();
    QVERIFY2(!bench.check().isShown(), "a check stood there already");
    bench.previous();
    bench.previous();
    bench.waitUntilOneIsReady();
    bench.next();
    QVERIFY2(!bench.check().isShown(), "the case was open already");
    QCOMPARE(bench.openCase(), bench.page->viewModel().queue().rowAt(1).id);
    bench.next();
    bench.next();
    QVERIFY(bench.check().isShown());
}

void TestSeededCheck::closedCaseIsOpenedOnceItIsSeen()
{
    Bench bench;
    Record &record = bench.console.desk.record;
    bench.console.settings.setReviewerName(QStringLiteral("Ben"));
    QSignalSpy added(&record, &Record::added);
    record.add(RecordEvent::Decided, {QStringLiteral("computer"), bench.ids.first(), 1},
               {{QStringLiteral("reason"), QStringLiteral("A1")}});
    record.add(RecordEvent::Confirmed, {QStringLiteral("computer"), bench.ids.first(), 1});
    QTRY_COMPARE(added.size(), 2);
    bench.console.settings.setReviewerName(QStringLiteral("Ana"));
    bench.console.settings.setSeededPairs({});
    bench.waitForPair();
    const auto seen = [&bench] {
        const QVector<RecordEntry> opened = bench.entries(RecordEvent::Opened);
        return std::ranges::count_if(opened, [](const RecordEntry &entry) {
            return entry.details.value(QLatin1String("what")) == QLatin1String("seeded-check");
        });
    };
    QCOMPARE(seen(), 0);
    bench.next();
    QVERIFY(bench.check().isShown());
    QTRY_COMPARE(seen(), 1);
}

COUNTERSIGN_GUITEST_MAIN(TestSeededCheck)
#include "tst_seededcheck.moc"
