#include "imaging/picturetrace.h"

#include <bit>

namespace countersign::imaging {

namespace {

constexpr int traceSide = 8;

} // namespace

PictureTrace traceOf(const QImage &image)
{
    const QImage small =
        image.scaled(traceSide + 1, traceSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    PictureTrace trace = 0;
    for (int y = 0; y < traceSide; ++y) {
        const uchar *line = small.constScanLine(y);
        for (int x = 0; x < traceSide; ++x)
            trace = trace << 1 | (line[x] > line[x + 1] ? 1U : 0U);
    }
    return trace;
}

PictureTrace mirroredTraceOf(const QImage &image)
{
    return traceOf(image.mirrored(true, false));
}

int traceDistance(PictureTrace left, PictureTrace right)
{
    return std::popcount(left ^ right);
}

} // namespace countersign::imaging
