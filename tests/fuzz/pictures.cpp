#include "base/limits.h"
#include "fuzz/entries.h"
#include "imaging/intake.h"
#include "imaging/jpegtraces.h"
#include "imaging/pictureorigin.h"
#include "imaging/sniff.h"
#include "support/encodedimage.h"

namespace countersign::fuzz {

namespace {

void runPictures(const QByteArray &input)
{
    const imaging::FileKind kind = imaging::sniff(input);
    imaging::isWhole(kind, input);
    if (imaging::readOrigin(kind, input).software.size() > limits::originCharacters)
        qFatal("a text beyond the limits");
    imaging::readJpegTraces(kind, input);
    const auto picture = imaging::readPicture(input, QStringLiteral("picture"));
    if (!picture)
        return;
    const QSize size = (*picture)->uprightSize;
    if (size.isEmpty() || qint64(size.width()) * size.height() > limits::imagePixels)
        qFatal("a picture beyond the limits");
    if ((*picture)->pyramid.isEmpty() || (*picture)->pyramid.levels.first().isNull())
        qFatal("a picture without pixels");
}

QByteArray written(const char *format)
{
    QImage image(24, 16, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 10, y * 15, 128));
    return encodedImage(image, format);
}

// A maker, and a second directory with the time of the picture.
QByteArray exif()
{
    return QByteArray("II*\0\x08\0\0\0\x02\0\x0F\x01\x02\0\x05\0\0\0\x26\0\0\0"
                      "\x69\x87\x04\0\x01\0\0\0\x2C\0\0\0\0\0\0\0"
                      "Acme\0\0\x01\0\x03\x90\x02\0\x14\0\0\0\x3E\0\0\0\0\0\0\0"
                      "2024:03:09 17:05:41\0",
                      82);
}

} // namespace

Target picturesTarget()
{
    Target target{"pictures",
                  runPictures,
                  {"GIF89a\x01\0\x01\0\0\0\0;", "%PDF-1.7",
                   "\0\0\0\x18"
                   "ftypheic"}};
    for (const char *format : {"jpeg", "png", "webp", "tiff", "bmp"})
        target.seeds.append(written(format));
    target.seeds.append(exif()); // a TIFF without pixels
    const QByteArray camera = QByteArray("\xFF\xE1\0\x5A", 4) + QByteArray("Exif\0\0", 6) + exif();
    target.seeds.append(written("jpeg").insert(2, camera));
    return target;
}

} // namespace countersign::fuzz
