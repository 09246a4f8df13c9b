#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "review/reviewdesk.h"
#include "support/checkbench.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/pages/thresholdspage.h"
#include "ui/widgets/evidenceplot.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
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
        desk.start();
        [[maybe_unused]] const auto opened = desk.record.page({}, {}).future().result();
        page.resize(1200, 760);
        page.show();
        page.activate();
    }

    template<class T>
    T *child(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    void openTable(int pairs)
    {
        QFile file(folder.filePath(QStringLiteral("pairs.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("similarity,same\n");
        for (int i = 0; i < pairs; ++i)
            file.write(QByteArray::number(95 - i) + ",1\n" + QByteArray::number(5 + i) + ",0\n");
        file.close();
        page.viewModel().openTable(file.fileName());
        QTRY_COMPARE(page.viewModel().evidence().samePairs(), pairs);
    }

    QTemporaryDir folder;
    CheckBench checks;
    PictureFetcher pictures;
    FaceLocator faces;
    ReviewDesk desk;
    ThresholdsPage page;
};

} // namespace

class TestThresholdsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhileThereIsNothing();
    void aTableFillsPlotsWordsAndTable();
    void theProposedThresholdFollowsTheKeys();
};

void TestThresholdsPage::saysWhatToDoWhileThereIsNothing()
{
    Bench bench;
    auto *state = bench.page.findChild<StateView *>();
    QTRY_VERIFY(state->sentence().contains(QStringLiteral("run a batch")));
    QVERIFY(!state->showsContent());
    QVERIFY(!bench.child<QPushButton>("exportThresholds")->isEnabled());
}

void TestThresholdsPage::aTableFillsPlotsWordsAndTable()
{
    Bench bench;
    bench.openTable(40);
    QTRY_VERIFY(bench.page.findChild<StateView *>()->showsContent());
    QVERIFY(bench.child<QLabel>("evidenceSummary")->text().contains(QStringLiteral("40")));
    QVERIFY(bench.child<QPushButton>("exportThresholds")->isEnabled());
    QCOMPARE(bench.child<QTableView>("thresholdTable")->model()->rowCount(), 21);
    QCOMPARE(bench.child<QComboBox>("evidenceSource")->currentText(), QStringLiteral("pairs.csv"));
    for (const char *plot : {"scoreDistributions", "detPlot"}) {
        auto *widget = bench.child<EvidencePlot>(plot);
        QVERIFY(!widget->accessibleName().isEmpty());
        QVERIFY(!widget->accessibleDescription().isEmpty());
        // Something in the accent colour is painted: curve, shares and the proposed threshold.
        const QImage painted = widget->grab().toImage();
        int accented = 0;
        for (int y = 0; y < painted.height(); ++y) {
            for (int x = 0; x < painted.width(); ++x)
                accented += painted.pixelColor(x, y) == theme::tokens().accent ? 1 : 0;
        }
        QVERIFY(accented > 50);
    }
}

void TestThresholdsPage::theProposedThresholdFollowsTheKeys()
{
    Bench bench;
    bench.openTable(40);
    auto *box = bench.child<QSpinBox>("proposedThreshold");
    box->setValue(60);
    QCOMPARE(bench.page.viewModel().proposed(), 60);
    const QString before = bench.child<QLabel>("thresholdComparison")->text();
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(bench.page.viewModel().proposed(), 61);
    QVERIFY(bench.child<QLabel>("thresholdComparison")->text() != before);
    auto *table = bench.child<QTableView>("thresholdTable");
    QCOMPARE(table->currentIndex().row(), 12); // 60, the nearest
    table->setFocus();
    table->selectRow(16);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(bench.page.viewModel().proposed(), 80);
    QCOMPARE(box->value(), 80);
}

COUNTERSIGN_GUITEST_MAIN(TestThresholdsPage)
#include "tst_thresholdspage.moc"
