#include "domain/scoreband.h"
#include "models/facelocator.h"
#include "models/picturefetcher.h"
#include "support/checkbench.h"
#include "support/guitest.h"
#include "support/realconsole.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/pages/agepage.h"
#include "ui/pages/matchpage.h"
#include "ui/pages/searchpage.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <cmath>

using namespace countersign;

namespace {

QString photograph(const char *name)
{
    return QStringLiteral(COUNTERSIGN_SHARED "/faces/") + QLatin1String(name);
}

bool photographsPresent()
{
    return QFileInfo::exists(photograph("single/df01_1.jpg")) &&
           QFileInfo::exists(QStringLiteral(COUNTERSIGN_SHARED "/models"));
}

template<class T>
T *child(QWidget &page, const char *name)
{
    return page.findChild<T *>(QLatin1String(name));
}

void loadAndWait(FaceSlot *slot, const QString &path)
{
    const imaging::PicturePtr former = slot->picture();
    slot->load(path);
    QTRY_VERIFY(slot->picture() && slot->picture() != former);
}

} // namespace

class TestCheckPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void comparesByKeys();
    void picturesMoveToAWindowOfTheirOwn();
    void boxesLeaveWithTheirPicture();
    void boxesOfAPartStandInTheWhole();
    void failureOffersAnotherTry();
    void samePersonRanksFirstAndIsDeclinedOnceBlocked();
    void estimatesAnAge();
};

void TestCheckPages::emptyPageSaysWhatToDo()
{
    CheckBench bench({Fault{}});
    PictureFetcher pictures(bench.service);
    FaceLocator faces(bench.service);
    ReviewDesk desk({}, bench.service, bench.settings, {});
    MatchPage page({bench.service, bench.settings, bench.history, pictures, faces, desk.outbox, desk.record,
                    desk.marks, desk.batches});
    QVERIFY(!child<QPushButton>(page, "matchRun")->isEnabled());
    QVERIFY(!child<QPushButton>(page, "cancelRun")->isEnabled());
    QVERIFY(!child<StateView>(page, "matchState")->sentence().isEmpty());
}

void TestCheckPages::comparesByKeys()
{
    CheckBench bench({Fault::of(Fault::Kind::Hold)});
    PictureFetcher pictures(bench.service);
    FaceLocator faces(bench.service);
    ReviewDesk desk({}, bench.service, bench.settings, {});
    MatchPage page({bench.service, bench.settings, bench.history, pictures, faces, desk.outbox, desk.record,
                    desk.marks, desk.batches});
    page.show();
    page.activate();
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    child<FaceSlot>(page, "probeSlot")->setPicture(drawnPicture(40));
    child<FaceSlot>(page, "referenceSlot")->setPicture(drawnPicture(90));
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.server.seen().size(), 1);
    QVERIFY(child<QPushButton>(page, "cancelRun")->isEnabled());
    QTest::keyClick(&page, Qt::Key_Escape);
    QTRY_COMPARE(page.viewModel().state(), CheckState::Ready);
    bench.server.follow({matchAnswer("r1", "Approved", 95)});
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.viewModel().state(), CheckState::Done);
    QCOMPARE(child<TextLabel>(page, "matchSimilarity")->text(), similarityText(95));
    QCOMPARE(child<StatusBadge>(page, "matchStatus")->status(), Status(statuses::approved));
}

void TestCheckPages::picturesMoveToAWindowOfTheirOwn()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    PictureFetcher pictures(bench.service);
    FaceLocator faces(bench.service);
    ReviewDesk desk({}, bench.service, bench.settings, {});
    MatchPage page({bench.service, bench.settings, bench.history, pictures, faces, desk.outbox, desk.record,
                    desk.marks, desk.batches});
    page.show();
    page.activate();
    auto *probe = child<FaceSlot>(page, "probeSlot");
    auto *reference = child<FaceSlot>(page, "referenceSlot");
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    probe->setPicture(drawnPicture(40));
    reference->setPicture(drawnPicture(90));
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(probe->canvas(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *window = probe->window();
    QVERIFY(window != &page && reference->window() == window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(child<QWidget>(page, "picturesElsewhere")->isVisible());
    QVERIFY2(child<QPushButton>(page, "matchRun")->isVisible(), "what is no picture stays");
    reference->canvas()->setFocus();
    QTest::keyClick(reference->canvas(), Qt::Key_G); // the pictures' keys
    QVERIFY(probe->canvas()->light().grey);
    QImage other(200, 200, QImage::Format_RGB32);
    other.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(other);
    const imaging::PicturePtr former = reference->picture();
    QTest::keyClick(reference->canvas(), Qt::Key_V, Qt::ControlModifier); // and those of the page
    QTRY_VERIFY(reference->picture() != former);
    QTest::keyClick(reference->canvas(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.viewModel().state(), CheckState::Done);
    QTest::keyClick(reference->canvas(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(probe->window() == &page && probe->isVisible());
    QVERIFY(!child<QWidget>(page, "picturesElsewhere")->isVisible());
}

void TestCheckPages::boxesLeaveWithTheirPicture()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95), matchAnswer("r2", "Declined", 5)});
    PictureFetcher pictures(bench.service);
    FaceLocator faces(bench.service);
    ReviewDesk desk({}, bench.service, bench.settings, {});
    MatchPage page({bench.service, bench.settings, bench.history, pictures, faces, desk.outbox, desk.record,
                    desk.marks, desk.batches});
    page.resize(1000, 700);
    page.show();
    auto *probe = child<FaceSlot>(page, "probeSlot");
    auto *reference = child<FaceSlot>(page, "referenceSlot");
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    probe->setPicture(drawnPicture(40));
    reference->setPicture(drawnPicture(90));
    const imaging::PicturePtr former = reference->picture();
    page.viewModel().run();
    QTRY_COMPARE(page.viewModel().state(), CheckState::Done);
    QVERIFY(!probe->canvas()->faceRect(0).isEmpty());
    reference->setPicture(drawnPicture(200));
    QVERIFY2(probe->canvas()->faceRect(0).isEmpty(), "a box of a former check stays on the probe");
    probe->setNotice(
        QStringLiteral("A sentence under one of the two, which takes more than one line of it."));
    QTRY_VERIFY(probe->height() > probe->canvas()->height() + 40);
    QCOMPARE(probe->canvas()->height(), reference->canvas()->height());
    QVERIFY(reference->canvas()->faceRect(0).isEmpty());
    // The history puts pictures, boxes and words back together.
    page.viewModel().run();
    QTRY_COMPARE(page.viewModel().state(), CheckState::Done);
    auto *past = child<QTableView>(page, "runHistory");
    QCOMPARE(past->model()->rowCount(), 2);
    Q_EMIT past->activated(past->model()->index(1, 0));
    QCOMPARE(reference->picture(), former);
    QVERIFY(!reference->canvas()->faceRect(0).isEmpty());
    QCOMPARE(child<TextLabel>(page, "matchSimilarity")->text(), similarityText(95));
}

// The answer's box is 10, 10 to 40, 50 of what was sent.
void TestCheckPages::boxesOfAPartStandInTheWhole()
{
    CheckBench bench({matchAnswer("r1", "Approved", 95)});
    PictureFetcher pictures(bench.service);
    FaceLocator faces(bench.service);
    ReviewDesk desk({}, bench.service, bench.settings, {});
    MatchPage page({bench.service, bench.settings, bench.history, pictures, faces, desk.outbox, desk.record,
                    desk.marks, desk.batches});
    page.show();
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    auto *probe = child<FaceSlot>(page, "probeSlot");
    probe->setPicture(plainPicture({400, 200}, Qt::darkGreen));
    child<FaceSlot>(page, "referenceSlot")->setPicture(drawnPicture(90));
    Q_EMIT probe->canvas()->boxPicked(
        {0.5, 0.5, 0.2, 0.4}); // 80 x 80 from 200, 100 on, and half of it around
    QTRY_COMPARE(probe->sent()->part, QRect(160, 60, 160, 140));
    QCOMPARE(page.viewModel().picture(MatchViewModel::probe), probe->sent());
    page.viewModel().run();
    QTRY_COMPARE(page.viewModel().state(), CheckState::Done);
    const QRectF box = probe->canvas()->detection().faces.first().box;
    const QRectF pixels(box.x() * 400, box.y() * 200, box.width() * 400, box.height() * 200);
    QVERIFY2(std::abs(pixels.x() - 170) < 0.01 && std::abs(pixels.y() - 70) < 0.01,
             "the part's corner is added");
    QVERIFY(std::abs(pixels.width() - 30) < 0.01 && std::abs(pixels.height() - 40) < 0.01);
    QVERIFY(probe->canvas()->sentBox());
}

void TestCheckPages::failureOffersAnotherTry()
{
    CheckBench bench({Fault::answer(500, "{}"), matchAnswer("r1", "Approved", 95)});
    PictureFetcher pictures(bench.service);
    FaceLocator faces(bench.service);
    ReviewDesk desk({}, bench.service, bench.settings, {});
    MatchPage page({bench.service, bench.settings, bench.history, pictures, faces, desk.outbox, desk.record,
                    desk.marks, desk.batches});
    page.show();
    QTRY_COMPARE(bench.service.state(), ServiceState::Ready);
    child<FaceSlot>(page, "probeSlot")->setPicture(drawnPicture(40));
    child<FaceSlot>(page, "referenceSlot")->setPicture(drawnPicture(90));
    page.viewModel().run();
    QTRY_COMPARE(page.viewModel().state(), CheckState::Failed);
    StateView *state = child<StateView>(page, "matchState");
    QCOMPARE(state->sentence(), page.viewModel().error().message);
    QTest::mouseClick(child<QPushButton>(*state, "stateAction"), Qt::LeftButton);
    QTRY_COMPARE(page.viewModel().state(), CheckState::Done);
}

void TestCheckPages::samePersonRanksFirstAndIsDeclinedOnceBlocked()
{
    if (!photographsPresent())
        QSKIP("Photographs and networks are not beside the checkout.");
    RealConsole console({QStringLiteral(COUNTERSIGN_SHARED "/models")});
    QTRY_COMPARE_WITH_TIMEOUT(console.service.state(), ServiceState::Ready, engineWait);
    SearchPage page(console.context());
    page.resize(1200, 800);
    page.show();
    auto *probe = child<FaceSlot>(page, "probeSlot");
    // Each saved search makes its face known: three people, the first of them twice.
    for (const char *name :
         {"single/df01_1.jpg", "single/df02_1.jpg", "single/df03_1.jpg", "single/df01_2.jpg"}) {
        loadAndWait(probe, photograph(name));
        page.viewModel().setVendorData(QLatin1String(name));
        page.viewModel().run();
        QTRY_COMPARE_WITH_TIMEOUT(page.viewModel().state(), CheckState::Done, engineWait);
    }
    QVERIFY(!page.viewModel().report()->candidates.isEmpty());
    QCOMPARE(page.viewModel().report()->candidates.first().vendorData, QStringLiteral("single/df01_1.jpg"));
    QVERIFY(page.viewModel().report()->status.kind() != StatusKind::Declined);
    // The best one stands beside the probe by itself.
    QTRY_VERIFY_WITH_TIMEOUT(child<ImageCanvas>(page, "candidateCanvas")->picture(), engineWait);
    const QSignalSpy opened(&page, &ConsolePage::openSessionRequested);
    QTest::mouseClick(child<QPushButton>(page, "openCandidateSession"), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);

    didit::Service &service = console.service.service();
    const auto lists = service.lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {});
    QTRY_VERIFY(lists.future().isFinished());
    const imaging::PicturePtr face = probe->picture();
    const auto added =
        service.uploadFace(lists.future().result()->rows.first().id,
                           {face->bytes, face->format, face->uprightSize}, QString(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(added.future().isFinished(), engineWait);
    QVERIFY(added.future().result().has_value());

    loadAndWait(probe, photograph("single/df01_3.jpg"));
    page.viewModel().run();
    QTRY_COMPARE_WITH_TIMEOUT(page.viewModel().state(), CheckState::Done, engineWait);
    QCOMPARE(child<StatusBadge>(page, "searchStatus")->status(), Status(statuses::declined));
    auto *cards = child<QListView>(page, "candidateCards");
    QVERIFY(cards->model()->index(0, 0).data(CandidateModel::BlocklistedRole).toBool());
}

void TestCheckPages::estimatesAnAge()
{
    if (!photographsPresent())
        QSKIP("Photographs and networks are not beside the checkout.");
    RealConsole console({QStringLiteral(COUNTERSIGN_SHARED "/models")});
    QTRY_COMPARE_WITH_TIMEOUT(console.service.state(), ServiceState::Ready, engineWait);
    AgePage page(console.context());
    page.show();
    loadAndWait(child<FaceSlot>(page, "probeSlot"), photograph("single/df01_1.jpg"));
    QTest::mouseClick(child<QPushButton>(page, "ageRun"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.viewModel().state(), CheckState::Done, engineWait);
    QCOMPARE(child<QTableView>(page, "ageFaces")->model()->rowCount(),
             int(page.viewModel().report()->probe.faces.size()));
    QVERIFY(!child<TextLabel>(page, "ageYears")->text().isEmpty());
}

COUNTERSIGN_GUITEST_MAIN(TestCheckPages)
#include "tst_checkpages.moc"
