#include "models/facelocator.h"
#include "models/recordfeed.h"
#include "models/recordtext.h"
#include "review/casereview.h"
#include "support/checkbench.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/pages/activitypage.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

using namespace countersign;

namespace {

struct Bench
{
    Bench()
        : checks({Fault{}})
        , pictures(checks.service)
        , faces(checks.service)
        , desk(ReviewPlaces::in(folder.path()), checks.service, checks.settings, {})
        , page({checks.service, checks.settings, checks.history, pictures, faces, desk.outbox, desk.record,
                desk.marks, desk.batches})
    {
        desk.outbox.start();
        page.resize(1200, 700);
        page.show();
        page.activate();
    }

    template<class T>
    T *child(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *table() { return child<QTableView>("activityTable"); }
    QString cell(int row, RecordModel::Column column)
    {
        return page.viewModel().entries().index(row, column).data().toString();
    }
    void add(RecordEvent event, qint64 caseNumber, const QJsonObject &details = {})
    {
        desk.record.add(
            event, {QStringLiteral("computer"), QStringLiteral("s%1").arg(caseNumber), caseNumber}, details);
    }

    QTemporaryDir folder;
    CheckBench checks;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
    ActivityPage page;
};

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEntriesAsTheyCome();
    void readsNothingWhileItIsHidden();
    void isNarrowedByWhatAndByCase();
    void verifiesTheChain();
    void saysWhereTheChainBreaks();
    void exportIsAnEntryOfItsOwn();
    void opinionsOfOthersAreShownOnlyWhenAskedFor();
    void ownEntriesAndDisagreementsAreFound();
    void failedTriesAreEntries();
};

void TestActivityPage::showsEntriesAsTheyCome()
{
    Bench bench;
    const QAbstractItemModelTester tester(&bench.page.viewModel().entries());
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1); // the start
    bench.add(RecordEvent::Rated, 7, {{QStringLiteral("rating"), 4}});
    QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
    QCOMPARE(bench.cell(0, RecordModel::EventColumn), eventText(RecordEvent::Rated));
    QCOMPARE(bench.cell(0, RecordModel::CaseColumn), QStringLiteral("7"));
    QVERIFY(!bench.cell(0, RecordModel::ReviewerColumn).isEmpty());
    QVERIFY(!bench.cell(0, RecordModel::DetailsColumn).isEmpty());
    QCOMPARE(bench.cell(1, RecordModel::EventColumn), eventText(RecordEvent::Started));
}

void TestActivityPage::readsNothingWhileItIsHidden()
{
    Bench bench;
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    bench.page.hide();
    QSignalSpy read(&bench.page.viewModel().entries(), &QAbstractItemModel::modelReset);
    bench.add(RecordEvent::Opened, 7);
    QVERIFY(!read.wait(500));
    bench.page.show();
    bench.page.activate();
    QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
}

void TestActivityPage::isNarrowedByWhatAndByCase()
{
    Bench bench;
    bench.add(RecordEvent::Opened, 7);
    bench.add(RecordEvent::Opened, 8);
    bench.add(RecordEvent::Undone, 8);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 4);
    auto *what = bench.child<QComboBox>("recordEvent");
    what->setCurrentIndex(what->findData(int(RecordEvent::Opened)));
    QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
    QTest::keyClicks(bench.child<QLineEdit>("recordText"), QStringLiteral("8"));
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    QTest::keyClicks(bench.child<QLineEdit>("recordText"), QStringLiteral("99"));
    QTRY_COMPARE(bench.table()->model()->rowCount(), 0);
    QVERIFY(!bench.page.findChild<StateView *>()->sentence().isEmpty());
}

void TestActivityPage::verifiesTheChain()
{
    Bench bench;
    bench.add(RecordEvent::Opened, 7);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
    bench.child<QPushButton>("verifyRecord")->setFocus();
    QTest::keyClick(bench.child<QPushButton>("verifyRecord"), Qt::Key_Space);
    RecordCheck whole;
    whole.entries = 2;
    QTRY_COMPARE(bench.child<QLabel>("chainState")->text(), recordCheckText(whole));
}

void TestActivityPage::saysWhereTheChainBreaks()
{
    Bench bench;
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    // As somebody with access to the file would do it.
    {
        auto file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        file.setDatabaseName(ReviewPlaces::in(bench.folder.path()).database);
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER record_is_never_changed")));
        QVERIFY(query.exec(QStringLiteral("UPDATE record SET body = replace(body, 'started', 'opened')")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    QTest::mouseClick(bench.child<QPushButton>("verifyRecord"), Qt::LeftButton);
    QTRY_VERIFY(bench.child<QLabel>("chainState")->text().contains(QLatin1String("Entry 1")));
}

void TestActivityPage::opinionsOfOthersAreShownOnlyWhenAskedFor()
{
    Bench bench;
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    bench.checks.settings.setReviewerName(QStringLiteral("First"));
    bench.add(RecordEvent::Rated, 7, {{QStringLiteral("rating"), 1}});
    QTRY_COMPARE(bench.cell(0, RecordModel::DetailsColumn), ratingText(1)); // one's own
    bench.checks.settings.setReviewerName(QStringLiteral("Second"));
    bench.add(RecordEvent::Opened, 7);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 3);
    const auto shows = [&bench](const QString &text) {
        for (int row = 0; row < bench.table()->model()->rowCount(); ++row) {
            const QModelIndex cell = bench.table()->model()->index(row, RecordModel::DetailsColumn);
            if (cell.data().toString().contains(text) || cell.data(Qt::ToolTipRole).toString().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(!shows(ratingText(1)));
    QTest::mouseClick(bench.child<QCheckBox>("showOthers"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(shows(ratingText(1)));
    QTRY_VERIFY2(shows(QStringLiteral("Ratings of others")), "that somebody looked is in the record");
}

void TestActivityPage::exportIsAnEntryOfItsOwn()
{
    Bench bench;
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    const QSignalSpy announced(&bench.page, &ConsolePage::announced);
    const QString file = bench.folder.filePath(QStringLiteral("out.jsonl"));
    bench.page.viewModel().exportTo(file);
    QTRY_COMPARE(announced.size(), 1);
    const auto check = verifyRecordFile(file, {});
    QVERIFY(check && check->isWhole());
    QTRY_COMPARE(bench.cell(0, RecordModel::EventColumn), eventText(RecordEvent::Exported));
    bench.page.viewModel().exportTo(QStringLiteral("/nonexistent/out.csv"));
    QTRY_COMPARE(announced.size(), 2);
    QVERIFY(announced.last().first().toString().contains(QLatin1String("out.csv")));
}

void TestActivityPage::ownEntriesAndDisagreementsAreFound()
{
    Bench bench;
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1); // the start, by nobody of the two
    bench.checks.settings.setReviewerName(QStringLiteral("First"));
    bench.add(RecordEvent::Decided, 7,
              {{QStringLiteral("differs_from"), QJsonArray{QStringLiteral("service")}}});
    bench.checks.settings.setReviewerName(QStringLiteral("Second"));
    bench.add(RecordEvent::Decided, 8, {{QStringLiteral("differs_from"), QJsonArray()}});
    QTRY_COMPARE(bench.table()->model()->rowCount(), 3);
    auto *mine = bench.child<QCheckBox>("onlyMine");
    mine->click();
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    QCOMPARE(bench.cell(0, RecordModel::CaseColumn), QStringLiteral("8"));
    mine->click();
    QTRY_COMPARE(bench.table()->model()->rowCount(), 3);
    bench.child<QComboBox>("recordEvent")->setCurrentIndex(1);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    QCOMPARE(bench.cell(0, RecordModel::CaseColumn), QStringLiteral("7"));
}

void TestActivityPage::failedTriesAreEntries()
{
    Bench bench;
    const RecordFeed feed(bench.checks.service, bench.checks.settings, bench.checks.history,
                          bench.desk.record);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
    Error error = makeError(ErrorKind::Rejected);
    error.httpStatus = 400;
    error.serviceDetail = QStringLiteral("Ana Maria");
    bench.checks.history.addFailure(RunAction::Search, error, {QStringLiteral("s7"), 7});
    QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
    QCOMPARE(bench.cell(0, RecordModel::EventColumn), eventText(RecordEvent::CallFailed));
    QCOMPARE(bench.cell(0, RecordModel::CaseColumn), QStringLiteral("7"));
    const QString details = bench.cell(0, RecordModel::DetailsColumn);
    QCOMPARE(details, QStringLiteral("Face search: ") + sentenceFor(ErrorKind::Rejected));
}

COUNTERSIGN_GUITEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
