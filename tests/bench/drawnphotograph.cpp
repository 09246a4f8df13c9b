#include "bench/drawnphotograph.h"

#include <QRandomGenerator>

namespace countersign::bench {

QImage drawnPhotograph(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator generator(1);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = generator.bounded(24);
            line[x] = qRgb((x / 24 + grain) & 0xff, (y / 16 + grain) & 0xff, ((x ^ y) / 64 + grain) & 0xff);
        }
    }
    return image;
}

} // namespace countersign::bench
