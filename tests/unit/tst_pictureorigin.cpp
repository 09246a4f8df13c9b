#include "base/limits.h"
#include "imaging/earlierjpeg.h"
#include "imaging/intake.h"
#include "imaging/pictureorigin.h"
#include "support/encodedimage.h"
#include "support/oddpictures.h"

#include <QColorSpace>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace countersign;
using namespace countersign::imaging;

namespace {

QByteArray big16(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// A directory of texts at `offset`, with a pointer to a second one behind it where `more` is not empty.
struct Text
{
    quint16 tag;
    QByteArray value;
};

QByteArray directory(quint32 offset, const QVector<Text> &texts, bool leadsOn)
{
    const auto entries = quint16(texts.size() + (leadsOn ? 1 : 0));
    quint32 end = offset + 2 + entries * 12U + 4;
    QByteArray table = big16(entries);
    QByteArray values;
    for (const Text &text : texts) {
        const QByteArray value = text.value + '\0';
        table += big16(text.tag) + big16(2) + big32(quint32(value.size()));
        table += value.size() <= 4 ? value.leftJustified(4, '\0') : big32(end + quint32(values.size()));
        values += value.size() <= 4 ? QByteArray() : value;
    }
    if (leadsOn)
        table += big16(0x8769) + big16(4) + big32(1) + big32(end + quint32(values.size()));
    return table + big32(0) + values;
}

// EXIF as a camera writes it: first directory, then its own.
QByteArray exifOf(const QVector<Text> &first, const QVector<Text> &own)
{
    QByteArray exif("MM\0*", 4);
    exif += big32(8);
    exif += directory(8, first, !own.isEmpty());
    if (!own.isEmpty())
        exif += directory(quint32(exif.size()), own, false);
    return exif;
}

QByteArray cameraExif()
{
    return exifOf({{0x010F, "Acme"}, {0x0110, "Acme Eye 3"}, {0x0131, "GIMP 2.10"}},
                  {{0x9003, "2024:03:09 17:05:41"}});
}

QByteArray withSegment(QByteArray jpeg, char marker, const QByteArray &content)
{
    return jpeg.insert(2, QByteArray("\xFF", 1) + marker + big16(quint16(content.size() + 2)) + content);
}

QByteArray jpegWith(const QByteArray &exif)
{
    return withSegment(encodedImage(plainImage({32, 32}, Qt::gray), "JPEG"), '\xE1',
                       QByteArray("Exif\0\0", 6) + exif);
}

QByteArray pngWith(const QByteArray &name, const QByteArray &content)
{
    QByteArray png = encodedImage(plainImage({32, 32}, Qt::gray), "PNG");
    const qsizetype behindHeader = 8 + 25;
    return png.insert(behindHeader,
                      big32(quint32(content.size())) + name + content + big32(0)); // its checksum is not read
}

PictureOrigin originOf(const QByteArray &file)
{
    return readOrigin(sniff(file), file);
}

// As rough as a photograph at every size: noise of all scales, laid over each other.
QImage roughPicture(quint32 seed)
{
    constexpr int side = 512;
    QRandomGenerator random(seed);
    QVector<double> sum(side * side, 0.0);
    for (int scale = 1; scale <= 256; scale *= 2) {
        QImage noise(side / scale + 2, side / scale + 2, QImage::Format_Grayscale8);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.scanLine(y)[x] = uchar(random.bounded(256));
        }
        const QImage large =
            noise.scaled(noise.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                sum[y * side + x] += (large.constScanLine(y)[x] - 128) * std::pow(scale, 0.8) / 20;
        }
    }
    QImage picture(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            picture.scanLine(y)[x] = uchar(std::clamp(128 + sum.at(y * side + x), 0.0, 255.0));
    }
    return picture.convertToFormat(QImage::Format_RGB32);
}

std::optional<bool> earlierJpeg(const QByteArray &file)
{
    return readPicture(file, {}).value()->earlierJpeg;
}

// What a file of that kind says of a picture that was packed once before.
QByteArray packedAgain(const QImage &image, int before, const char *format, int after)
{
    return encodedImage(QImage::fromData(encodedImage(image, "JPEG", before)), format, after);
}

} // namespace

// What a picture's file says and shows of where it comes from.
class TestPictureOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cameraIsReadFromEveryFormat_data();
    void cameraIsReadFromEveryFormat();
    void nothingIsSaidWhereNothingStands();
    void softwareOfOtherKinds();
    void textIsCleanedAndBounded();
    void damagedExifEndsTheReading();
    void qualityIsThatOfTheTables_data();
    void qualityIsThatOfTheTables();
    void otherTablesAreNoUsualOnes();
    void progressiveIsTold();
    void coarserJpegShowsThrough();
    void turnedJpegIsReadAsStored();
    void pngShowsTheBlocksOfAJpeg();
    void tooLittleTellsNothing();
    void photographsShowNoFalseTraces();
};

void TestPictureOrigin::cameraIsReadFromEveryFormat_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray exif = cameraExif();
    QTest::newRow("jpeg") << jpegWith(exif);
    QTest::newRow("png") << pngWith("eXIf", exif);
    QTest::newRow("tiff") << exif;
    QByteArray webp = encodedImage(plainImage({32, 32}, Qt::gray), "WEBP");
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(exif.size()), length.data());
    QTest::newRow("webp") << webp + "EXIF" + length + exif;
}

void TestPictureOrigin::cameraIsReadFromEveryFormat()
{
    QFETCH(QByteArray, file);
    const PictureOrigin origin = originOf(file);
    QVERIFY(origin.hasCameraData);
    QCOMPARE(origin.camera, QStringLiteral("Acme Eye 3")); // the maker once
    QCOMPARE(origin.software, QStringLiteral("GIMP 2.10"));
    QCOMPARE(origin.takenAt, QDateTime(QDate(2024, 3, 9), QTime(17, 5, 41)));
    QVERIFY(origin.namesEditor());
}

void TestPictureOrigin::nothingIsSaidWhereNothingStands()
{
    const PictureOrigin none = originOf(encodedImage(plainImage({32, 32}, Qt::gray), "JPEG"));
    QVERIFY(!none.hasCameraData && none.camera.isEmpty() && none.software.isEmpty());
    QVERIFY(!none.takenAt.isValid() && !none.namesEditor());
    // How the picture lies says nothing of a camera.
    QByteArray turned = exifOf({}, {});
    QVERIFY(!originOf(jpegWith(turned)).hasCameraData);
}

void TestPictureOrigin::softwareOfOtherKinds()
{
    QCOMPARE(originOf(pngWith("tEXt", QByteArray("Software\0Krita 5", 16))).software,
             QStringLiteral("Krita 5"));
    for (const QByteArray xmp : {"<x xmp:CreatorTool=\"Adobe Photoshop 25.0\"/>",
                                 "<xmp:CreatorTool>Adobe Photoshop 25.0</xmp:CreatorTool>"}) {
        const QByteArray segment = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp;
        const PictureOrigin origin =
            originOf(withSegment(jpegWith(exifOf({{0x0131, "Ver 1"}}, {})), '\xE1', segment));
        QCOMPARE(origin.software, QStringLiteral("Adobe Photoshop 25.0"));
        QVERIFY(origin.namesEditor());
    }
}

void TestPictureOrigin::textIsCleanedAndBounded()
{
    const QByteArray model = "A\x01\n  B" + QByteArray(1000, 'c');
    const QString camera = originOf(jpegWith(exifOf({{0x0110, model}}, {}))).camera;
    QVERIFY2(camera.startsWith(QLatin1String("A Bcc")) || camera.startsWith(QLatin1String("A B")),
             qPrintable(camera));
    QVERIFY(camera.size() <= limits::originCharacters);
}

void TestPictureOrigin::damagedExifEndsTheReading()
{
    const QByteArray exif = cameraExif();
    for (qsizetype cut = 0; cut < exif.size(); ++cut)
        originOf(jpegWith(exif.left(cut))); // the sanitizers watch
    QByteArray loop = exif;
    qToBigEndian(quint32(8), loop.data() + 8 + 2 + 3 * 12 + 8); // the own directory is the first one again
    QCOMPARE(originOf(jpegWith(loop)).camera, QStringLiteral("Acme Eye 3"));
    QRandomGenerator random(5);
    for (int round = 0; round < 500; ++round) {
        QByteArray mutated = exif;
        for (int change = 0; change < 3; ++change)
            mutated[random.bounded(int(mutated.size()))] = char(random.bounded(256));
        QVERIFY(originOf(jpegWith(mutated)).camera.size() <= 2 * limits::originCharacters + 1);
    }
}

void TestPictureOrigin::qualityIsThatOfTheTables_data()
{
    QTest::addColumn<int>("quality");
    for (const int quality : {10, 49, 50, 75, 90, 100})
        QTest::addRow("%d", quality) << quality;
}

void TestPictureOrigin::qualityIsThatOfTheTables()
{
    QFETCH(int, quality);
    const auto traces = readJpegTraces(FileKind::Jpeg, encodedImage(roughPicture(1), "JPEG", quality));
    QVERIFY(traces);
    QCOMPARE(traces->quality, quality);
    QVERIFY(traces->usualTables);
    QVERIFY(!traces->progressive);
}

void TestPictureOrigin::otherTablesAreNoUsualOnes()
{
    QByteArray jpeg = encodedImage(roughPicture(1), "JPEG", 80);
    char &divisor = jpeg.data()[jpeg.indexOf("\xFF\xDB") + 5 + 20];
    divisor = char(divisor + 2);
    const auto traces = readJpegTraces(FileKind::Jpeg, jpeg);
    QVERIFY(traces && !traces->usualTables);
    QCOMPARE(traces->quality, 80);
    divisor = 0; // no file can be unpacked with it
    QVERIFY(!readJpegTraces(FileKind::Jpeg, jpeg));
    QVERIFY(!readJpegTraces(FileKind::Png, encodedImage(roughPicture(1), "PNG")));
}

void TestPictureOrigin::progressiveIsTold()
{
    const auto traces = readJpegTraces(FileKind::Jpeg, oddpictures::progressiveJpegOf(roughPicture(1)));
    QVERIFY(traces && traces->progressive);
}

void TestPictureOrigin::coarserJpegShowsThrough()
{
    const QImage image = roughPicture(2);
    for (const int quality : {60, 75, 90, 95})
        QCOMPARE(earlierJpeg(encodedImage(image, "JPEG", quality)), std::optional(false));
    QCOMPARE(earlierJpeg(packedAgain(image, 60, "JPEG", 90)), std::optional(true));
    QCOMPARE(earlierJpeg(packedAgain(image, 85, "JPEG", 95)), std::optional(true));
}

void TestPictureOrigin::turnedJpegIsReadAsStored()
{
    // 6: upright after a quarter turn; the sides are no multiples of a block.
    const QImage image = roughPicture(2).copy(0, 0, 507, 410);
    const QByteArray turned = oddpictures::withOrientation(packedAgain(image, 70, "JPEG", 92), 6);
    QCOMPARE(readPicture(turned, {}).value()->uprightSize, QSize(410, 507));
    QCOMPARE(earlierJpeg(turned), std::optional(true));
}

void TestPictureOrigin::pngShowsTheBlocksOfAJpeg()
{
    const QImage image = roughPicture(3);
    QCOMPARE(earlierJpeg(encodedImage(image, "PNG")), std::optional(false));
    QCOMPARE(earlierJpeg(packedAgain(image, 60, "PNG", -1)), std::optional(true));
    QCOMPARE(earlierJpeg(packedAgain(image, 60, "TIFF", -1)), std::optional(true));
    // Cut out, the edges stand elsewhere.
    const QImage once = QImage::fromData(encodedImage(image, "JPEG", 60));
    QCOMPARE(earlierJpeg(encodedImage(once.copy(3, 5, 400, 300), "PNG")), std::optional(true));
}

void TestPictureOrigin::tooLittleTellsNothing()
{
    const QImage small = roughPicture(2).copy(0, 0, limits::leastTracedSide - 1, 400);
    QVERIFY(!earlierJpeg(encodedImage(small, "PNG")));
    QVERIFY(!earlierJpeg(encodedImage(small, "JPEG")));
    QVERIFY2(!earlierJpeg(encodedImage(plainImage({300, 300}, Qt::gray), "JPEG")), "there is nothing in it");
}

// The error rates that earlierjpeg.h states, with every eighth photograph: all of them take a minute.
void TestPictureOrigin::photographsShowNoFalseTraces()
{
    QDirIterator files(QStringLiteral(COUNTERSIGN_SHARED "/faces/single"), {QStringLiteral("*.jpg")},
                       QDir::Files);
    if (!files.hasNext())
        QSKIP("The shared photographs are absent, so the traces are looked for in drawn noise only.");
    int again = 0;
    int found = 0;
    for (int i = 0; files.hasNext(); ++i) {
        const QString file = files.next();
        if (i % 8 != 0)
            continue;
        QImage image(file);
        image.setColorSpace({});
        image = image.scaled(image.size() * 0.77, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (std::min(image.width(), image.height()) < limits::leastTracedSide)
            continue;
        QVERIFY2(!earlierJpeg(encodedImage(image, "PNG")).value_or(false), qPrintable(files.fileName()));
        QVERIFY2(!earlierJpeg(encodedImage(image, "JPEG", 88)).value_or(false), qPrintable(files.fileName()));
        ++again;
        found += earlierJpeg(packedAgain(image, 75, "JPEG", 90)).value_or(false) ? 1 : 0;
    }
    QVERIFY2(found * 100 >= again * 95, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(again)));
}

QTEST_GUILESS_MAIN(TestPictureOrigin)
#include "tst_pictureorigin.moc"
