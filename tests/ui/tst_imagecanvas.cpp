#include "support/drawnpicture.h"
#include "support/guitest.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/faceframe.h"
#include "ui/canvas/faceoverlay.h"
#include "ui/canvas/imagecanvas.h"

#include <QAccessible>
#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#if __has_include(<qpa/qplatformaccessibility.h>)
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#endif

#include <cmath>

using namespace countersign;

namespace {

constexpr QSize pictureSize(800, 400);

imaging::PicturePtr picture()
{
    return plainPicture(pictureSize, Qt::darkGreen);
}

// `box` in pixels of the picture.
Face faceAt(const QRectF &box)
{
    Face face;
    face.pixelBox = box;
    face.box = relativeBox(box, pictureSize);
    face.confidence = 0.9;
    return face;
}

Detection twoFaces()
{
    Detection detection;
    detection.faces = {faceAt({100, 100, 200, 200}), faceAt({600, 150, 100, 100})};
    return detection;
}

// Where the pixel of the picture stands in the canvas.
QPointF placeOf(ImageCanvas &canvas, const QPointF &pixel)
{
    Detection detection;
    detection.faces = {faceAt({pixel, QSizeF(1, 1)})};
    canvas.setDetection(detection);
    return canvas.faceRect(0).topLeft();
}

// As a screen reader does by being there; no public call of Qt does.
void listen(bool on)
{
#if __has_include(<qpa/qplatformaccessibility.h>)
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(on);
#else
    Q_UNUSED(on);
#endif
}

} // namespace

// Box places are worked out by hand: a picture of 800 x 400 in a canvas of 400 x 300 is fitted at one half
// and stands 50 below the upper edge.
class TestImageCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_canvas.reset(); }
    void boxesStandOnTheirFacesWhenFitted();
    void boxesFollowZoomPanAndResize();
    void zoomKeepsThePointUnderThePointer();
    void keyWalksFitActualAndFace();
    void tabWalksTheFacesAndLeaves();
    void clickPicksTheSmallestFace();
    void boxesCanBeSwitchedOff();
    void newPictureForgetsTheBoxes();
    void oneToOneSurvivesAnotherScreen_data();
    void oneToOneSurvivesAnotherScreen();
    void labelsOfNeighboursDoNotOverlap();
    void labelsCanBeSwitchedOff();
    void descriptionSaysWhatIsShown();
    void changesAreAnnouncedOnce();
    void facesStandAlike();
    void tiltedFaceStandsLevel_data();
    void tiltedFaceStandsLevel();
    void faceAloneHidesTheRest();
    void noFrameOfAZoomShowsMoreThanTheFace();
    void keyWalksFrameAndActualWithTheFaceAlone();
    void boxesStandOnTheirFacesWhenTurned_data();
    void boxesStandOnTheirFacesWhenTurned();
    void turnedPictureIsPannedAndPickedAsItIsSeen();
    void mirroredUpsideDownIsPaintedSo();
    void lightChangesWhatIsShownAndSaysSo();
    void innerFaceHidesHairAndOutline();
    void localContrastWorksOnEdgesAlone();
    void boxesStandOnWhatIsPainted_data();
    void boxesStandOnWhatIsPainted();

private:
    // Once what was done is announced.
    QString description()
    {
        QCoreApplication::sendPostedEvents(m_canvas.get());
        return m_canvas->accessibleDescription();
    }

    std::unique_ptr<ImageCanvas> m_canvas;
};

void TestImageCanvas::init()
{
    m_canvas = std::make_unique<ImageCanvas>();
    m_canvas->resize(400, 300);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    m_canvas->setPicture(picture());
    m_canvas->setDetection(twoFaces());
    makeCanvasActions(QStringLiteral("test-"), {m_canvas.get()});
}

void TestImageCanvas::boxesStandOnTheirFacesWhenFitted()
{
    QCOMPARE(m_canvas->faceRect(0), QRectF(50, 100, 100, 100));
    QCOMPARE(m_canvas->faceRect(1), QRectF(300, 125, 50, 50));
    QVERIFY(m_canvas->faceRect(2).isEmpty());
}

void TestImageCanvas::boxesFollowZoomPanAndResize()
{
    m_canvas->zoomToActualSize(); // 400 x 300 of the picture's middle: from (200, 50) on
    QCOMPARE(m_canvas->faceRect(0), QRectF(-100, 50, 200, 200));
    QTest::keyClick(m_canvas.get(), Qt::Key_Left); // 40 to the right
    QCOMPARE(m_canvas->faceRect(0), QRectF(-60, 50, 200, 200));
    m_canvas->resize(500, 300); // the middle stays
    QCOMPARE(m_canvas->faceRect(0), QRectF(-10, 50, 200, 200));
    m_canvas->zoomToFit(); // at 0.625
    QCOMPARE(m_canvas->faceRect(0), QRectF(62.5, 87.5, 125, 125));
}

void TestImageCanvas::zoomKeepsThePointUnderThePointer()
{
    const QPointF pointer(300, 125); // the second face's corner
    QWheelEvent wheel(pointer, m_canvas->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_canvas.get(), &wheel);
    QCOMPARE(m_canvas->zoom(), 0.625);
    QCOMPARE(m_canvas->faceRect(1), QRectF(pointer, QSizeF(62.5, 62.5)));
}

void TestImageCanvas::keyWalksFitActualAndFace()
{
    QTest::keyClick(m_canvas.get(), Qt::Key_Z);
    QCOMPARE(m_canvas->zoom(), 1.0);
    QTest::keyClick(m_canvas.get(), Qt::Key_Z); // the compared face: the larger one, at 0.6 of the height
    QCOMPARE(m_canvas->faceRect(0), QRectF(110, 60, 180, 180));
    QTest::keyClick(m_canvas.get(), Qt::Key_Z);
    QCOMPARE(m_canvas->zoom(), 0.5);
    QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
    QCOMPARE(m_canvas->zoom(), 0.625);
    QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
    QCOMPARE(m_canvas->zoom(), 0.5);
}

void TestImageCanvas::tabWalksTheFacesAndLeaves()
{
    const QSignalSpy selected(m_canvas.get(), &ImageCanvas::selectedFaceChanged);
    m_canvas->setFocus();
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QCOMPARE(m_canvas->selectedFace(), std::optional<qsizetype>(0));
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QCOMPARE(m_canvas->selectedFace(), std::optional<qsizetype>(1));
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QVERIFY(!m_canvas->selectedFace());
    QCOMPARE(selected.size(), 3);
}

void TestImageCanvas::clickPicksTheSmallestFace()
{
    Detection nested;
    nested.faces = {faceAt({100, 100, 200, 200}), faceAt({150, 150, 60, 60})};
    m_canvas->setDetection(nested);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(90, 140));
    QCOMPARE(m_canvas->selectedFace(), std::optional<qsizetype>(1));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(60, 110));
    QCOMPARE(m_canvas->selectedFace(), std::optional<qsizetype>(0));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(350, 280));
    QVERIFY(!m_canvas->selectedFace());
}

void TestImageCanvas::boxesCanBeSwitchedOff()
{
    const QImage with = m_canvas->grab().toImage();
    QTest::keyClick(m_canvas.get(), Qt::Key_B);
    QVERIFY(!m_canvas->boxesVisible());
    QVERIFY(m_canvas->grab().toImage() != with);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(90, 140));
    QVERIFY2(!m_canvas->selectedFace(), "what cannot be seen cannot be picked");
}

void TestImageCanvas::newPictureForgetsTheBoxes()
{
    m_canvas->setPicture(picture());
    QVERIFY(m_canvas->faceRect(0).isEmpty());
}

void TestImageCanvas::oneToOneSurvivesAnotherScreen_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%.2f", ratio) << ratio;
}

void TestImageCanvas::oneToOneSurvivesAnotherScreen()
{
    QFETCH(double, ratio);
    CanvasView view;
    view.setPictureSize(pictureSize);
    view.setViewSize({400, 300});
    view.actualSize();
    view.setPixelRatio(ratio);
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(view.scale(), 1 / ratio);
    view.setPixelRatio(1);
    QCOMPARE(view.scale(), 1.0);
    view.fit();
    view.setPixelRatio(ratio);
    QCOMPARE(view.pictureRect(), QRectF(0, 50, 400, 200));
}

void TestImageCanvas::labelsOfNeighboursDoNotOverlap()
{
    FaceOverlay overlay;
    overlay.detection.faces = {faceAt({100, 100, 60, 60}), faceAt({165, 102, 60, 60}),
                               faceAt({130, 98, 60, 60}), faceAt({100, 0, 60, 60}),
                               faceAt({760, 340, 60, 60})};
    CanvasView view;
    view.setPictureSize(pictureSize);
    view.setViewSize({800, 400});
    const QRectF bounds(0, 0, 800, 400);
    const QVector<QRectF> places = overlay.labelPlaces(view, bounds);
    QCOMPARE(places.size(), overlay.detection.faces.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(bounds.contains(places.at(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!places.at(i).intersects(places.at(j)),
                     qPrintable(QStringLiteral("%1 %2").arg(j).arg(i)));
    }
}

// What a screen reader is told while it listens; each change once, and nothing where nothing changed.
void TestImageCanvas::changesAreAnnouncedOnce()
{
    static QStringList announced;
    static const QObject *canvas = nullptr;
    canvas = m_canvas.get();
    listen(true);
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::DescriptionChanged && event->object() == canvas)
            announced.append(event->accessibleInterface()->text(QAccessible::Description));
    });
    const auto restore = qScopeGuard([before] {
        QAccessible::installUpdateHandler(before);
        listen(false);
    });
    if (!QAccessible::isActive())
        QSKIP("Qt's private headers, which alone can switch accessibility on, are not here");
    const auto announces = [](int times, const std::function<void()> &change) {
        announced.clear();
        change();
        QCoreApplication::processEvents();
        QCOMPARE(announced.size(), times);
        if (times > 0)
            QCOMPARE(announced.last(), static_cast<const QWidget *>(canvas)->accessibleDescription());
    };
    announces(1, [this] {
        m_canvas->setPicture(nullptr);
        m_canvas->setPicture(picture());
        m_canvas->setDetection({});
        m_canvas->setFace(LocatedFace{{0.2, 0.2, 0.4, 0.4}, {0.3, 0.3}, {0.4, 0.3}, 0.9, {}, {}, {}});
    });
    announces(1, [this] { m_canvas->setDetection(twoFaces()); });
    announces(0, [this] { m_canvas->setDetection(twoFaces()); });
    announces(1, [this] { m_canvas->setBoxesVisible(!m_canvas->boxesVisible()); });
    ViewLight grey;
    grey.grey = true;
    announces(1, [this, grey] { m_canvas->setLight(grey); });
    announces(0, [this, grey] { m_canvas->setLight(grey); });
    announces(1, [this] { m_canvas->setOrientation({true, 0}); });
    announces(0, [this] { m_canvas->zoomBy(2, {100, 100}); });
    announces(0, [this] { m_canvas->panBy({20, 10}); });
    announces(1, [this] { m_canvas->setPicture(nullptr); });
    announces(0, [this] { m_canvas->setPicture(nullptr); });
}

void TestImageCanvas::descriptionSaysWhatIsShown()
{
    const QString with = description();
    QVERIFY(with.contains(QLatin1Char('2')));
    QTest::keyClick(m_canvas.get(), Qt::Key_B);
    QVERIFY(description() != with);
    m_canvas->setPicture(nullptr);
    QVERIFY(description() != with);
    // Where a face is known without boxes, as in a case.
    m_canvas->setPicture(picture());
    m_canvas->setFace(levelFace(pictureSize, {300, 200}, 84));
    m_canvas->setBoxesVisible(false);
    QVERIFY2(description().contains(QLatin1String("eyes 84")), qPrintable(description()));
    QVERIFY(description().startsWith(QLatin1Char('1')));
}

// A head is 4 eye distances wide and 5.2 high, its eyes 2.4 below the upper edge: 300 / 5.2 = 57.7 pixels of
// the canvas from eye to eye, at 138.5 from above, whatever the picture.
void TestImageCanvas::labelsCanBeSwitchedOff()
{
    const QImage with = m_canvas->grab().toImage();
    QTest::keyClick(m_canvas.get(), Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(!m_canvas->labelsVisible() && m_canvas->boxesVisible());
    QVERIFY(m_canvas->grab().toImage() != with);
}

void TestImageCanvas::facesStandAlike()
{
    const auto eyesStandAlike = [this](const QPointF &leftEye, double apart) {
        m_canvas->setPicture(picture());
        m_canvas->setFace(levelFace(pictureSize, leftEye, apart));
        m_canvas->zoomToFace();
        const QPointF left = placeOf(*m_canvas, leftEye);
        const QPointF right = placeOf(*m_canvas, leftEye + QPointF(apart, 0));
        QVERIFY2(std::abs(right.x() - left.x() - 300 / 5.2) < 0.01,
                 qPrintable(QString::number(right.x() - left.x())));
        QVERIFY(std::abs((left.x() + right.x()) / 2 - m_canvas->width() / 2.0) < 0.01);
        QVERIFY(std::abs(left.y() - 2.4 / 5.2 * 300) < 0.01);
        QCOMPARE(right.y(), left.y());
    };
    eyesStandAlike({200, 150}, 80);
    eyesStandAlike({600, 60}, 30);
    m_canvas->resize(300, 300); // 4 heads wide by 5.2 high still fits by its height
    eyesStandAlike({100, 300}, 20);
}

void TestImageCanvas::tiltedFaceStandsLevel_data()
{
    QTest::addColumn<QPointF>("leftEye");
    QTest::addColumn<QPointF>("rightEye");
    QTest::addColumn<QString>("levelled");
    QTest::newRow("level") << QPointF(360, 150) << QPointF(440, 150) << QString();
    // 3-4-5, so 50 apart and turned by 36.9 degrees.
    QTest::newRow("to the right") << QPointF(300, 200) << QPointF(340, 230) << QStringLiteral("37°");
    QTest::newRow("to the left") << QPointF(300, 200) << QPointF(340, 170) << QStringLiteral("37°");
    QTest::newRow("lying") << QPointF(300, 160) << QPointF(300, 240) << QStringLiteral("90°");
    QTest::newRow("on its head") << QPointF(440, 200) << QPointF(360, 200) << QStringLiteral("180°");
}

// As facesStandAlike(): 57.7 pixels of the canvas from eye to eye, at 138.5 from above, and the view says
// that it is turned. Mirrored, the eyes change places.
void TestImageCanvas::tiltedFaceStandsLevel()
{
    QFETCH(QPointF, leftEye);
    QFETCH(QPointF, rightEye);
    QFETCH(QString, levelled);
    LocatedFace face;
    face.leftEye = {leftEye.x() / pictureSize.width(), leftEye.y() / pictureSize.height()};
    face.rightEye = {rightEye.x() / pictureSize.width(), rightEye.y() / pictureSize.height()};
    m_canvas->setFace(face);
    m_canvas->zoomToFace();
    const QPointF left(200 - 150 / 5.2, 2.4 / 5.2 * 300);
    const QPointF right(200 + 150 / 5.2, 2.4 / 5.2 * 300);
    const auto stands = [this](const QPointF &relative, const QPointF &place) {
        return (m_canvas->placeOf(relative) - place).manhattanLength() < 0.01;
    };
    QVERIFY(stands(face.leftEye, left) && stands(face.rightEye, right));
    QVERIFY2(description().contains(levelled), qPrintable(description()));
    QCOMPARE(description().contains(QLatin1String("level")), !levelled.isEmpty());
    m_canvas->setOrientation({true, 0});
    QVERIFY(stands(face.leftEye, right) && stands(face.rightEye, left));
    m_canvas->setOrientation({});
    m_canvas->zoomToFit(); // as it came
    QCOMPARE(m_canvas->placeOf({0, 0}), QPointF(0, 50));
    QVERIFY(!description().contains(QLatin1String("level")));
}

void TestImageCanvas::faceAloneHidesTheRest()
{
    m_canvas->clearDetection();
    const auto colourAt = [this](const QPoint &point) {
        return m_canvas->grab().toImage().pixelColor(point);
    };
    const QColor shown(Qt::darkGreen);
    m_canvas->setFaceOnly(true);
    m_canvas->setFace(
        levelFace(pictureSize, {360, 150}, 80)); // 0.72 of the canvas a pixel; the head from 84.6 to 315.4
    m_canvas->zoomToFace();
    const QPoint beside(40, 150);
    QTRY_COMPARE(colourAt({200, 150}), shown);
    QVERIFY(colourAt(beside) != shown);
    m_canvas->zoomToFit();
    QVERIFY(colourAt(beside) != shown);
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(colourAt({180, 150}) != shown, "panning must not bring more of the picture");
    m_canvas->zoomToFace();
    m_canvas->setFaceOnly(false);
    QTRY_COMPARE(colourAt(beside), shown);
}

// The picture follows a zoom a moment later: what hides must not be there before it.
void TestImageCanvas::noFrameOfAZoomShowsMoreThanTheFace()
{
    const LocatedFace face = levelFace(pictureSize, {360, 150}, 40);
    QImage image = plainImage(pictureSize, Qt::red);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::darkGreen, 6)); // whose edges are blended with the grey around
    painter.setBrush(Qt::darkGreen);
    painter.drawPolygon(headAround(face, pictureSize).outline());
    painter.end();
    m_canvas->setPicture(pictureOf(image));
    m_canvas->setFace(face);
    m_canvas->setFaceOnly(true);
    m_canvas->zoomToFace();
    const auto showsMore = [this] {
        const QImage shot = m_canvas->grab().toImage();
        for (int y = 0; y < shot.height(); ++y) {
            for (int x = 0; x < shot.width(); ++x) {
                if (qRed(shot.pixel(x, y)) > 150)
                    return true;
            }
        }
        return false;
    };
    for (const double factor : {0.6, 0.6, 1.5, 1.5, 1.5, 0.5}) {
        m_canvas->zoomBy(factor, {180, 140});
        QVERIFY(!showsMore());
        QCoreApplication::processEvents(); // what was painted meanwhile may have come, or not
        QVERIFY(!showsMore());
    }
}

void TestImageCanvas::keyWalksFrameAndActualWithTheFaceAlone()
{
    m_canvas->clearDetection();
    m_canvas->setFaceOnly(true);
    m_canvas->setFace(levelFace(pictureSize, {360, 150}, 80));
    m_canvas->zoomToFace();
    const double framed = m_canvas->zoom();
    QVERIFY(framed < 1);
    QTest::keyClick(m_canvas.get(), Qt::Key_Z);
    QCOMPARE(m_canvas->zoom(), 1.0);
    QTest::keyClick(m_canvas.get(), Qt::Key_Z);
    QCOMPARE(m_canvas->zoom(), framed);
}

void TestImageCanvas::boxesStandOnTheirFacesWhenTurned_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<QRectF>("first");
    QTest::addColumn<QRectF>("second");
    // Upright or on its head the picture is fitted at one half, 50 below the upper edge; on its side at
    // 0.375, 125 from the left.
    QTest::newRow("mirrored") << true << 0.0 << QRectF(250, 100, 100, 100) << QRectF(50, 125, 50, 50);
    QTest::newRow("right") << false << 90.0 << QRectF(162.5, 37.5, 75, 75) << QRectF(181.25, 225, 37.5, 37.5);
    QTest::newRow("half") << false << 180.0 << QRectF(250, 100, 100, 100) << QRectF(50, 125, 50, 50);
    QTest::newRow("left") << false << -90.0 << QRectF(162.5, 187.5, 75, 75)
                          << QRectF(181.25, 37.5, 37.5, 37.5);
    QTest::newRow("mirrored, right") << true << 90.0 << QRectF(162.5, 187.5, 75, 75)
                                     << QRectF(181.25, 37.5, 37.5, 37.5);
}

void TestImageCanvas::boxesStandOnTheirFacesWhenTurned()
{
    QFETCH(bool, mirrored);
    QFETCH(double, degrees);
    QFETCH(QRectF, first);
    QFETCH(QRectF, second);
    const auto isAt = [this](qsizetype index, const QRectF &place) {
        const QRectF box = m_canvas->faceRect(index);
        return (box.topLeft() - place.topLeft()).manhattanLength() < 0.001 &&
               (box.bottomRight() - place.bottomRight()).manhattanLength() < 0.001;
    };
    m_canvas->setOrientation({mirrored, degrees});
    QVERIFY(isAt(0, first));
    QVERIFY(isAt(1, second));
    m_canvas->setPicture(picture()); // a turn ends with its picture
    QCOMPARE(m_canvas->orientation(), Orientation());
}

void TestImageCanvas::turnedPictureIsPannedAndPickedAsItIsSeen()
{
    m_canvas->setOrientation({true, 90});
    const QRectF before = m_canvas->faceRect(1);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, before.center().toPoint());
    QCOMPARE(m_canvas->selectedFace(), std::optional<qsizetype>(1));
    QTest::keyClick(m_canvas.get(), Qt::Key_Left);
    const QPointF moved = m_canvas->faceRect(1).topLeft() - before.topLeft();
    QVERIFY((moved - QPointF(40, 0)).manhattanLength() < 0.001);
}

void TestImageCanvas::mirroredUpsideDownIsPaintedSo()
{
    QImage image = plainImage(pictureSize, Qt::darkGreen);
    QPainter(&image).fillRect(0, 0, pictureSize.width(), pictureSize.height() / 2, Qt::darkBlue);
    m_canvas->setPicture(pictureOf(image));
    const auto above = [this] { return m_canvas->grab().toImage().pixelColor(200, 100); };
    QCOMPARE(above(), QColor(Qt::darkBlue));
    m_canvas->setOrientation({true, 180});
    QTRY_COMPARE(above(), QColor(Qt::darkGreen));
}

void TestImageCanvas::lightChangesWhatIsShownAndSaysSo()
{
    m_canvas->clearDetection();
    const auto middle = [this] { return m_canvas->grab().toImage().pixelColor(200, 150); };
    const QColor before = middle();
    const QString said = description();
    QCOMPARE(before, QColor(Qt::darkGreen));
    m_canvas->setLight({.grey = true});
    const int level = qGray(before.rgb());
    QTRY_COMPARE(middle(), QColor(level, level, level));
    QVERIFY(description() != said);
    m_canvas->setLight({.brightness = ViewLight::strongest});
    QTRY_COMPARE(middle(), QColor(Qt::white));
    m_canvas->setLight({.contrast = ViewLight::strongest});
    QTRY_COMPARE(middle(), QColor(0, 130, 0)); // (128 / 255 - 0.5) * 4 + 0.5
    m_canvas->setLight({.midtones = ViewLight::strongest});
    QTRY_VERIFY(middle().red() == 0 && middle().green() > 150);
    m_canvas->setLight({.localContrast = ViewLight::strongest}); // nothing differs from what is around it
    QTRY_COMPARE(middle(), before);
    m_canvas->setLight({});
    QTRY_COMPARE(middle(), before);
    QCOMPARE(description(), said);
}

void TestImageCanvas::innerFaceHidesHairAndOutline()
{
    m_canvas->clearDetection();
    m_canvas->setFace(levelFace(pictureSize, {360, 150}, 80));
    m_canvas->zoomToFace(); // 57.7 of the canvas from eye to eye, which are 138.5 from above
    m_canvas->setInnerFaceOnly(true);
    const auto isShown = [this](const QPoint &point) {
        return m_canvas->grab().toImage().pixelColor(point) == QColor(Qt::darkGreen);
    };
    QVERIFY(isShown({200, 138}));
    QVERIFY(isShown({200, 138 + 90}));  // the mouth
    QVERIFY(!isShown({200, 138 - 60})); // the forehead
    QVERIFY(!isShown({200 + 80, 150})); // the ear
}

// Far from what surrounds it at full strength: three times as far.
void TestImageCanvas::localContrastWorksOnEdgesAlone()
{
    const auto lit = [](int level, int around) {
        QImage frame = plainImage({4, 2}, QColor(level, level, level));
        const ViewLight light{.localContrast = ViewLight::strongest};
        light.applyTo(frame, plainImage({4, 2}, QColor(around, around, around)));
        return qGray(frame.pixel(1, 1));
    };
    QCOMPARE(lit(100, 100), 100);
    QCOMPARE(lit(100, 80), 140);
    QCOMPARE(lit(80, 100), 40);
    QCOMPARE(lit(240, 100), 255);
}

void TestImageCanvas::boxesStandOnWhatIsPainted_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("degrees");
    QTest::newRow("as it came") << false << 0.0;
    QTest::newRow("mirrored") << true << 0.0;
    QTest::newRow("lying") << false << 90.0;
    QTest::newRow("mirrored and lying") << true << 270.0;
}

// At whatever scale the screen has: ctest runs it at several.
void TestImageCanvas::boxesStandOnWhatIsPainted()
{
    QFETCH(bool, mirrored);
    QFETCH(double, degrees);
    const QRect place(200, 100, 150, 80); // pixels of the picture
    const QColor mark(Qt::magenta);
    QImage image = plainImage(pictureSize, Qt::darkGreen);
    QPainter(&image).fillRect(place, mark);
    m_canvas->setPicture(pictureOf(image));
    Detection detection;
    detection.faces = {faceAt(place)};
    m_canvas->setDetection(detection);
    m_canvas->setBoxesVisible(false);
    m_canvas->setOrientation({mirrored, degrees});
    const auto painted = [&] {
        const QImage shot = m_canvas->grab().toImage();
        QRect found;
        for (int y = 0; y < shot.height(); ++y) {
            for (int x = 0; x < shot.width(); ++x) {
                if (shot.pixelColor(x, y) == mark)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    };
    const double ratio = m_canvas->devicePixelRatioF();
    const QRectF box = m_canvas->faceRect(0);
    const QRectF wanted(box.topLeft() * ratio, box.size() * ratio);
    // Pixels at the edge are blended.
    QTRY_VERIFY(QRectF(painted()).adjusted(-2, -2, 2, 2).contains(wanted));
    QVERIFY(wanted.adjusted(-1, -1, 1, 1).contains(QRectF(painted())));
}

COUNTERSIGN_GUITEST_MAIN(TestImageCanvas)
#include "tst_imagecanvas.moc"
