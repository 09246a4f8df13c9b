#include "engine/detector.h"
#include "engine/facegates.h"
#include "engine/pixels.h"
#include "engine/scoretable.h"
#include "engine/similaritytransform.h"
#include "engine/turn.h"

#include <QTest>

using namespace countersign::engine;

namespace {

void compareNearly(const QPointF &actual, const QPointF &expected)
{
    QVERIFY2(QLineF(actual, expected).length() < 1e-9,
             qPrintable(QStringLiteral("%1, %2").arg(actual.x()).arg(actual.y())));
}

DetectedFace faceAt(const QRectF &box, double score)
{
    DetectedFace face;
    face.box = box;
    face.score = score;
    const QPointF at = box.topLeft();
    const double w = box.width();
    const double h = box.height();
    face.points = {at + QPointF(.3 * w, .4 * h), at + QPointF(.7 * w, .4 * h), at + QPointF(.5 * w, .6 * h),
                   at + QPointF(.35 * w, .8 * h), at + QPointF(.65 * w, .8 * h)};
    return face;
}

} // namespace

class TestFaceGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turningMapsPoints_data();
    void turningMapsPoints();
    void turnedBoxesComeBack_data();
    void turnedBoxesComeBack();
    void pixelsTurnAsPointsDo_data();
    void pixelsTurnAsPointsDo();
    void fitFindsAKnownTransform();
    void fitOfAMirroredFaceDoesNotMirror();
    void fitOfOnePointIsHarmless();
    void inverseUndoes();
    void chipPutsPointsInPlace();
    void cropFillsOutsideWithBlack();
    void blobFollowsTheManifest();
    void scoreTableIsStraightBetweenRows_data();
    void scoreTableIsStraightBetweenRows();
    void overlapsAreSuppressed();
    void gatesRefuse_data();
    void gatesRefuse();
};

// A picture of 100 x 60; the point (10, 20) lies 10 from the left and 20 from the top.
void TestFaceGeometry::turningMapsPoints_data()
{
    QTest::addColumn<int>("angle");
    QTest::addColumn<QPointF>("turned");
    QTest::addRow("0") << 0 << QPointF(10, 20);
    QTest::addRow("90") << 90 << QPointF(40, 10);   // 60 - 20 from the new left, 10 from the new top
    QTest::addRow("180") << 180 << QPointF(90, 40); // 100 - 10, 60 - 20
    QTest::addRow("270") << 270 << QPointF(20, 90); // 20 from the new left, 100 - 10 from the new top
}

void TestFaceGeometry::turningMapsPoints()
{
    QFETCH(int, angle);
    QFETCH(QPointF, turned);
    const QSizeF size(100, 60);
    compareNearly(turnedPoint({10, 20}, angle, size), turned);
    compareNearly(unturnedPoint(turned, angle, size), {10, 20});
}

// The box from (10, 20) to (40, 30) of the same picture.
void TestFaceGeometry::turnedBoxesComeBack_data()
{
    QTest::addColumn<int>("angle");
    QTest::addColumn<QRectF>("turned");
    QTest::addRow("0") << 0 << QRectF(10, 20, 30, 10);
    QTest::addRow("90") << 90 << QRectF(30, 10, 10, 30);
    QTest::addRow("180") << 180 << QRectF(60, 30, 30, 10);
    QTest::addRow("270") << 270 << QRectF(20, 60, 10, 30);
}

void TestFaceGeometry::turnedBoxesComeBack()
{
    QFETCH(int, angle);
    QFETCH(QRectF, turned);
    QCOMPARE(unturnedBox(turned, angle, QSizeF(100, 60)), QRectF(10, 20, 30, 10));
}

void TestFaceGeometry::pixelsTurnAsPointsDo_data()
{
    QTest::addColumn<int>("angle");
    for (const int angle : {0, 90, 180, 270})
        QTest::addRow("%d", angle) << angle;
}

// One bright pixel must land where the geometry says, or boxes and pictures drift apart.
void TestFaceGeometry::pixelsTurnAsPointsDo()
{
    QFETCH(int, angle);
    QImage image(7, 4, QImage::Format_RGB888);
    image.fill(Qt::black);
    image.setPixelColor(1, 2, Qt::white);
    const cv::Mat turned = turnedCopy(viewOf(image), angle);
    const QSizeF size(7, 4);
    const QPointF centre = turnedPoint({1.5, 2.5}, angle, size);
    QCOMPARE(QSizeF(turned.cols, turned.rows), turnedSize(size, angle));
    const auto &pixel = turned.at<cv::Vec3b>(int(centre.y()), int(centre.x()));
    QCOMPARE(int(pixel[0]), 255);
}

// A quarter turn (x, y) -> (-y, x), doubled, then moved by (3, 4): worked out by hand.
void TestFaceGeometry::fitFindsAKnownTransform()
{
    const std::array<QPointF, 5> from{QPointF(0, 0), {10, 0}, {5, 5}, {0, 10}, {10, 10}};
    const std::array<QPointF, 5> to{QPointF(3, 4), {3, 24}, {-7, 14}, {-17, 4}, {-17, 24}};
    const SimilarityTransform fitted = fitSimilarity(from, to);
    compareNearly({fitted.a, fitted.b}, {0, 2});
    compareNearly({fitted.dx, fitted.dy}, {3, 4});
    QCOMPARE(fitted.scale(), 2.0);
}

// Left and right swapped: the best turn without mirroring is none at all, shrunk by what does not fit.
void TestFaceGeometry::fitOfAMirroredFaceDoesNotMirror()
{
    const std::array<QPointF, 5> from{QPointF(-1, -2), {1, -2}, {0, 0}, {-1, 2}, {1, 2}};
    const std::array<QPointF, 5> to{QPointF(1, -2), {-1, -2}, {0, 0}, {1, 2}, {-1, 2}};
    const SimilarityTransform fitted = fitSimilarity(from, to);
    // sum(p . q) = 4 (-1 + 4) = 12, sum(p . p) = 4 (1 + 4) = 20
    compareNearly({fitted.a, fitted.b}, {0.6, 0});
}

void TestFaceGeometry::fitOfOnePointIsHarmless()
{
    std::array<QPointF, 5> one;
    one.fill({7, 7});
    const SimilarityTransform fitted = fitSimilarity(one, {QPointF(0, 0), {1, 0}, {0, 1}, {1, 1}, {2, 2}});
    compareNearly(fitted.map({5, 6}), {5, 6});
}

void TestFaceGeometry::inverseUndoes()
{
    const SimilarityTransform forth{0.6, -0.3, 12, -7};
    compareNearly(forth.inverted().map(forth.map({31, 17})), {31, 17});
}

// A large picture with a white square round each of five points: in the chip each lies on its place.
void TestFaceGeometry::chipPutsPointsInPlace()
{
    const std::array<QPointF, 5> places{QPointF(38, 52), {74, 52}, {56, 72}, {42, 92}, {70, 92}};
    const SimilarityTransform toPicture{0, 5, 900, 100}; // turned by 90 degrees and five times as large
    QImage image(1000, 800, QImage::Format_RGB888);
    image.fill(Qt::black);
    std::array<QPointF, 5> points;
    for (size_t i = 0; i < points.size(); ++i) {
        points.at(i) = toPicture.map(places.at(i));
        for (int y = -8; y <= 8; ++y)
            for (int x = -8; x <= 8; ++x)
                image.setPixelColor(points.at(i).toPoint() + QPoint(x, y), Qt::white);
    }
    const cv::Mat chip = chipOf(viewOf(image), fitSimilarity(points, places), {112, 112});
    QCOMPARE(chip.cols, 112);
    for (const QPointF &place : places)
        QVERIFY(chip.at<cv::Vec3b>(int(place.y()), int(place.x()))[1] > 150);
    QCOMPARE(int(chip.at<cv::Vec3b>(20, 20)[1]), 0);
}

void TestFaceGeometry::cropFillsOutsideWithBlack()
{
    QImage image(10, 10, QImage::Format_RGB888);
    image.fill(Qt::white);
    const cv::Mat crop = cropped(viewOf(image), QRectF(-5, 0, 10, 10), {10, 10});
    QCOMPARE(int(crop.at<cv::Vec3b>(5, 2)[0]), 0);
    QCOMPARE(int(crop.at<cv::Vec3b>(5, 8)[0]), 255);
    const cv::Mat nothing = cropped(viewOf(image), QRectF(50, 50, 5, 5), {4, 4});
    QCOMPARE(cv::sum(nothing)[0], 0.0);
}

void TestFaceGeometry::blobFollowsTheManifest()
{
    QImage image(1, 1, QImage::Format_RGB888);
    image.setPixelColor(0, 0, QColor(10, 20, 30));
    NetworkManifest manifest;
    manifest.channels = ChannelOrder::Bgr;
    manifest.mean = {1, 2, 3};
    manifest.sd = {1, 2, 7};
    const cv::Mat blob = blobOf(viewOf(image), manifest);
    const auto *values = blob.ptr<float>();
    QCOMPARE(values[0], 29.F); // blue: (30 - 1) / 1
    QCOMPARE(values[1], 9.F);  // green: (20 - 2) / 2
    QCOMPARE(values[2], 1.F);  // red: (10 - 3) / 7
}

void TestFaceGeometry::scoreTableIsStraightBetweenRows_data()
{
    QTest::addColumn<double>("cosine");
    QTest::addColumn<double>("score");
    QTest::addRow("opposite") << -1.0 << 0.0;
    QTest::addRow("unrelated") << 0.0 << 0.0;
    QTest::addRow("half way to the first row") << 0.127 << 15.0;
    QTest::addRow("decline") << 0.254 << 30.0;
    QTest::addRow("between") << 0.296 << 40.0;
    QTest::addRow("review") << 0.409 << 70.0;
    QTest::addRow("strong") << 0.548 << 90.0;
    QTest::addRow("above") << 0.774 << 95.0;
    QTest::addRow("equal") << 1.0 << 100.0;
    QTest::addRow("rounded up") << 1.0000001 << 100.0;
    QTest::addRow("not a number") << std::nan("") << 0.0;
}

void TestFaceGeometry::scoreTableIsStraightBetweenRows()
{
    QFETCH(double, cosine);
    QFETCH(double, score);
    const auto &networks = supportedNetworks();
    const auto embedder = std::ranges::find(networks, NetworkRole::Embedder, &NetworkManifest::role);
    QVERIFY(embedder != networks.end());
    QVERIFY(std::abs(scoreFrom(embedder->scoreTable, cosine) - score) < 1e-9);
    QCOMPARE(scoreFrom({}, cosine), 0.0);
}

void TestFaceGeometry::overlapsAreSuppressed()
{
    QCOMPARE(overlapOf(QRectF(0, 0, 10, 10), QRectF(5, 0, 10, 10)), 50.0 / 150.0);
    QCOMPARE(overlapOf(QRectF(0, 0, 10, 10), QRectF(20, 0, 10, 10)), 0.0);
    const auto kept = withoutOverlaps(
        {faceAt({0, 0, 10, 10}, 0.7), faceAt({1, 0, 10, 10}, 0.9), faceAt({30, 0, 10, 10}, 0.8)}, 0.3);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).score, 0.9);
    QCOMPARE(kept.at(1).score, 0.8);
}

void TestFaceGeometry::gatesRefuse_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("turn");
    QTest::addColumn<bool>("refused");
    QTest::addRow("good") << 100.0 << 0.95 << 0.0 << false;
    QTest::addRow("smallest") << 40.0 << 0.88 << 0.0 << false;
    QTest::addRow("too small") << 39.9 << 0.95 << 0.0 << true;
    QTest::addRow("doubtful") << 100.0 << 0.87 << 0.0 << true;
    QTest::addRow("tilted") << 100.0 << 0.95 << 45.0 << false;
    QTest::addRow("on its side") << 100.0 << 0.95 << 90.0 << true;
    QTest::addRow("upside down") << 100.0 << 0.95 << 180.0 << true;
}

void TestFaceGeometry::gatesRefuse()
{
    QFETCH(double, width);
    QFETCH(double, score);
    QFETCH(double, turn);
    QFETCH(bool, refused);
    DetectedFace face = faceAt({0, 0, width, width}, score);
    for (QPointF &point : face.points)
        point = QTransform().rotate(turn).map(point);
    QCOMPARE(!gateRefusal(face, 0.88).isEmpty(), refused);
}

QTEST_GUILESS_MAIN(TestFaceGeometry)
#include "tst_facegeometry.moc"
