#include "imaging/uploadencoder.h"
#include "support/drawnpicture.h"
#include "support/guitest.h"
#include "support/oddpictures.h"
#include "ui/canvas/imagecanvas.h"

#include <QPainter>
#include <QTest>

using namespace countersign;

namespace {

constexpr QSize storedSize(640, 320);
constexpr QRect storedMark(80, 160, 160, 80); // left, below the middle: no turn and no mirror puts it back

bool isMark(const QColor &colour)
{
    return colour.red() > 180 && colour.blue() > 180 && colour.green() < 100;
}

QImage marked()
{
    QImage image = plainImage(storedSize, Qt::darkGreen);
    QPainter(&image).fillRect(storedMark, Qt::magenta);
    return image;
}

QRect markIn(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isMark(image.pixelColor(x, y)))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

// Within two pixels: JPEG and painting blend edges.
bool isAt(const QRectF &found, const QRectF &wanted)
{
    return found.adjusted(-2, -2, 2, 2).contains(wanted) && wanted.adjusted(-2, -2, 2, 2).contains(found);
}

} // namespace

// A box that a service reports stands on its face, whatever happened to the picture on the way. The face is a
// mark here; where it must be is worked out by hand.
class TestBoxPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void underEachOrientation_data();
    void underEachOrientation();
    void inWhatIsSentReduced();
    void ofAPart();
};

void TestBoxPlaces::underEachOrientation_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QRect>("upright"); // of the mark, in pixels
    // EXIF 2.3, tag 0x0112. The mark is 80 from the left, 400 from the right, 160 from above, 80 from below.
    QTest::newRow("1 as stored") << 1 << QRect(80, 160, 160, 80);
    QTest::newRow("2 mirrored left to right") << 2 << QRect(400, 160, 160, 80);
    QTest::newRow("3 half turn") << 3 << QRect(400, 80, 160, 80);
    QTest::newRow("4 mirrored top to bottom") << 4 << QRect(80, 80, 160, 80);
    QTest::newRow("5 rows and columns swapped") << 5 << QRect(160, 80, 80, 160);
    QTest::newRow("6 quarter turn clockwise") << 6 << QRect(80, 80, 80, 160);
    QTest::newRow("7 swapped over the other diagonal") << 7 << QRect(80, 400, 80, 160);
    QTest::newRow("8 quarter turn back") << 8 << QRect(160, 400, 80, 160);
}

void TestBoxPlaces::underEachOrientation()
{
    QFETCH(int, orientation);
    QFETCH(QRect, upright);
    const auto picture =
        imaging::readPicture(oddpictures::withOrientation(encodedImage(marked(), "JPEG", 95), orientation),
                             {})
            .value_or(nullptr);
    QVERIFY(picture);
    QVERIFY(isAt(markIn(picture->pyramid.levels.first()), upright));
    // Sent as it came, with its orientation: the answer counts in upright pixels, whatever the service
    // turned.
    Detection detection;
    Face face;
    face.box = relativeBox(upright, picture->uprightSize);
    detection.faces = {face};
    detection.bestAngle = 90;
    ImageCanvas canvas;
    canvas.resize(500, 400);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    canvas.setPicture(picture);
    canvas.setDetection(detection);
    canvas.setBoxesVisible(false);
    const double ratio = canvas.devicePixelRatioF();
    const QRectF box = canvas.faceRect(0);
    QTRY_VERIFY(isAt(markIn(canvas.grab().toImage()), {box.topLeft() * ratio, box.size() * ratio}));
}

// What has to be packed anew, and smaller, is upright; its boxes are fractions of the same picture.
void TestBoxPlaces::inWhatIsSentReduced()
{
    const auto picture =
        imaging::readPicture(oddpictures::withOrientation(encodedImage(marked(), "JPEG", 95), 6), {}).value();
    const auto upload = imaging::reducedCopy(picture, 320).future().result();
    QVERIFY(upload);
    QCOMPARE(upload->uprightSize, QSize(160, 320)); // half of 320 x 640
    const QRect found = markIn(QImage::fromData(upload->bytes));
    QVERIFY(isAt(found, QRect(40, 40, 40, 80)));
    // The service's answer in its pixels, put over the picture as it came.
    const QRectF box = relativeBox(found, upload->uprightSize);
    QVERIFY(
        isAt({box.x() * 320, box.y() * 640, box.width() * 320, box.height() * 640}, QRect(80, 80, 80, 160)));
    const auto packed = imaging::prepareUpload(picture, {picture->bytes.size() - 1, true}).future().result();
    QVERIFY(packed && packed->reencoded);
    const double scale = packed->uprightSize.width() / 320.0; // smaller, as long as it does not fit
    QVERIFY(isAt(markIn(QImage::fromData(packed->bytes)), {80 * scale, 80 * scale, 80 * scale, 160 * scale}));
}

// One face, sent alone: the answer's box goes back into the whole picture.
void TestBoxPlaces::ofAPart()
{
    const auto picture = pictureOf(marked());
    // The mark and a quarter of its width around it: from 40, 120 to 280, 280.
    const auto part =
        imaging::cropPicture(picture, relativeBox(storedMark, storedSize), 0.25).future().result().value();
    QCOMPARE(part->part, QRect(40, 120, 240, 160));
    const QRect found = markIn(part->pyramid.levels.first());
    QCOMPARE(found, QRect(40, 40, 160, 80));
    const QRectF box = imaging::boxInWhole(*part, relativeBox(found, part->uprightSize));
    QVERIFY(isAt({box.x() * 640, box.y() * 320, box.width() * 640, box.height() * 320}, storedMark));
}

COUNTERSIGN_GUITEST_MAIN(TestBoxPlaces)
#include "tst_boxplaces.moc"
