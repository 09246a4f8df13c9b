#include "support/drawnpicture.h"
#include "support/guitest.h"
#include "ui/bench/benchbar.h"
#include "ui/bench/comparebench.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace countersign;

namespace {

constexpr QSize pictureSize(800, 400);

// Where a face's eyes stand in the canvas: a box from one to the other.
QRectF eyes(ImageCanvas &canvas)
{
    const LocatedFace face = *canvas.face();
    Detection detection;
    detection.faces.resize(1);
    detection.faces.first().box = QRectF(face.leftEye, QSizeF(face.rightEye.x() - face.leftEye.x(), 0.01));
    canvas.setDetection(detection);
    const QRectF place = canvas.faceRect(0);
    canvas.clearDetection();
    return place;
}

bool standAlike(ImageCanvas &left, ImageCanvas &right)
{
    const QRectF one = eyes(left);
    const QRectF two = eyes(right);
    return (one.topLeft() - two.topLeft()).manhattanLength() < 0.01 &&
           (one.topRight() - two.topRight()).manhattanLength() < 0.01;
}

} // namespace

// Two faces of different size and place, compared side by side.
class TestCompareBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void linkedViewsMoveTogether();
    void unlinkedOffsetIsKept();
    void edgeOfOnePictureDoesNotPullTheOther();
    void zoomStepsWalkBothSides();
    void partsOfTheFaceStandAlike();
    void toolsActOnTheFocusedSide();
    void colourBesideGreyIsShownInGrey();
    void anotherProbeStartsOver();
    void lightOpensWithItsKeyAndActsOnBoth();
    void everyUseIsTold();
    void eyePointsAreOverBothAndEndWithTheProbe();
    void blinkAndWipeOnlyWhereTheyAreAllowed();
    void tiltedFacesStandAlike();
    void pinsSayWhatToLookAt();
    void pinsAlignTheViews();
    void pinsAreMovedUndoneAndTakenOff();
    void marksAreSetOnBothSides();
    void marksBelongToTheirPictures();
    void ownMarksEndTheWalk();
    void sidesChangePlaces();

private:
    // By mouse, in pixels of the picture.
    static void click(ImageCanvas &canvas, const QPointF &pixel)
    {
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, placeOf(canvas, pixel).toPoint());
    }
    static QPointF placeOf(const ImageCanvas &canvas, const QPointF &pixel)
    {
        return canvas.placeOf({pixel.x() / pictureSize.width(), pixel.y() / pictureSize.height()});
    }
    static bool isSame(const QPointF &one, const QPointF &other)
    {
        return (one - other).manhattanLength() < 1.5; // a click is on a whole pixel
    }
    // From the left to the right on one side, half as far and from above on the other.
    void setPins()
    {
        m_bench->place(ImageCanvas::Placement::Actual);
        key(Qt::Key_P);
        click(*m_probe, {300, 200});
        click(*m_probe, {500, 200});
        click(*m_reference, {400, 100});
        click(*m_reference, {400, 200});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->focusWidget(), key, modifiers);
    }

    bool isAdjusted() const
    {
        return !m_bench->light().isNeutral() || m_bench->isInnerFaceOnly() ||
               m_probe->orientation() != Orientation() || m_reference->orientation() != Orientation();
    }

    std::unique_ptr<QWidget> m_page;
    ImageCanvas *m_probe = nullptr;
    ImageCanvas *m_reference = nullptr;
    CompareBench *m_bench = nullptr;
    BenchBar *m_bar = nullptr;
};

void TestCompareBench::init()
{
    m_page = std::make_unique<QWidget>();
    m_probe = new ImageCanvas;
    m_reference = new ImageCanvas;
    m_bench = new CompareBench(m_probe, m_reference, m_page.get());
    m_bar = new BenchBar(QStringLiteral("test-"), *m_bench, m_page.get());
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_probe, 1);
    sides->addWidget(m_reference, 1);
    m_bench->setRow(sides);
    auto *layout = new QVBoxLayout(m_page.get());
    layout->addLayout(sides, 1);
    layout->addWidget(m_bar);
    m_page->resize(820, 400);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_probe->setPicture(plainPicture(pictureSize, Qt::darkGreen));
    m_reference->setPicture(plainPicture(pictureSize, Qt::darkGreen));
    m_probe->setFace(levelFace(pictureSize, {360, 150}, 80));
    m_reference->setFace(levelFace(pictureSize, {200, 100}, 30));
    m_bench->frameFaces();
    m_probe->setFocus();
    QVERIFY(standAlike(*m_probe, *m_reference));
}

void TestCompareBench::linkedViewsMoveTogether()
{
    const QRectF before = eyes(*m_probe);
    key(Qt::Key_Left);
    QCOMPARE(eyes(*m_probe).x(), before.x() + 40);
    QVERIFY(standAlike(*m_probe, *m_reference));
    const QPointF pointer(50, 60);
    QWheelEvent wheel(pointer, m_reference->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_reference, &wheel);
    QVERIFY(eyes(*m_probe).width() > before.width());
    QVERIFY(standAlike(*m_probe, *m_reference));
}

void TestCompareBench::unlinkedOffsetIsKept()
{
    key(Qt::Key_L);
    QVERIFY(!m_bench->isLinked());
    key(Qt::Key_Left); // 40 apart
    const auto apart = [this] { return eyes(*m_probe).topLeft() - eyes(*m_reference).topLeft(); };
    QVERIFY((apart() - QPointF(40, 0)).manhattanLength() < 0.01);
    key(Qt::Key_L);
    QVERIFY((apart() - QPointF(40, 0)).manhattanLength() < 0.01);
    key(Qt::Key_Up);
    key(Qt::Key_Plus);
    QVERIFY((apart() - QPointF(50, 0)).manhattanLength() < 0.01); // the same part of the face
    key(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(standAlike(*m_probe, *m_reference));
}

// The probe's edge stops both, and on the way back they still stand alike.
void TestCompareBench::edgeOfOnePictureDoesNotPullTheOther()
{
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(standAlike(*m_probe, *m_reference));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(standAlike(*m_probe, *m_reference));
}

void TestCompareBench::zoomStepsWalkBothSides()
{
    key(Qt::Key_Z); // whole pictures of one size
    QCOMPARE(m_reference->zoom(), m_probe->zoom());
    key(Qt::Key_Z);
    QCOMPARE(m_reference->zoom(), 1.0);
    key(Qt::Key_F);
    QVERIFY(standAlike(*m_probe, *m_reference));
}

void TestCompareBench::partsOfTheFaceStandAlike()
{
    const double before = eyes(*m_probe).width();
    const auto *state = m_page->findChild<QLabel *>(QStringLiteral("benchState"));
    for (int region = 0; region < faceRegions; ++region) {
        key(Qt::Key_E);
        QCOMPARE(m_bench->region(), std::optional(FaceRegion(region)));
        QVERIFY2(state->text().contains(regionName(FaceRegion(region))), qPrintable(state->text()));
        QVERIFY(eyes(*m_probe).width() > 1.2 * before);
        QVERIFY(standAlike(*m_probe, *m_reference));
    }
    key(Qt::Key_E); // the whole face again
    QVERIFY(!m_bench->region());
    QVERIFY(state->text().isEmpty());
    QCOMPARE(eyes(*m_probe).width(), before);
    key(Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(m_bench->region(), std::optional(FaceRegion::Chin));
    key(Qt::Key_Left); // looks elsewhere
    QVERIFY(!m_bench->region());
}

void TestCompareBench::toolsActOnTheFocusedSide()
{
    m_reference->setFocus();
    key(Qt::Key_M);
    QVERIFY(m_reference->orientation().mirrored);
    QVERIFY(!m_probe->orientation().mirrored);
    const auto *mirror = m_page->findChild<QAction *>(QStringLiteral("test-mirror"));
    QVERIFY(mirror->isChecked());
    m_probe->setFocus();
    QVERIFY2(!mirror->isChecked(), "it tells of the side that it would act on");
    key(Qt::Key_Period);
    key(Qt::Key_Period);
    key(Qt::Key_R);
    QCOMPARE(m_probe->orientation().degrees, 91.0);
    key(Qt::Key_Comma);
    key(Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(m_probe->orientation().degrees, 0.5);
    QCOMPARE(m_reference->orientation().degrees, 0.0);
    QVERIFY(isAdjusted());
    key(Qt::Key_Backspace);
    QVERIFY(!isAdjusted());
    QVERIFY(standAlike(*m_probe, *m_reference));
}

void TestCompareBench::colourBesideGreyIsShownInGrey()
{
    m_bench->setEvenColours(true);
    QVERIFY(!m_bench->isGrey());
    m_reference->setPicture(plainPicture(pictureSize, QColor(128, 128, 128)));
    QVERIFY(m_bench->isGrey());
    QVERIFY(m_probe->light().grey);
    key(Qt::Key_G); // one key back
    QVERIFY(!m_bench->isGrey());
    m_bench->setEvenColours(false);
    m_reference->setPicture(plainPicture(pictureSize, QColor(128, 128, 128)));
    QVERIFY2(!m_bench->isGrey(), "only where the reviewer has no opinion yet");
}

void TestCompareBench::anotherProbeStartsOver()
{
    for (const Qt::Key tool : {Qt::Key_G, Qt::Key_I, Qt::Key_M, Qt::Key_L})
        key(tool);
    QVERIFY(m_bench->isGrey() && m_bench->isInnerFaceOnly() && isAdjusted() && !m_bench->isLinked());
    m_probe->setPicture(plainPicture(pictureSize, Qt::darkGreen));
    QVERIFY(!m_bench->isGrey() && !m_bench->isInnerFaceOnly() && !isAdjusted());
    QVERIFY(m_bench->isLinked());
    QVERIFY(!m_page->findChild<QAction *>(QStringLiteral("test-grey"))->isChecked());
}

void TestCompareBench::lightOpensWithItsKeyAndActsOnBoth()
{
    const auto *brightness = m_page->findChild<QSlider *>(QStringLiteral("brightness"));
    QVERIFY(!brightness->isVisible());
    key(Qt::Key_C);
    QVERIFY(brightness->isVisible());
    QVERIFY(brightness->hasFocus());
    key(Qt::Key_Right);
    QCOMPARE(m_probe->light().brightness, 5);
    QCOMPARE(m_reference->light().brightness, 5);
    key(Qt::Key_Backspace); // works here, too
    QVERIFY(!isAdjusted());
    QCOMPARE(brightness->value(), 0);
    key(Qt::Key_C);
    QVERIFY(!brightness->isVisible());
}

void TestCompareBench::everyUseIsTold()
{
    const QSignalSpy used(m_bench, &CompareBench::used);
    for (const Qt::Key tool : {Qt::Key_G, Qt::Key_G, Qt::Key_I, Qt::Key_I, Qt::Key_M, Qt::Key_R, Qt::Key_E})
        key(tool);
    QStringList tools;
    for (const QVariantList &one : used)
        tools.append(one.first().toString());
    QCOMPARE(tools, QStringList({"grey", "inner", "mirror", "turn", "regions"}));
    m_bench->setEvenColours(true);
    m_reference->setPicture(
        plainPicture(pictureSize, QColor(128, 128, 128))); // grey by itself is nobody's use
    QVERIFY(m_bench->isGrey());
    QCOMPARE(used.size(), tools.size());
}

// A point over one of two faces would draw the eye to it.
void TestCompareBench::eyePointsAreOverBothAndEndWithTheProbe()
{
    key(Qt::Key_K);
    QVERIFY(m_probe->eyesVisible() && m_reference->eyesVisible());
    key(Qt::Key_K);
    QVERIFY(!m_probe->eyesVisible() && !m_reference->eyesVisible());
    m_reference->setFocus();
    key(Qt::Key_K);
    m_reference->setPicture(plainPicture(pictureSize, Qt::darkRed));
    QVERIFY2(m_probe->eyesVisible() && m_reference->eyesVisible(), "another reference of the same case");
    m_probe->setPicture(plainPicture(pictureSize, Qt::darkRed));
    QVERIFY(!m_probe->eyesVisible() && !m_reference->eyesVisible());
}

void TestCompareBench::blinkAndWipeOnlyWhereTheyAreAllowed()
{
    m_reference->setPicture(plainPicture(pictureSize, QColor(0, 0, 128)));
    const auto colourAt = [this](double share) {
        return m_probe->grab().toImage().pixelColor(int(m_probe->width() * share), m_probe->height() / 2);
    };
    m_bench->place(ImageCanvas::Placement::Fit);
    const QColor own(Qt::darkGreen);
    const QColor other(0, 0, 128);
    m_bench->setOverlaysAllowed(false);
    QTest::keyPress(m_probe, Qt::Key_Space);
    QCOMPARE(colourAt(0.9), own);
    QTest::keyRelease(m_probe, Qt::Key_Space);
    m_bench->setOverlaysAllowed(true);
    const auto *state = m_page->findChild<QLabel *>(QStringLiteral("benchState"));
    QTest::keyPress(m_probe, Qt::Key_Space);
    QTRY_COMPARE(colourAt(0.1), other);
    QVERIFY2(!state->text().isEmpty(), "a caution");
    QTest::keyRelease(m_probe, Qt::Key_Space);
    QCOMPARE(colourAt(0.1), own);
    QVERIFY(state->text().isEmpty());
    key(Qt::Key_W); // from a quarter on
    QCOMPARE(colourAt(0.1), own);
    QCOMPARE(colourAt(0.4), other);
    key(Qt::Key_W);
    QCOMPARE(colourAt(0.4), own);
    QCOMPARE(colourAt(0.9), other);
    m_reference->setFocus(); // a menu takes the focus, too
    QVERIFY(m_bench->isOverlaid());
    key(Qt::Key_W, Qt::NoModifier);
    QVERIFY(m_bench->isOverlaid());
    m_probe->setPicture(plainPicture(pictureSize, Qt::darkGreen)); // nothing is left over for the next case
    QVERIFY(!m_bench->isOverlaid());
}

void TestCompareBench::tiltedFacesStandAlike()
{
    LocatedFace tilted = levelFace(pictureSize, {200, 100}, 30);
    tilted.rightEye = {224.0 / pictureSize.width(), 118.0 / pictureSize.height()}; // 24 and 18: 30 apart
    m_reference->setFace(tilted);
    m_bench->frameFaces();
    for (int region = 0; region <= faceRegions; ++region) { // the whole face, then its parts
        QVERIFY((m_probe->placeOf(m_probe->face()->leftEye) - m_reference->placeOf(tilted.leftEye))
                    .manhattanLength() < 0.01);
        QVERIFY((m_probe->placeOf(m_probe->face()->rightEye) - m_reference->placeOf(tilted.rightEye))
                    .manhattanLength() < 0.01);
        key(Qt::Key_E);
    }
}

// The middle between the pins is at (400, 200) on one side and at (400, 150) on the other, which is half as
// large there and turned by a quarter.
void TestCompareBench::pinsSayWhatToLookAt()
{
    const ViewFrame frame{{400, 200}, {200, 100}, 0};
    const PinnedSide from{{300, 200, 500, 200}, {}};
    const auto isFrame = [](const ViewFrame &aligned, const QPointF &middle, double turn) {
        return (aligned.middle - middle).manhattanLength() < 0.001 &&
               std::abs(std::remainder(aligned.turn - turn, 360)) < 0.001 &&
               (aligned.size - QSizeF(100, 50)).width() < 0.001;
    };
    const QLineF pins(400, 100, 400, 200);
    QVERIFY(isFrame(alignedFrame(frame, from, {pins, {}}), {400, 150}, 90));
    QVERIFY(isFrame(alignedFrame(frame, from, {pins, {true, 0}}), {400, 150}, -90)); // leans the other way
    QVERIFY(isFrame(alignedFrame(frame, from, {pins, {false, 10}}), {400, 150}, 100));
    // 50 above the middle is 25 to the right of it.
    const ViewFrame above{{400, 150}, {200, 100}, 0};
    QVERIFY(isFrame(alignedFrame(above, from, {pins, {}}), {425, 150}, 90));
    QVERIFY(isFrame(alignedFrame(above, from, {pins, {true, 0}}), {375, 150}, -90));
}

void TestCompareBench::pinsAlignTheViews()
{
    const QSignalSpy used(m_bench, &CompareBench::used);
    m_probe->setPicture(plainPicture(pictureSize, Qt::darkGreen));
    m_reference->setPicture(plainPicture(pictureSize, Qt::darkBlue));
    setPins();
    QVERIFY(m_bench->points().isAligned());
    QCOMPARE(m_bench->points().tool(), BenchPoints::Tool::None);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used.first().first().toString(), QStringLiteral("pins"));
    const auto standAligned = [this] {
        return isSame(placeOf(*m_probe, {300, 200}), placeOf(*m_reference, {400, 100})) &&
               isSame(placeOf(*m_probe, {500, 200}), placeOf(*m_reference, {400, 200})) &&
               isSame(placeOf(*m_probe, {400, 150}), placeOf(*m_reference, {425, 150}));
    };
    QVERIFY(standAligned());
    QVERIFY(std::abs(m_reference->zoom() / m_probe->zoom() - 2) < 0.05);
    QTRY_VERIFY(m_reference->accessibleDescription().contains(QStringLiteral("90°")));
    key(Qt::Key_Left);
    key(Qt::Key_Plus);
    QVERIFY(standAligned());
    key(Qt::Key_F);
    QVERIFY(standAligned());
    m_page->resize(900, 500);
    QVERIFY(standAligned());
}

void TestCompareBench::pinsAreMovedUndoneAndTakenOff()
{
    setPins();
    BenchPoints &points = m_bench->points();
    const QPointF before = placeOf(*m_reference, {400, 200});
    QTest::mousePress(m_reference, Qt::LeftButton, {}, before.toPoint());
    QTest::mouseMove(m_reference, before.toPoint() + QPoint(15, 0));
    QTest::mouseRelease(m_reference, Qt::LeftButton, {}, before.toPoint() + QPoint(30, 0));
    const QLineF moved = points.pinned(1).pins;
    QVERIFY(moved.p2() != QPointF(400, 200));
    QVERIFY(isSame(placeOf(*m_reference, moved.p2()), placeOf(*m_probe, {500, 200})));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY((points.pinned(1).pins.p2() - QPointF(400, 200)).manhattanLength() < 1.5);
    key(Qt::Key_Z, Qt::ControlModifier); // the last pin
    QVERIFY(!points.isAligned());
    QVERIFY(standAlike(*m_probe, *m_reference)); // by the eyes again
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(points.pinned(1).pins, moved);
    key(Qt::Key_Backspace);
    QVERIFY(!points.isAligned());
    QVERIFY(standAlike(*m_probe, *m_reference));
    key(Qt::Key_P);
    QVERIFY(m_probe->isAsking() && m_reference->isAsking());
    key(Qt::Key_Escape);
    QVERIFY(!m_probe->isAsking() && !m_reference->isAsking());
    setPins();
    m_reference->setPicture(plainPicture(pictureSize, Qt::darkBlue));
    QVERIFY2(!points.isAligned(), "pins are in their pictures");
}

void TestCompareBench::marksAreSetOnBothSides()
{
    BenchPoints &points = m_bench->points();
    const QSignalSpy changed(&points, &BenchPoints::marksChanged);
    key(Qt::Key_N);
    QVERIFY(m_probe->isAsking());
    click(*m_probe, {400, 160}); // between the eyes at (360, 150), 80 apart: 40 and 10
    QVERIFY(!m_probe->isAsking() && m_reference->isAsking());
    QVERIFY(points.marks().isEmpty());
    QVERIFY(m_reference->hasFocus());
    key(Qt::Key_Return); // where it corresponds: eyes at (200, 100), 30 apart
    QCOMPARE(points.marks().size(), 1);
    const FaceMark first = points.marks().first();
    QCOMPARE(first.number, 1);
    QVERIFY(first.alike);
    const auto pixel = [](const QPointF &place) {
        return QPointF(place.x() * pictureSize.width(), place.y() * pictureSize.height());
    };
    QVERIFY(isSame(pixel(first.probe), {400, 160}));
    QVERIFY(isSame(pixel(first.reference), {215, 103.75}));
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(m_probe->accessibleDescription().contains(markText(first)));
    key(Qt::Key_T);
    QVERIFY(!points.marks().first().alike);
    QTRY_VERIFY(!m_probe->accessibleDescription().contains(markText(first)));
    key(Qt::Key_N, Qt::ShiftModifier);
    click(*m_reference, {230, 130});
    key(Qt::Key_Right); // the cross
    key(Qt::Key_Return);
    QCOMPARE(points.marks().size(), 2);
    QCOMPARE(points.marks().last().number, 2);
    QVERIFY(!points.marks().last().alike);
    key(Qt::Key_Delete);
    QCOMPARE(points.marks().size(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(points.marks().size(), 2);
    key(Qt::Key_N);
    click(*m_probe, {380, 180});
    key(Qt::Key_Escape); // half a mark is none
    QCOMPARE(points.marks().size(), 2);
    key(Qt::Key_Backspace);
    QCOMPARE(points.marks().size(), 2);
    const QJsonArray json = marksToJson(points.marks());
    QCOMPARE(marksFromJson(json).size(), 2);
    QCOMPARE(marksFromJson(json).first().number, 1);
    QCOMPARE(marksFromJson({QStringLiteral("no mark")}).size(), 0);
}

void TestCompareBench::marksBelongToTheirPictures()
{
    BenchPoints &points = m_bench->points();
    const auto set = [this] {
        key(Qt::Key_N);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
    };
    set();
    const imaging::PicturePtr first = m_reference->picture();
    m_reference->setPicture(plainPicture(pictureSize, Qt::darkBlue));
    QVERIFY(points.shownMarks().isEmpty());
    QCOMPARE(points.marks().size(), 1);
    set();
    QCOMPARE(points.shownMarks().first().number, 2);
    m_reference->setPicture(first);
    QCOMPARE(points.shownMarks().first().number, 1);
    const QSignalSpy changed(&points, &BenchPoints::marksChanged);
    m_probe->setPicture(plainPicture(pictureSize, Qt::darkRed)); // another case
    QVERIFY(points.marks().isEmpty());
    QCOMPARE(changed.size(), 1);
}

void TestCompareBench::ownMarksEndTheWalk()
{
    key(Qt::Key_N);
    click(*m_probe, {420, 200});
    key(Qt::Key_Return);
    m_bench->points().selectMark(std::nullopt);
    key(Qt::Key_E, Qt::ShiftModifier);
    const FaceMark mark = m_bench->points().marks().first();
    QCOMPARE(m_bench->regionText(), markText(mark));
    QVERIFY(!m_bench->region());
    QCOMPARE(m_bench->points().selectedMark(), std::optional(1));
    const QPointF middle = QRectF(m_probe->rect()).center();
    QVERIFY((m_probe->placeOf(mark.probe) - middle).manhattanLength() < 2);
    QVERIFY((m_reference->placeOf(mark.reference) - middle).manhattanLength() < 2);
    QVERIFY(standAlike(*m_probe, *m_reference));
    key(Qt::Key_Delete);
    QVERIFY(m_bench->regionText().isEmpty());
    key(Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(m_bench->region(), std::optional(FaceRegion::Chin));
}

void TestCompareBench::sidesChangePlaces()
{
    QVERIFY(m_probe->x() < m_reference->x());
    key(Qt::Key_X);
    QTRY_VERIFY(m_probe->x() > m_reference->x());
    QVERIFY(m_reference->nextInFocusChain() == m_probe);
    key(Qt::Key_Backspace);
    QTRY_VERIFY(m_probe->x() < m_reference->x());
}

COUNTERSIGN_GUITEST_MAIN(TestCompareBench)
#include "tst_comparebench.moc"
