#include "base/limits.h"
#include "fuzz/entries.h"
#include "imaging/intake.h"
#include "imaging/sniff.h"
#include "support/encodedimage.h"

namespace countersign::fuzz {

namespace {

void run(const QByteArray &input)
{
    const imaging::FileKind kind = imaging::sniff(input);
    imaging::isWhole(kind, input);
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

} // namespace

Target picturesTarget()
{
    Target target{"pictures",
                  run,
                  {"GIF89a\x01\0\x01\0\0\0\0;", "%PDF-1.7",
                   "\0\0\0\x18"
                   "ftypheic"}};
    for (const char *format : {"jpeg", "png", "webp", "tiff", "bmp"})
        target.seeds.append(written(format));
    return target;
}

} // namespace countersign::fuzz
