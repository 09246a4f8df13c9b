#include "base/limits.h"
#include "imaging/decode.h"
#include "imaging/imagecache.h"
#include "imaging/intake.h"
#include "imaging/sniff.h"
#include "imaging/uploadencoder.h"
#include "support/encodedimage.h"
#include "support/oddpictures.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace countersign;
using namespace countersign::imaging;

namespace {

// Wide, with a red, a green, a blue and a white quarter, clockwise from the top left: every turn and mirror
// shows.
QImage quarters()
{
    QImage image(64, 32, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, 32, 16, Qt::red);
    painter.fillRect(32, 0, 32, 16, Qt::green);
    painter.fillRect(32, 16, 32, 16, Qt::blue);
    painter.fillRect(0, 16, 32, 16, Qt::white);
    return image;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// A small PNG that claims any size.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray png = encodedImage(quarters(), "PNG");
    png.replace(16, 8, bigEndian(width) + bigEndian(height));
    return png.replace(29, 4, bigEndian(crc32(png.mid(12, 17))));
}

char letter(QRgb colour)
{
    if (qRed(colour) > 128)
        return qGreen(colour) > 128 ? 'w' : 'r';
    return qGreen(colour) > 128 ? 'g' : 'b';
}

// The four quarters clockwise from the top left.
QByteArray quartersOf(const QImage &image)
{
    const int right = image.width() * 3 / 4;
    const int bottom = image.height() * 3 / 4;
    const int left = image.width() / 4;
    const int top = image.height() / 4;
    return QByteArray()
        .append(letter(image.pixel(left, top)))
        .append(letter(image.pixel(right, top)))
        .append(letter(image.pixel(right, bottom)))
        .append(letter(image.pixel(left, bottom)));
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsUpright_data();
    void turnsUpright();
    void readsByContent_data();
    void readsByContent();
    void refuses_data();
    void refuses();
    void neverTakesHalfAPicture_data();
    void neverTakesHalfAPicture();
    void refusesTheBrokenFiles_data();
    void refusesTheBrokenFiles();
    void refusesAMissingFile();
    void readsMoreThanQtAllowsByItself();
    void convertsToSrgb_data();
    void convertsToSrgb();
    void profileThatCannotBeReadIsToldOf();
    void keepsTransparency();
    void readsSixteenBitsAColour_data();
    void readsSixteenBitsAColour();
    void readsCmyk();
    void takesTheFirstOfSeveralPages();
    void takesTheFirstFrameOfAnAnimation();
    void reducesLargePhotographsFirst_data();
    void reducesLargePhotographsFirst();
    void tellsGreyFromColour();
    void keepsTheEvidence();
    void survivesMutatedBytes();
    void pyramidHalves();
    void sendsWhatFitsAsItIs();
    void makesItFit();
    void cropStaysInside();
    void cacheForgetsTheOldest();
};

void IntakeTest::turnsUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QByteArray>("clockwise");
    // EXIF 2.3, tag 0x0112: where row 0 and column 0 of the stored pixels lie in the upright picture.
    QTest::newRow("1 as stored") << 1 << QByteArray("rgbw");
    QTest::newRow("2 mirrored left to right") << 2 << QByteArray("grwb");
    QTest::newRow("3 half turn") << 3 << QByteArray("bwrg");
    QTest::newRow("4 mirrored top to bottom") << 4 << QByteArray("wbgr");
    QTest::newRow("5 rows and columns swapped") << 5 << QByteArray("rwbg");
    QTest::newRow("6 quarter turn clockwise") << 6 << QByteArray("wrgb");
    QTest::newRow("7 swapped over the other diagonal") << 7 << QByteArray("bgrw");
    QTest::newRow("8 quarter turn back") << 8 << QByteArray("gbwr");
}

void IntakeTest::turnsUpright()
{
    QFETCH(int, orientation);
    QFETCH(QByteArray, clockwise);
    const auto picture =
        readPicture(oddpictures::withOrientation(encodedImage(quarters(), "JPEG", 95), orientation), {});
    QVERIFY(picture);
    QCOMPARE((*picture)->storedSize, QSize(64, 32));
    QCOMPARE((*picture)->uprightSize, orientation >= 5 ? QSize(32, 64) : QSize(64, 32));
    QCOMPARE(quartersOf((*picture)->pyramid.levels.first()), clockwise);
}

void IntakeTest::readsByContent_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"jpeg", "png", "webp", "tiff", "bmp"})
        QTest::newRow(format) << QByteArray(format);
}

void IntakeTest::readsByContent()
{
    QFETCH(QByteArray, format);
    if (!QImageReader::supportedImageFormats().contains(format))
        QSKIP("This Qt has no plugin for the format.");
    const auto picture =
        readPicture(encodedImage(quarters(), format.constData(), 95), QStringLiteral("face.txt"));
    QVERIFY(picture);
    QCOMPARE((*picture)->format, format);
    QCOMPARE(quartersOf((*picture)->pyramid.levels.first()), QByteArray("rgbw"));
}

void IntakeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::Unreadable;
    QTest::newRow("text") << QByteArray("This is no picture.") << ErrorKind::Unsupported;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << ErrorKind::Unsupported;
    QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1",
                                        20)
                          << ErrorKind::Unsupported;
    QTest::newRow("avif") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0mif1",
                                        20)
                          << ErrorKind::Unsupported;
    QTest::newRow("bare jpeg marker") << QByteArray("\xFF\xD8\xFF") << ErrorKind::Unreadable;
    QTest::newRow("bare png signature") << QByteArray("\x89PNG\r\n\x1A\n") << ErrorKind::Unreadable;
    QTest::newRow("png of 60,000 by 60,000") << pngClaiming(60000, 60000) << ErrorKind::TooLarge;
    QTest::newRow("png too long on one side") << pngClaiming(limits::imageSide + 1, 1) << ErrorKind::TooLarge;
    QTest::newRow("too many bytes") << QByteArray(limits::intakeFileBytes + 1, 'x') << ErrorKind::TooLarge;
}

void IntakeTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const auto picture = readPicture(bytes, {});
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, kind);
}

void IntakeTest::neverTakesHalfAPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage noise(200, 200, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, random.generate() | 0xFF000000U);
    }
    for (const char *format : {"jpeg", "png", "webp", "tiff", "bmp"}) {
        const QByteArray whole = encodedImage(noise, format, 95);
        if (whole.isEmpty())
            continue;
        QTest::addRow("%s half", format) << whole.left(whole.size() / 2);
        QTest::addRow("%s last tenth missing", format) << whole.left(whole.size() * 9 / 10);
    }
}

void IntakeTest::neverTakesHalfAPicture()
{
    QFETCH(QByteArray, bytes);
    const auto picture = readPicture(bytes, {});
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, ErrorKind::Unreadable);
}

void IntakeTest::refusesTheBrokenFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("corrupted") << QStringLiteral("corrupted.png") << ErrorKind::Unreadable;
    QTest::newRow("cut off") << QStringLiteral("truncated.jpg") << ErrorKind::Unreadable;
    // Its name says empty, but it holds a word of text.
    QTest::newRow("text named png") << QStringLiteral("empty.png") << ErrorKind::Unsupported;
}

void IntakeTest::refusesTheBrokenFiles()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const QString path = QStringLiteral(COUNTERSIGN_SHARED "/faces/broken/") + name;
    if (!QFile::exists(path))
        QSKIP("The shared photographs are absent, so no damaged file of theirs is read.");
    const auto picture = loadFile(path).future().result();
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, kind);
    QVERIFY(!picture.error().message.isEmpty());
}

void IntakeTest::refusesAMissingFile()
{
    const QTemporaryDir folder;
    const auto picture = loadFile(folder.filePath(QStringLiteral("none.jpg"))).future().result();
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, ErrorKind::Unreadable);
}

void IntakeTest::readsMoreThanQtAllowsByItself()
{
    // 36 megapixels at 4 bytes are more than the 128 MB at which Qt's reader gives up unasked.
    QImage large(6000, 6000, QImage::Format_Grayscale8);
    large.fill(90);
    const auto picture = readPicture(encodedImage(large, "JPEG"), {});
    QVERIFY(picture);
    QCOMPARE((*picture)->uprightSize, large.size());
}

void IntakeTest::convertsToSrgb_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QRgb>("colour");
    // Worked out from the primaries and the curves that the standards give (IEC 61966-2-1, Adobe RGB (1998),
    // SMPTE RP 431-2 with the curve of sRGB).
    const auto written = [](QColorSpace::NamedColorSpace space, const char *format) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(QColor(160, 110, 90));
        image.setColorSpace(QColorSpace(space));
        return encodedImage(image, format, 100);
    };
    for (const char *format : {"PNG", "JPEG"}) {
        QTest::addRow("Adobe RGB %s", format) << written(QColorSpace::AdobeRgb, format) << qRgb(177, 110, 89);
        QTest::addRow("Display P3 %s", format)
            << written(QColorSpace::DisplayP3, format) << qRgb(169, 107, 86);
        QTest::addRow("sRGB %s", format) << written(QColorSpace::SRgb, format) << qRgb(160, 110, 90);
    }
    QImage grey(16, 16, QImage::Format_Grayscale8);
    grey.fill(55);
    // A curve without a bend: 55 of 255 of the light is 128 in sRGB.
    QTest::newRow("linear grey JPEG")
        << oddpictures::withProfile(encodedImage(grey, "JPEG", 100), oddpictures::linearGreyProfile())
        << qRgb(128, 128, 128);
}

void IntakeTest::convertsToSrgb()
{
    QFETCH(QByteArray, file);
    QFETCH(QRgb, colour);
    const auto picture = readPicture(file, {});
    QVERIFY(picture);
    const QRgb shown = (*picture)->pyramid.levels.first().pixel(8, 8);
    constexpr int rounding = 3;
    const bool near = std::abs(qRed(shown) - qRed(colour)) <= rounding &&
                      std::abs(qGreen(shown) - qGreen(colour)) <= rounding &&
                      std::abs(qBlue(shown) - qBlue(colour)) <= rounding;
    QVERIFY2(near, qPrintable(QString::number(shown, 16)));
    const bool plain = QByteArray(QTest::currentDataTag()).startsWith("sRGB");
    QCOMPARE((*picture)->colours, plain ? SourceColours::Plain : SourceColours::Converted);
}

void IntakeTest::profileThatCannotBeReadIsToldOf()
{
    const auto picture =
        readPicture(oddpictures::withProfile(encodedImage(quarters(), "JPEG", 95), "no profile"), {});
    QVERIFY(picture);
    QCOMPARE((*picture)->colours, SourceColours::Unreadable);
    QCOMPARE(quartersOf((*picture)->pyramid.levels.first()), QByteArray("rgbw"));
}

void IntakeTest::keepsTransparency()
{
    QImage clear(16, 16, QImage::Format_ARGB32);
    clear.fill(QColor(255, 0, 0, 0));
    const auto picture = readPicture(encodedImage(clear, "PNG"), {});
    QVERIFY(picture);
    QCOMPARE(qAlpha((*picture)->pyramid.levels.first().pixel(3, 3)), 0);
}

void IntakeTest::readsSixteenBitsAColour_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QImage::Format>("pixels");
    QTest::newRow("png") << QByteArray("PNG") << QImage::Format_RGBX64;
    QTest::newRow("tiff") << QByteArray("TIFF") << QImage::Format_RGBX64;
    QTest::newRow("grey png") << QByteArray("PNG") << QImage::Format_Grayscale16;
    QTest::newRow("grey tiff") << QByteArray("TIFF") << QImage::Format_Grayscale16;
}

void IntakeTest::readsSixteenBitsAColour()
{
    QFETCH(QByteArray, format);
    QFETCH(QImage::Format, pixels);
    QImage deep(16, 16, QImage::Format_RGBX64);
    deep.fill(QColor::fromRgba64(quint16(40000), quint16(20000), quint16(10000)));
    const QByteArray file = encodedImage(deep.convertToFormat(pixels), format.constData());
    if (file.isEmpty())
        QSKIP("This Qt has no plugin for the format.");
    const auto picture = readPicture(file, {});
    QVERIFY(picture);
    QCOMPARE((*picture)->colourBits, 16);
    const QRgb shown = (*picture)->pyramid.levels.first().pixel(8, 8);
    // 40000, 20000 and 10000 of 65535 in 255ths; of grey, what they weigh together.
    if (pixels == QImage::Format_RGBX64) {
        QVERIFY(std::abs(qRed(shown) - 156) <= 1);
        QVERIFY(std::abs(qGreen(shown) - 78) <= 1);
        QVERIFY(std::abs(qBlue(shown) - 39) <= 1);
    } else {
        QVERIFY(qRed(shown) == qGreen(shown) && qGreen(shown) == qBlue(shown));
        QVERIFY(std::abs(qRed(shown) - qGray(156, 78, 39)) <= 4);
    }
    // It is sent as it came where that is allowed; what has to be packed anew is a picture all the same.
    QCOMPARE(prepareUpload(*picture, {limits::imageBytes, true}).future().result()->bytes, file);
    const auto packed = prepareUpload(*picture, {file.size() - 1, false}).future().result();
    QVERIFY(packed && packed->reencoded);
    const QImage sent = QImage::fromData(packed->bytes);
    QVERIFY(std::abs(qRed(sent.pixel(8, 8)) - qRed(shown)) <= 3);
}

void IntakeTest::readsCmyk()
{
    const auto picture = readPicture(oddpictures::cmykJpegOf(quarters()), {});
    QVERIFY(picture);
    QCOMPARE(quartersOf((*picture)->pyramid.levels.first()), QByteArray("rgbw"));
}

void IntakeTest::takesTheFirstOfSeveralPages()
{
    QImage second(64, 32, QImage::Format_RGB32);
    second.fill(Qt::blue);
    const auto picture = readPicture(oddpictures::tiffOf({quarters(), second, second}), {});
    QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().message));
    QCOMPARE(quartersOf((*picture)->pyramid.levels.first()), QByteArray("rgbw"));
    QCOMPARE((*picture)->notes.size(), 1);
    QVERIFY2((*picture)->notes.first().contains(u'3'), qPrintable((*picture)->notes.first()));
    const auto alone = readPicture(oddpictures::tiffOf({quarters()}), {});
    QVERIFY(alone && (*alone)->notes.isEmpty());
}

void IntakeTest::takesTheFirstFrameOfAnAnimation()
{
    QImage second(64, 32, QImage::Format_RGB32);
    second.fill(Qt::blue);
    const auto picture = readPicture(oddpictures::animatedWebpOf({quarters(), second}), {});
    QVERIFY2(picture, qPrintable(picture ? QString() : picture.error().message));
    QCOMPARE(quartersOf((*picture)->pyramid.levels.first()), QByteArray("rgbw"));
    QCOMPARE((*picture)->notes.size(), 1);
}

void IntakeTest::reducesLargePhotographsFirst_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("reduced");
    QTest::newRow("24 megapixels") << QSize(6000, 4000) << QSize(1500, 1000);
    QTest::newRow("upright") << QSize(3000, 4000) << QSize(1125, 1500);
    QTest::newRow("small") << QSize(1600, 1200) << QSize();
    QTest::newRow("just large") << QSize(2500, 1600) << QSize(1562, 1000);
}

void IntakeTest::reducesLargePhotographsFirst()
{
    QFETCH(QSize, size);
    Header header;
    header.kind = FileKind::Jpeg;
    header.storedSize = size;
    QTEST(previewSize(header), "reduced");
    header.kind = FileKind::Png;
    QVERIFY2(previewSize(header).isEmpty(), "only JPEG is quicker at a reduced size");
}

void IntakeTest::tellsGreyFromColour()
{
    QImage grey(64, 64, QImage::Format_RGB32);
    grey.fill(QColor(90, 90, 90));
    const auto plain = readPicture(encodedImage(grey, "PNG"), {});
    const auto coloured = readPicture(encodedImage(quarters(), "PNG"), {});
    QVERIFY(plain && coloured);
    QVERIFY((*plain)->grey);
    QVERIFY(!(*coloured)->grey);
}

void IntakeTest::keepsTheEvidence()
{
    const QByteArray bytes = oddpictures::withOrientation(encodedImage(quarters(), "JPEG", 95), 6);
    const auto picture = readPicture(bytes, QStringLiteral("selfie.png"));
    QVERIFY(picture);
    QCOMPARE((*picture)->bytes, bytes);
    QCOMPARE((*picture)->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void IntakeTest::survivesMutatedBytes()
{
    QRandomGenerator random(11);
    for (const char *format : {"jpeg", "png", "webp", "tiff", "bmp"}) {
        const QByteArray whole = encodedImage(quarters(), format);
        for (int round = 0; round < 60 && !whole.isEmpty(); ++round) {
            QByteArray mutated = whole;
            for (int change = 0; change < 4; ++change)
                mutated[random.bounded(int(mutated.size()))] = char(random.bounded(256));
            const auto picture = readPicture(mutated, {});
            QVERIFY(!picture || !(*picture)->pyramid.isEmpty());
        }
    }
}

void IntakeTest::pyramidHalves()
{
    const auto picture = readPicture(encodedImage(quarters().scaled(512, 256), "PNG"), {});
    QVERIFY(picture);
    const MipPyramid &pyramid = (*picture)->pyramid;
    QCOMPARE(pyramid.levelFor(1).width(), 512);
    QCOMPARE(pyramid.levelFor(0.5).width(), 256);
    QCOMPARE(pyramid.levelFor(0.3).width(), 256);
    QCOMPARE(pyramid.levelFor(0.25).width(), 128);
    QCOMPARE(pyramid.levelFor(8).width(), 512);
}

void IntakeTest::sendsWhatFitsAsItIs()
{
    const auto picture = readPicture(encodedImage(quarters(), "PNG"), {});
    QVERIFY(picture);
    const auto upload = prepareUpload(*picture, {limits::intakeFileBytes, true}).future().result();
    QVERIFY(upload);
    QVERIFY(!upload->reencoded);
    QCOMPARE(upload->bytes, (*picture)->bytes);
}

void IntakeTest::makesItFit()
{
    QImage noise(900, 600, QImage::Format_RGB32);
    QRandomGenerator random(3);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, random.generate() | 0xFF000000U);
    }
    constexpr qint64 budget = 200 * 1024;
    const auto picture = readPicture(oddpictures::withOrientation(encodedImage(noise, "JPEG"), 6), {});
    QVERIFY(picture);
    const auto upload = prepareUpload(*picture, {budget, true}).future().result();
    QVERIFY(upload);
    QVERIFY(upload->reencoded);
    QVERIFY(upload->bytes.size() <= budget);
    QVERIFY(!upload->bytes.contains("Exif"));
    QVERIFY(upload->uprightSize.height() > upload->uprightSize.width());
}

void IntakeTest::cropStaysInside()
{
    const auto picture = readPicture(encodedImage(quarters(), "PNG"), {});
    QVERIFY(picture);
    const auto part = cropPicture(*picture, QRectF(0.5, 0, 0.5, 0.5), 0.25).future().result();
    QVERIFY(part);
    // 32 by 16 at the top right, grown by 8: only left and bottom have room.
    QCOMPARE((*part)->uprightSize, QSize(40, 24));
    // Evidence of its own, that knows where it was cut out.
    QCOMPARE((*part)->sha256, QCryptographicHash::hash((*part)->bytes, QCryptographicHash::Sha256));
    QVERIFY((*part)->sha256 != (*picture)->sha256);
    QCOMPARE((*part)->whole, *picture);
    QCOMPARE((*part)->part, QRect(24, 0, 40, 24));
    // Its right lower quarter begins at 44, 12 of 64 by 32.
    QCOMPARE(boxInWhole(**part, {0.5, 0.5, 0.5, 0.5}), QRectF(44.0 / 64, 12.0 / 32, 20.0 / 64, 12.0 / 32));
    QCOMPARE(boxInWhole(**picture, {0.5, 0.5, 0.5, 0.5}), QRectF(0.5, 0.5, 0.5, 0.5));
}

void IntakeTest::cacheForgetsTheOldest()
{
    const auto picture = readPicture(encodedImage(quarters().scaled(256, 256), "PNG"), {});
    QVERIFY(picture);
    // Room for two and a half.
    ImageCache cache(((*picture)->pyramid.bytes() + (*picture)->bytes.size()) * 5 / 2);
    cache.insert(QStringLiteral("a"), *picture);
    cache.insert(QStringLiteral("b"), *picture);
    QVERIFY(cache.find(QStringLiteral("a")));
    cache.insert(QStringLiteral("c"), *picture);
    QVERIFY(cache.find(QStringLiteral("a")));
    QVERIFY(!cache.find(QStringLiteral("b")));
    QVERIFY(cache.find(QStringLiteral("c")));
}

QTEST_GUILESS_MAIN(IntakeTest)

#include "tst_intake.moc"
