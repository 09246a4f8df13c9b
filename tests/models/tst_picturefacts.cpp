#include "base/limits.h"
#include "models/picturefacts.h"
#include "support/drawnpicture.h"

#include <QTest>

using namespace countersign;

namespace {

imaging::Picture photograph()
{
    imaging::Picture picture;
    picture.uprightSize = {1000, 500};
    picture.bytes = QByteArray(2'100'000, 'x');
    picture.format = "jpeg";
    picture.origin.hasCameraData = true;
    picture.origin.camera = QStringLiteral("Acme <Eye>");
    picture.origin.takenAt = QDateTime(QDate(2024, 3, 9), QTime(17, 5));
    picture.colours = imaging::SourceColours::Converted;
    picture.colourProfile = QStringLiteral("Acme P3");
    picture.jpeg = imaging::JpegTraces();
    picture.jpeg->quality = 90;
    picture.jpeg->usualTables = true;
    picture.earlierJpeg = false;
    return picture;
}

LocatedFace faceIn(const imaging::Picture &picture, double apart)
{
    LocatedFace face = levelFace(picture.uprightSize, {400, 250}, apart);
    face.nose = QPointF((400 + apart / 2) / 1000, 0.6);
    face.sharpness = 0.5;
    face.luminance = 50;
    return face;
}

// The value and the word of one fact.
QString told(const QVector<PictureFact> &facts, const QString &name)
{
    for (const PictureFact &fact : facts) {
        if (fact.name == name)
            return QStringLiteral("%1|%2").arg(fact.value, fact.word);
    }
    return QStringLiteral("not told");
}

QString told(const LocatedFace &face, const char *name)
{
    return told(pictureFacts(photograph(), face, FactScope::Seen), QLatin1String(name));
}

} // namespace

// What a person is told of a picture: a value, and a word for it against what is usual.
class TestPictureFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faceIsMeasuredAgainstItsUsualMinimum();
    void whatIsNotMeasuredIsUnknown();
    void originIsKeptBackBeforeTheRating();
    void compressionIsJudged();
    void hintsSayWhatWasFound();
    void textOfAFileIsNoMarkup();
};

void TestPictureFacts::faceIsMeasuredAgainstItsUsualMinimum()
{
    LocatedFace face = faceIn(photograph(), 84);
    QVERIFY(told(face, "Eyes").startsWith(QLatin1String("84")));
    QVERIFY(told(face, "Eyes").endsWith(QLatin1String("|enough, usually from 35")));
    QCOMPARE(told(face, "Sharpness"), QStringLiteral("0.50 of 1|sharp, usually from 0.15"));
    QCOMPARE(told(face, "Light on the face"), QStringLiteral("50 of 100|even, usually 25 to 80"));
    QCOMPARE(told(face, "Head tilted"), QStringLiteral("not at all|upright, usually under 5°"));
    QCOMPARE(told(face, "Looks to a side"),
             QStringLiteral("about 0°, by eyes and nose|ahead, usually up to 18°"));
    face = faceIn(photograph(), limits::fewEyePixels - 1);
    QVERIFY(told(face, "Eyes").contains(QLatin1String("|small")));
    face.sharpness = 0.1;
    QVERIFY(told(face, "Sharpness").contains(QLatin1String("|blurred")));
    face.luminance = 10;
    QVERIFY(told(face, "Light on the face").contains(QLatin1String("|too dark")));
    face.luminance = 90;
    QVERIFY(told(face, "Light on the face").contains(QLatin1String("|too bright")));
    face = faceIn(photograph(), 100);
    face.leftEye.ry() += 20.0 / 500; // the eye on the left is lower: 11.3 degrees against the clock
    QCOMPARE(told(face, "Head tilted"), QStringLiteral("11° to the left|tilted, usually under 5°"));
    face = faceIn(photograph(), 100);
    face.nose->rx() += 60.0 / 1000; // 0.6 of the eyes' distance: 45 degrees by the formula
    QCOMPARE(told(face, "Looks to a side"),
             QStringLiteral("about 45°, by eyes and nose|to a side, usually up to 18°"));
}

void TestPictureFacts::whatIsNotMeasuredIsUnknown()
{
    LocatedFace face = faceIn(photograph(), 84);
    face.sharpness.reset();
    face.luminance.reset();
    face.nose.reset();
    for (const char *name : {"Sharpness", "Light on the face", "Looks to a side", "Covered"})
        QCOMPARE(told(face, name), QStringLiteral("not measured|unknown"));
    QCOMPARE(told(pictureFacts(photograph(), std::nullopt, FactScope::Seen), QStringLiteral("Face")),
             QStringLiteral("none known|unknown"));
}

void TestPictureFacts::originIsKeptBackBeforeTheRating()
{
    const imaging::Picture picture = photograph();
    const QString before = pictureFactsHtml(picture, faceIn(picture, 84), FactScope::Seen);
    const QString after = pictureFactsHtml(picture, faceIn(picture, 84), FactScope::All);
    for (const QString &word :
         {QStringLiteral("Acme"), QStringLiteral("2024"), QStringLiteral("9/24"), QStringLiteral("Camera"),
          QStringLiteral("Software"), QStringLiteral("quality"), QStringLiteral("Hints")})
        QVERIFY2(!before.contains(word), qPrintable(word));
    QVERIFY(before.contains(QStringLiteral("1,000 × 500 pixels, 2.1 MB")));
    QVERIFY(after.contains(QLatin1String("Acme")));
    QVERIFY(after.contains(QLatin1String("by the profile Acme P3")));
    QVERIFY(after.contains(QLatin1String("camera's clock")) ||
            after.contains(QLatin1String("camera&#39;s clock")));
    QCOMPARE(told(pictureFacts(picture, {}, FactScope::All), QStringLiteral("Software")),
             QStringLiteral("the file does not say|"));
}

void TestPictureFacts::compressionIsJudged()
{
    imaging::Picture picture = photograph();
    const auto compression = [&picture] {
        return told(pictureFacts(picture, {}, FactScope::All), QStringLiteral("Compression"));
    };
    QCOMPARE(compression(), QStringLiteral("JPEG quality 90 of 100|light, usually from 60"));
    picture.jpeg->quality = 40;
    picture.jpeg->usualTables = false;
    QCOMPARE(compression(),
             QStringLiteral("JPEG quality about 40 of 100, by tables of its own|hard, usually from 60"));
    picture.jpeg.reset();
    QCOMPARE(compression(), QStringLiteral("not told"));
}

void TestPictureFacts::hintsSayWhatWasFound()
{
    imaging::Picture picture = photograph();
    QCOMPARE(pictureHints(picture), QStringList());
    picture.origin = {};
    picture.origin.software = QStringLiteral("GIMP 2.10");
    picture.earlierJpeg = true;
    picture.jpeg->progressive = true;
    QCOMPARE(pictureHints(picture).size(), 4);
    QVERIFY(pictureHints(picture).join(u' ').contains(QLatin1String("more than once")));
    picture.jpeg.reset();
    picture.format = "png";
    QVERIFY(pictureHints(picture).join(u' ').contains(QLatin1String("a JPEG before it was saved as PNG")));
    picture.earlierJpeg.reset();
    QVERIFY(pictureHints(picture).join(u' ').contains(QLatin1String("cannot be told")));
}

void TestPictureFacts::textOfAFileIsNoMarkup()
{
    const QString html = pictureFactsHtml(photograph(), {}, FactScope::All);
    QVERIFY(html.contains(QLatin1String("Acme &lt;Eye&gt;")));
}

QTEST_GUILESS_MAIN(TestPictureFacts)
#include "tst_picturefacts.moc"
