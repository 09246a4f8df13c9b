#include "base/limits.h"
#include "domain/facefacts.h"

#include <QTest>

using namespace countersign;

namespace {

constexpr QSizeF size(1000, 500);

// Level eyes, so many pixels apart, with nothing else to find fault with.
LocatedFace goodFace(double apart)
{
    LocatedFace face;
    face.leftEye = {0.4, 0.5};
    face.rightEye = {0.4 + apart / size.width(), 0.5};
    face.nose = QPointF(0.4 + apart / 2 / size.width(), 0.6);
    face.sharpness = 0.5;
    face.luminance = 50;
    return face;
}

} // namespace

Q_DECLARE_METATYPE(countersign::LocatedFace)

class TestFaceFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flawsAreNamed_data();
    void flawsAreNamed();
    void poorIsWhatCannotBeSeen();
    void whatIsNotMeasuredIsUnknown();
    void turnIsToldFromItsMeasureOn();
};

void TestFaceFacts::flawsAreNamed_data()
{
    QTest::addColumn<LocatedFace>("face");
    QTest::addColumn<QStringList>("flaws");
    LocatedFace face = goodFace(100);
    QTest::newRow("none") << face << QStringList();
    face.sharpness = limits::blurredFace / 2;
    QTest::newRow("blurred") << face << QStringList({"blurred"});
    face = goodFace(100);
    face.luminance = limits::darkFace - 1;
    QTest::newRow("dark") << face << QStringList({"dark"});
    face.luminance = limits::brightFace + 1;
    QTest::newRow("bright") << face << QStringList({"bright"});
    face = goodFace(100);
    face.nose = QPointF(0.4 + 25 / size.width(), 0.6); // a quarter off the middle
    QTest::newRow("sideways") << face << QStringList({"sideways"});
    face = goodFace(limits::fewEyePixels - 1);
    face.sharpness = 0.01;
    QTest::newRow("small and blurred") << face << QStringList({"small", "blurred"});
}

void TestFaceFacts::flawsAreNamed()
{
    QFETCH(LocatedFace, face);
    QFETCH(QStringList, flaws);
    QStringList found;
    for (const FaceFlaw flaw : flawsOf(face, size)) {
        found.append(flawId(flaw));
        QVERIFY(faceFactsText(face, size).contains(flawText(flaw)));
    }
    QCOMPARE(found, flaws);
}

void TestFaceFacts::poorIsWhatCannotBeSeen()
{
    QVERIFY(!isTooPoor(goodFace(100), size));
    QVERIFY(isTooPoor(goodFace(limits::fewEyePixels - 1), size));
    LocatedFace dark = goodFace(100);
    dark.luminance = 1; // the light can be changed
    QVERIFY(!isTooPoor(dark, size));
}

void TestFaceFacts::whatIsNotMeasuredIsUnknown()
{
    LocatedFace face = goodFace(100);
    face.sharpness.reset();
    face.luminance.reset();
    face.nose.reset();
    QVERIFY(flawsOf(face, size).isEmpty());
    QVERIFY(faceFactsText(face, size).contains(QLatin1String("unknown")));
}

void TestFaceFacts::turnIsToldFromItsMeasureOn()
{
    LocatedFace face = goodFace(100);
    QVERIFY(!faceFactsText(face, size).contains(QStringLiteral("°")));
    face.rightEye.ry() += 20 / size.height(); // 11 degrees
    QVERIFY2(faceFactsText(face, size).contains(QStringLiteral("11°")),
             qPrintable(faceFactsText(face, size)));
}

QTEST_GUILESS_MAIN(TestFaceFacts)
#include "tst_facefacts.moc"
