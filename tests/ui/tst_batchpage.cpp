#include "domain/warning.h"
#include "models/batchtext.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"
#include "support/encodedimage.h"
#include "support/guitest.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/delegates/resultdelegate.h"
#include "ui/pages/batchpage.h"
#include "ui/widgets/scorehistogramview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace countersign;

namespace {

constexpr int pairs = 30;

// The page at work against a service that answers by a script.
struct Bench
{
    explicit Bench(const QList<Fault> &script)
        : checks(script)
        , pictures(checks.service)
        , faces(checks.service)
        , desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, {})
        , page({checks.service, checks.settings, checks.history, pictures, faces, desk.outbox, desk.record,
                desk.marks, desk.batches})
    {
        desk.start();
        page.resize(1384, 800);
        page.show();
        page.activateWindow();
        page.activate();
        QTRY_COMPARE(checks.service.state(), ServiceState::Ready);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    // Half of the pairs labelled same.
    QString table() const
    {
        QFile csv(folder.filePath(QStringLiteral("pairs.csv")));
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("no table");
        csv.write("a,b,same\n");
        for (int i = 0; i < pairs; ++i) {
            for (const char *side : {"a", "b"})
                plainImage({16, 16}, QColor(8 * i, 0, 0))
                    .save(folder.filePath(QStringLiteral("%1%2.png").arg(i).arg(QLatin1String(side))));
            csv.write(QStringLiteral("%1a.png,%1b.png,%2\n").arg(i).arg(i % 2).toUtf8());
        }
        csv.write("gone.png,0b.png,1\n");
        return csv.fileName();
    }
    void load()
    {
        page.viewModel().setPaths({table()});
        QTRY_VERIFY(page.viewModel().canStart());
    }
    void run()
    {
        load();
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.batches.runner().state(), RunnerState::Ended, 30'000);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key, modifiers);
    }

    template<class T>
    T *child(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    QTableView *results() { return child<QTableView>("batchResults"); }
    int rows() { return page.viewModel().results().rowCount(); }
    // The table's cell once it has been read.
    QString cell(int row, int column)
    {
        QString text;
        const bool isRead = QTest::qWaitFor([&] {
            text = page.viewModel().results().index(row, column).data().toString();
            return !text.isEmpty();
        });
        return isRead ? text : QString();
    }

    QTemporaryDir folder;
    CheckBench checks;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
    BatchPage page;
};

const Fault answer = matchAnswer("r1", "Approved", 93);

QList<Fault> rising()
{
    QList<Fault> script;
    for (int i = 0; i < pairs; ++i)
        script.append(matchAnswer("r", i < 10 ? "Declined" : "Approved", 3 * i + 5));
    return script;
}

} // namespace

class TestBatchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputIsShownBeforeAnythingIsSent();
    void columnsAndPatternsAreTheirs();
    void keyStartsAndResultsAppear();
    void filtersAndOrder();
    void rowShowsItsPictures();
    void keysPauseAndGoOn();
    void endIsInTheRecord();
    void earlierBatchesComeBackAndGo();
    void twoPeopleForBlocklistsAreToldBefore();
    void aBatchHasItsOwnColumnsAndNoFilterOfAnother();
};

void TestBatchPage::inputIsShownBeforeAnythingIsSent()
{
    Bench bench({answer});
    auto *start = bench.child<QPushButton>("batchStart");
    QVERIFY(!start->isEnabled());
    BatchInputModel &input = bench.page.viewModel().input();
    const QAbstractItemModelTester tester(&input);
    bench.load();
    QCOMPARE(input.rowCount(), pairs + 1);
    QVERIFY(start->isEnabled());
    const QString summary = bench.child<QLabel>("batchSummary")->text();
    QVERIFY2(summary.contains(QStringLiteral("30 calls can be made")) &&
                 summary.contains(QStringLiteral("1 cannot be used")) &&
                 summary.contains(QStringLiteral("30 labelled")),
             qPrintable(summary));
    QVERIFY(input.index(pairs, BatchInputModel::ProblemColumn)
                .data()
                .toString()
                .contains(QLatin1String("no such file")));
    QVERIFY(bench.child<QLabel>("batchCost")->text().contains(QLatin1String("Nothing is billed")));
    QVERIFY(bench.checks.server.seen().isEmpty());
}

void TestBatchPage::columnsAndPatternsAreTheirs()
{
    Bench bench({answer});
    bench.load();
    auto *label = bench.child<QComboBox>("batchLabelColumn");
    QVERIFY(label->isVisible());
    QCOMPARE(label->currentText(), QStringLiteral("same"));
    QVERIFY(!bench.child<QLineEdit>("batchProbePattern")->isVisible());
    // A folder pairs by its names.
    bench.page.viewModel().setPaths({bench.folder.path()});
    QTRY_VERIFY(!bench.page.viewModel().isReading());
    auto *probe = bench.child<QLineEdit>("batchProbePattern");
    QVERIFY(probe->isVisible());
    QVERIFY(!bench.page.viewModel().canStart());
    probe->setText(QStringLiteral("*a"));
    bench.child<QLineEdit>("batchReferencePattern")->setText(QStringLiteral("*b"));
    QTest::keyClick(bench.child<QLineEdit>("batchReferencePattern"), Qt::Key_Return);
    QTRY_COMPARE(bench.page.viewModel().read().usable(), pairs);
}

void TestBatchPage::keyStartsAndResultsAppear()
{
    Bench bench({answer});
    const QAbstractItemModelTester tester(&bench.page.viewModel().results());
    bench.run();
    QCOMPARE(bench.checks.server.seen().size(), pairs);
    QTRY_COMPARE(bench.rows(), pairs);
    QVERIFY(bench.results()->isVisible());
    QTRY_COMPARE(bench.page.viewModel().results().histogram().total(), pairs);
    QVERIFY(bench.cell(0, 5).contains(QLatin1String("93")));
    QTRY_COMPARE(bench.cell(29, 4), QStringLiteral("Approved"));
    QVERIFY(bench.child<QLabel>("batchProgress")->text().contains(QLatin1String("30 approved")));
    QVERIFY(bench.child<ScoreHistogramView>("batchHistogram")
                ->accessibleDescription()
                .contains(QLatin1String("strong: 30")));
}

void TestBatchPage::filtersAndOrder()
{
    Bench bench(rising());
    const QAbstractItemModelTester tester(&bench.page.viewModel().results());
    bench.run();
    QTRY_COMPARE(bench.rows(), pairs);
    auto *result = bench.child<QComboBox>("batchResultFilter");
    result->setCurrentIndex(result->findText(QStringLiteral("Declined")));
    QTRY_COMPARE(bench.rows(), 10);
    result->setCurrentIndex(0);
    QTRY_COMPARE(bench.rows(), pairs);
    auto *label = bench.child<QComboBox>("batchLabelFilter");
    QVERIFY(label->isVisible());
    label->setCurrentIndex(1);
    QTRY_COMPARE(bench.rows(), pairs / 2);
    label->setCurrentIndex(0);
    bench.key(Qt::Key_F);
    QVERIFY(bench.child<QLineEdit>("batchFilter")->hasFocus());
    QTest::keyClicks(bench.child<QLineEdit>("batchFilter"), QStringLiteral("29a"));
    QTRY_COMPARE(bench.rows(), 1);
    bench.child<QLineEdit>("batchFilter")->clear();
    QTRY_COMPARE(bench.rows(), pairs);
    auto *histogram = bench.child<ScoreHistogramView>("batchHistogram");
    QTest::keyClick(histogram, Qt::Key_Left); // the last band
    QTRY_COMPARE(bench.rows(), 1);
    QTest::keyClick(histogram, Qt::Key_Escape);
    QTRY_COMPARE(bench.rows(), pairs);
    // The chosen row stays chosen when the order turns.
    bench.results()->selectRow(0);
    const QString chosen = bench.cell(0, 1);
    bench.results()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(bench.results()->currentIndex().row(), pairs - 1);
    QCOMPARE(bench.cell(pairs - 1, 1), chosen);
}

void TestBatchPage::rowShowsItsPictures()
{
    Bench bench({answer});
    bench.run();
    QTRY_COMPARE(bench.rows(), pairs);
    bench.results()->setFocus();
    bench.results()->selectRow(3);
    auto *probe = bench.child<ImageCanvas>("batchProbe");
    QTRY_VERIFY(probe->picture() && bench.child<ImageCanvas>("batchReference")->picture());
    QCOMPARE(probe->picture()->name, QStringLiteral("3a.png"));
    QTest::keyClick(bench.results(), Qt::Key_Down);
    QTRY_VERIFY(probe->picture() && probe->picture()->name == QLatin1String("4a.png"));
}

void TestBatchPage::keysPauseAndGoOn()
{
    Bench bench({Fault::of(Fault::Kind::Hold, answer.body)});
    bench.load();
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.checks.server.seen().size(), 4);
    bench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    bench.checks.server.release();
    QTRY_COMPARE(bench.desk.batches.runner().state(), RunnerState::Paused);
    QVERIFY(bench.child<QPushButton>("batchGoOn")->isVisible());
    QCOMPARE(bench.checks.server.seen().size(), 4);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.desk.batches.runner().state(), RunnerState::Ended);
    QCOMPARE(bench.checks.server.seen().size(), pairs);
}

void TestBatchPage::endIsInTheRecord()
{
    Bench bench({answer});
    QSignalSpy added(&bench.desk.record, &Record::added);
    bench.run();
    QTRY_VERIFY(!added.isEmpty());
    RecordFilter filter;
    filter.event = RecordEvent::BatchEnded;
    Page<RecordEntry> entries;
    bench.desk.record.page(filter, {0, 10})
        .then(&bench.page, [&entries](const Result<Page<RecordEntry>> &page) {
            entries = page.value_or(Page<RecordEntry>());
        });
    QTRY_COMPARE(entries.rows.size(), 1);
    const QJsonObject details = entries.rows.first().details;
    QCOMPARE(details.value(QLatin1String("approved")).toInt(), pairs);
    QVERIFY(!QJsonDocument(details).toJson().contains("png"));
}

void TestBatchPage::earlierBatchesComeBackAndGo()
{
    Bench bench({answer});
    bench.run();
    auto *batches = bench.child<QComboBox>("batches");
    QTRY_COMPARE(batches->count(), 2);
    bench.key(Qt::Key_N);
    QTRY_VERIFY(bench.child<QTableView>("batchInput")->isVisible());
    batches->setCurrentIndex(1);
    Q_EMIT batches->activated(1);
    QTRY_VERIFY(bench.results()->isVisible());
    QTRY_COMPARE(bench.rows(), pairs);
    QTRY_VERIFY(bench.child<QPushButton>("batchDelete")->isEnabled());
    bench.key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(batches->count(), 1);
    QVERIFY(bench.child<QTableView>("batchInput")->isVisible());
    QVERIFY(QDir(bench.folder.filePath(QStringLiteral("batches"))).entryList(QDir::Files).isEmpty());
}

void TestBatchPage::twoPeopleForBlocklistsAreToldBefore()
{
    Bench bench({answer});
    bench.load();
    bench.page.viewModel().setKind(BatchKind::Blocklist);
    bench.page.viewModel().setPaths({bench.folder.filePath(QStringLiteral("0a.png"))});
    QTest::keyClicks(bench.child<QLineEdit>("batchReason"), QStringLiteral("Ring"));
    const auto *obstacle = bench.child<QLabel>("batchObstacle");
    QTRY_VERIFY(bench.child<QTableView>("batchInput")->isVisible() && obstacle->isVisible());
    QVERIFY(!bench.child<QPushButton>("batchStart")->isEnabled());
    bench.checks.settings.setTwoPeopleForBlocklistAdds(false);
    QTRY_VERIFY(bench.child<QPushButton>("batchStart")->isEnabled());
    QVERIFY(!obstacle->isVisible());
}

// What came to nothing looks like it, and what was found is read in full.
void TestBatchPage::aBatchHasItsOwnColumnsAndNoFilterOfAnother()
{
    Bench bench({answer});
    bench.run();
    QTRY_COMPARE(bench.rows(), pairs);
    QTest::keyClicks(bench.child<QLineEdit>("batchFilter"), QStringLiteral("3a"));
    QTRY_VERIFY(bench.rows() < pairs);
    bench.key(Qt::Key_N);
    bench.page.viewModel().setKind(BatchKind::Age);
    bench.page.viewModel().setPaths({bench.folder.filePath(QStringLiteral("0a.png"))});
    QTRY_VERIFY(bench.page.viewModel().canStart());
    bench.page.viewModel().start(); // the answers are those of matches: nobody knows what became of it
    QTRY_COMPARE_WITH_TIMEOUT(bench.desk.batches.runner().state(), RunnerState::Ended, 30'000);
    bench.key(Qt::Key_N);
    auto *batches = bench.child<QComboBox>("batches");
    QTRY_COMPARE(batches->count(), 3);
    Q_EMIT batches->activated(batches->findText(batchKindText(BatchKind::Age), Qt::MatchContains));
    QTRY_COMPARE(bench.rows(), 1);
    QVERIFY(bench.child<QLineEdit>("batchFilter")->text().isEmpty());
    const BatchResultsModel &results = bench.page.viewModel().results();
    for (int column = 0; column < results.columnCount(); ++column) {
        const bool isResult = results.columnAt(column) == BatchColumn::Result;
        QCOMPARE(qobject_cast<ResultDelegate *>(bench.results()->itemDelegateForColumn(column)) != nullptr,
                 isResult);
        if (isResult)
            QTRY_COMPARE(results.index(0, column).data(BatchResultsModel::ProblemRole).value<WarningLevel>(),
                         WarningLevel::Warning);
    }
    bench.results()->selectRow(0);
    QTRY_COMPARE(bench.child<QLabel>("batchFindings")->text(), bench.cell(0, results.columnCount() - 1));
    QVERIFY(bench.child<QLabel>("batchFindings")->isVisible());
}

COUNTERSIGN_GUITEST_MAIN(TestBatchPage)
#include "tst_batchpage.moc"
