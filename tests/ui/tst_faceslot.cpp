#include "base/limits.h"
#include "imaging/intake.h"
#include "imaging/uploadencoder.h"
#include "support/drawnpicture.h"
#include "support/guitest.h"
#include "ui/canvas/faceslot.h"
#include "ui/canvas/factslabel.h"
#include "ui/canvas/imagecanvas.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

constexpr QSize large(3200, 2000); // above limits::previewPixels

QByteArray encoded(const QSize &size, const QColor &colour, const char *format = "JPEG")
{
    return encodedImage(plainImage(size, colour), format);
}

// The colour that the middle of the canvas shows.
QColor shownBy(FaceSlot &slot)
{
    const QImage shot = slot.canvas()->grab().toImage();
    return shot.pixelColor(shot.width() / 2, shot.height() / 2);
}

QString noticeOf(const FaceSlot &slot)
{
    return slot.findChild<QLabel *>(QStringLiteral("slotNotice"))->text();
}

} // namespace

class TestFaceSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_slot.reset(); }
    void largePhotographShowsReducedFirst();
    void smallPictureShowsAtOnce();
    void refusedPictureLeavesTheFormerOne();
    void damagedPhotographGivesTheFormerOneBack();
    void laterPictureWins();
    void pictureFromOutsideEndsTheFirstLook();
    void dropTakesTheBestThatIsOffered_data();
    void dropTakesTheBestThatIsOffered();
    void droppedAddressIsFetched();
    void pasteTakesAPicture();
    void pickedFaceIsSentAlone();
    void roomAroundAFaceLeavesALargerOneOut();
    void faceIsMarkedByKeysWhereNoneWasFound();
    void faceIsMarkedByADrag();
    void cutPictureIsShownInItsWhole();
    void factsAreToldWithoutWhereFromBeforeTheRating();

private:
    void show(const QVector<QRectF> &faces);
    void drop(QMimeData *mime);

    std::unique_ptr<FaceSlot> m_slot;
};

void TestFaceSlot::init()
{
    m_slot = std::make_unique<FaceSlot>(QStringLiteral("Probe"));
    m_slot->resize(600, 500);
    m_slot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_slot.get()));
}

void TestFaceSlot::largePhotographShowsReducedFirst()
{
    const QSignalSpy previewing(m_slot.get(), &FaceSlot::previewingChanged);
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    QColor firstLook;
    connect(m_slot.get(), &FaceSlot::previewingChanged, m_slot.get(), [&](bool shown) {
        if (shown) {
            QVERIFY2(!m_slot->picture(), "a first look is no picture that could be sent");
            firstLook = shownBy(*m_slot);
        }
    });
    m_slot->loadBytes(encoded(large, Qt::blue), QStringLiteral("large.jpg"));
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(previewing.size(), 2);
    QCOMPARE(previewing.at(0).at(0).toBool(), true);
    QCOMPARE(previewing.at(1).at(0).toBool(), false);
    QVERIFY2(firstLook.blue() > 200 && firstLook.red() < 50, qPrintable(firstLook.name()));
    QCOMPARE(m_slot->picture()->uprightSize, large);
    QCOMPARE(m_slot->picture()->pyramid.levels.first().size(), large);
}

void TestFaceSlot::smallPictureShowsAtOnce()
{
    const QSignalSpy previewing(m_slot.get(), &FaceSlot::previewingChanged);
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    m_slot->loadBytes(encoded({400, 300}, Qt::blue), QStringLiteral("small.jpg"));
    QTRY_COMPARE(taken.size(), 1);
    QVERIFY(previewing.isEmpty());
}

void TestFaceSlot::refusedPictureLeavesTheFormerOne()
{
    m_slot->setPicture(imaging::readPicture(encoded({400, 300}, Qt::red, "PNG"), {}).value_or(nullptr));
    const imaging::PicturePtr former = m_slot->picture();
    const QSignalSpy refused(m_slot.get(), &FaceSlot::refused);
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    m_slot->loadBytes("not a picture", QStringLiteral("text.jpg"));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(m_slot->picture(), former);
    QVERIFY(taken.isEmpty());
    QVERIFY(!noticeOf(*m_slot).isEmpty());
}

// Its first look may come through; the whole does not.
void TestFaceSlot::damagedPhotographGivesTheFormerOneBack()
{
    m_slot->setPicture(imaging::readPicture(encoded({400, 300}, Qt::red, "PNG"), {}).value_or(nullptr));
    const imaging::PicturePtr former = m_slot->picture();
    const QSignalSpy refused(m_slot.get(), &FaceSlot::refused);
    QByteArray cut = encoded(large, Qt::blue);
    cut.truncate(cut.size() / 2);
    m_slot->loadBytes(cut, QStringLiteral("cut.jpg"));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(m_slot->picture(), former);
    QCOMPARE(shownBy(*m_slot), QColor(Qt::red));
}

void TestFaceSlot::laterPictureWins()
{
    const QSignalSpy taken(m_slot.get(), &FaceSlot::pictureChanged);
    m_slot->loadBytes(encoded(large, Qt::blue), QStringLiteral("slow.jpg"));
    m_slot->loadBytes(encoded({400, 300}, Qt::red, "PNG"), QStringLiteral("quick.png"));
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(m_slot->picture()->name, QStringLiteral("quick.png"));
    QCOMPARE(shownBy(*m_slot), QColor(Qt::red));
}

void TestFaceSlot::pictureFromOutsideEndsTheFirstLook()
{
    const auto other = imaging::readPicture(encoded({400, 300}, Qt::red, "PNG"), {}).value_or(nullptr);
    const QSignalSpy previewing(m_slot.get(), &FaceSlot::previewingChanged);
    connect(m_slot.get(), &FaceSlot::previewingChanged, m_slot.get(), [&](bool shown) {
        if (shown)
            m_slot->setPicture(other);
    });
    m_slot->loadBytes(encoded(large, Qt::blue), QStringLiteral("large.jpg"));
    QTRY_COMPARE(previewing.size(), 2);
    QCOMPARE(m_slot->picture(), other);
    QCOMPARE(shownBy(*m_slot), QColor(Qt::red));
}

// As a file manager or a browser drops it; takes `mime`.
void TestFaceSlot::drop(QMimeData *mime)
{
    const std::unique_ptr<QMimeData> owned(mime);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_slot.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_slot.get(), &event);
}

void TestFaceSlot::dropTakesTheBestThatIsOffered_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("format");
    const QByteArray jpeg = encoded({60, 40}, Qt::red);
    QTest::newRow("encoded bytes") << QStringLiteral("image/jpeg") << jpeg << QByteArray("jpeg");
    QTest::newRow("data address") << QStringLiteral("text/uri-list")
                                  << "data:image/jpeg;base64," + jpeg.toBase64() << QByteArray("jpeg");
}

void TestFaceSlot::dropTakesTheBestThatIsOffered()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, format);
    auto *mime = new QMimeData;
    mime->setData(type, data);
    drop(mime);
    QTRY_VERIFY(m_slot->picture());
    QCOMPARE(m_slot->picture()->format, format);
    QCOMPARE(m_slot->picture()->uprightSize, QSize(60, 40));
}

void TestFaceSlot::droppedAddressIsFetched()
{
    const QUrl address(QStringLiteral("https://pictures.example/face.jpg"));
    const auto dropAddress = [this, address] {
        auto *mime = new QMimeData;
        mime->setUrls({address});
        drop(mime);
    };
    dropAddress();
    QVERIFY(noticeOf(*m_slot).contains(QLatin1String("Save the picture")));
    const CallSource<QByteArray> source;
    QUrl asked;
    m_slot->setFetch([&](const QUrl &url) {
        asked = url;
        return Call<QByteArray>(source);
    });
    dropAddress();
    QCOMPARE(asked, address);
    QVERIFY(noticeOf(*m_slot).contains(QLatin1String("pictures.example")));
    source.finish(encoded({60, 40}, Qt::red));
    QTRY_VERIFY(m_slot->picture());
    m_slot->setFetch([](const QUrl &) { return Call<QByteArray>::finished(failure(ErrorKind::Offline)); });
    dropAddress();
    QTRY_VERIFY(noticeOf(*m_slot).contains(QLatin1String("could not be fetched")));
    QVERIFY2(m_slot->picture(), "the former one stays");
}

void TestFaceSlot::pasteTakesAPicture()
{
    QGuiApplication::clipboard()->setImage(plainImage({60, 40}, Qt::red));
    m_slot->paste();
    QTRY_VERIFY(m_slot->picture());
    QCOMPARE(m_slot->picture()->uprightSize, QSize(60, 40));
}

// A picture of 400 x 200 with faces there, in its pixels.
void TestFaceSlot::show(const QVector<QRectF> &faces)
{
    m_slot->setPicture(plainPicture({400, 200}, Qt::darkGreen));
    QVector<LocatedFace> located;
    for (const QRectF &box : faces) {
        LocatedFace face;
        face.box = relativeBox(box, {400, 200});
        face.leftEye = face.box.center() - QPointF(0.02, 0);
        face.rightEye = face.box.center() + QPointF(0.02, 0);
        located.append(face);
    }
    m_slot->setLocated(located);
}

void TestFaceSlot::pickedFaceIsSentAlone()
{
    show({{40, 40, 100, 100}, {280, 60, 60, 60}});
    QCOMPARE(m_slot->sent(), m_slot->picture());
    const QSignalSpy changed(m_slot.get(), &FaceSlot::pictureChanged);
    const QSignalSpy waiting(m_slot.get(), &FaceSlot::previewingChanged);
    QTest::mouseClick(m_slot->canvas(), Qt::LeftButton, {}, m_slot->canvas()->faceRect(1).center().toPoint());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(waiting.size(), 2); // nothing can be run in between
    // Half of 60 more on each side: from 250, 30 to 370, 150.
    const imaging::PicturePtr sent = m_slot->sent();
    QCOMPARE(sent->part, QRect(250, 30, 120, 120));
    QCOMPARE(sent->whole, m_slot->picture());
    QVERIFY(m_slot->canvas()->sentBox());
    QVERIFY2(noticeOf(*m_slot).contains(QStringLiteral("120 × 120")), qPrintable(noticeOf(*m_slot)));
    QTRY_VERIFY(m_slot->canvas()->accessibleDescription().contains(QLatin1String("sent alone")));
    // The face that tools frame is the same one.
    QCOMPARE(m_slot->canvas()->face()->box.center(), QPointF(310.0 / 400, 0.45));
    // Again, by key: back to the whole.
    QTest::keyClick(m_slot->canvas(), Qt::Key_Return);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_slot->sent(), m_slot->picture());
    QVERIFY(!m_slot->canvas()->sentBox());
    QVERIFY(noticeOf(*m_slot).isEmpty());
    // A service takes the first by itself.
    QTest::mouseClick(m_slot->canvas(), Qt::LeftButton, {}, m_slot->canvas()->faceRect(0).center().toPoint());
    QCOMPARE(changed.size(), 2);
}

void TestFaceSlot::roomAroundAFaceLeavesALargerOneOut()
{
    // Half of 60 and 3 tenths of it would reach the middle of the larger face, at 160; 9 pixels do not.
    show({{110, 40, 100, 100}, {175, 80, 60, 60}});
    QTest::keyClick(m_slot->canvas(), Qt::Key_Tab);
    QTest::keyClick(m_slot->canvas(), Qt::Key_Tab);
    QTest::keyClick(m_slot->canvas(), Qt::Key_Return);
    QTRY_COMPARE(m_slot->sent()->part, QRect(166, 71, 78, 78));
}

void TestFaceSlot::faceIsMarkedByKeysWhereNoneWasFound()
{
    show({});
    QVERIFY(noticeOf(*m_slot).contains(QLatin1String("by hand")));
    ImageCanvas *canvas = m_slot->canvas();
    canvas->drawBox();
    QVERIFY(canvas->isDrawingBox());
    QTest::keyClick(canvas, Qt::Key_Escape);
    QVERIFY(!canvas->isDrawingBox());
    QCOMPARE(m_slot->sent(), m_slot->picture());
    canvas->drawBox();                      // fitted: 0.4 of 200 in the middle, from 160, 60 on
    QTest::keyClick(canvas, Qt::Key_Right); // 4 on
    QTest::keyClick(canvas, Qt::Key_Up, Qt::ShiftModifier);    // 4 more above and below
    QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier); // and at the sides
    QTest::keyClick(canvas, Qt::Key_Return);
    // 160, 56 to 248, 144, and half of 88 around it; 200 is the lower edge.
    QTRY_COMPARE(m_slot->sent()->part, QRect(116, 12, 176, 176));
    QVERIFY(!canvas->isDrawingBox());
}

void TestFaceSlot::faceIsMarkedByADrag()
{
    show({});
    ImageCanvas *canvas = m_slot->canvas();
    canvas->drawBox();
    const auto at = [canvas](double x, double y) { return canvas->placeOf({x / 400, y / 200}).toPoint(); };
    QTest::mousePress(canvas, Qt::LeftButton, {}, at(100, 50));
    QTest::mouseMove(canvas, at(140, 90));
    QTest::mouseMove(canvas, at(160, 110));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(160, 110));
    QTRY_VERIFY(m_slot->sent()->whole);
    // 60 wide and high, half of it around: from 70, 20 to 190, 140, as far as screen pixels tell.
    const QRect wanted(70, 20, 120, 120);
    const QRect part = m_slot->sent()->part;
    QVERIFY(part.contains(wanted.adjusted(3, 3, -3, -3)) && wanted.adjusted(-3, -3, 3, 3).contains(part));
    // A click on it gives the whole back.
    QTest::mouseClick(canvas, Qt::LeftButton, {}, at(130, 80));
    QCOMPARE(m_slot->sent(), m_slot->picture());
}

// As a page does that puts an earlier check back.
void TestFaceSlot::cutPictureIsShownInItsWhole()
{
    show({{40, 40, 100, 100}, {280, 60, 60, 60}});
    const imaging::PicturePtr whole = m_slot->picture();
    const imaging::PicturePtr part =
        imaging::cropPicture(whole, {0.7, 0.3, 0.15, 0.3}, 0).future().result().value_or(nullptr);
    m_slot->setPicture(part);
    QCOMPARE(m_slot->picture(), whole);
    QCOMPARE(m_slot->sent(), part);
    QCOMPARE(*m_slot->canvas()->sentBox(), QRectF(0.7, 0.3, 0.15, 0.3));
    m_slot->clear();
    QVERIFY(!m_slot->sent() && !m_slot->canvas()->sentBox());
}

void TestFaceSlot::factsAreToldWithoutWhereFromBeforeTheRating()
{
    show({{40, 40, 100, 100}});
    const auto facts = [this] {
        openPictureFacts(m_slot->canvas());
        auto *panel = m_slot->findChild<QWidget *>(QStringLiteral("pictureFacts"));
        const QString text = panel->findChild<QLabel *>(QStringLiteral("pictureFactsText"))->text();
        delete panel;
        return text;
    };
    QVERIFY(facts().contains(QLatin1String("Camera")));
    m_slot->canvas()->setFaceOnly(true);
    QVERIFY(!facts().contains(QLatin1String("Camera")));
    QVERIFY(facts().contains(QLatin1String("pixels apart")));
    m_slot->clear();
    openPictureFacts(m_slot->canvas());
    QVERIFY(!m_slot->findChild<QWidget *>(QStringLiteral("pictureFacts")));
}

COUNTERSIGN_GUITEST_MAIN(TestFaceSlot)
#include "tst_faceslot.moc"
