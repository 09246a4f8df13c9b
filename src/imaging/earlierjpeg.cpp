#include "imaging/earlierjpeg.h"

#include "base/limits.h"

#include <QTransform>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace countersign::imaging {

namespace {

constexpr int blockSide = 8; // pixels, either side

// The middle, in whole blocks.
QImage tracedPart(const QImage &image)
{
    const auto start = [](int side) {
        return std::max(0, (side - limits::tracedSide) / 2 / blockSide * blockSide);
    };
    const auto length = [](int side) { return std::min(side, limits::tracedSide) / blockSide * blockSide; };
    return image
        .copy(start(image.width()), start(image.height()), length(image.width()), length(image.height()))
        .convertToFormat(QImage::Format_RGB32);
}

// Rec. 601, as JPEG codes brightness; not rounded, unlike Qt's grey.
float brightness(QRgb pixel)
{
    return 0.299F * float(qRed(pixel)) + 0.587F * float(qGreen(pixel)) + 0.114F * float(qBlue(pixel));
}

using Phases = std::array<double, blockSide>;

// The share of steps from pixel to pixel, by where they stand in a raster of 8, that are larger than both of
// their neighbours. At the edges of blocks it is larger than elsewhere.
Phases stepsByPhase(const QImage &grey)
{
    Phases shares{};
    std::array<int, blockSide> all{};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 1; x + 2 < grey.width(); ++x) {
            const int before = std::abs(line[x] - line[x - 1]);
            const int here = std::abs(line[x + 1] - line[x]);
            const int after = std::abs(line[x + 2] - line[x + 1]);
            shares.at(size_t(x % blockSide)) += here > before && here > after;
            ++all.at(size_t(x % blockSide));
        }
    }
    for (size_t phase = 0; phase < blockSide; ++phase)
        shares.at(phase) /= std::max(1, all.at(phase));
    return shares;
}

bool showsColumns(const QImage &grey)
{
    Phases shares = stepsByPhase(grey);
    std::ranges::sort(shares);
    return shares.back() - shares.at(blockSide / 2) > limits::blockEdges;
}

// Row and column of the values that are looked at, in the order of a file (T.81, figure 5), the mean left
// out.
constexpr std::array<std::pair<int, int>, 9> coarseValues{
    {{0, 1}, {1, 0}, {2, 0}, {1, 1}, {0, 2}, {0, 3}, {1, 2}, {2, 1}, {3, 0}}};
constexpr int valueSizes = 64;       // so many sizes of a value are told apart
constexpr int leastSeen = 200;       // values that are not zero; fewer tell nothing
constexpr double likelyChance = 2.5; // standard deviations
using Histogram = std::array<int, valueSizes>;
using Histograms = std::array<Histogram, coarseValues.size()>;

// The cosine transform's basis (T.81, A.3.3).
float basis(int order, int at)
{
    const double norm = order == 0 ? std::sqrt(0.125) : 0.5;
    return float(norm * std::cos((2 * at + 1) * order * M_PI / (2 * blockSide)));
}

std::array<std::array<float, blockSide>, 4> makeBasis()
{
    std::array<std::array<float, blockSide>, 4> made{};
    for (int order = 0; order < int(made.size()); ++order) {
        for (int at = 0; at < blockSide; ++at)
            made.at(size_t(order)).at(size_t(at)) = basis(order, at);
    }
    return made;
}

void countBlock(const QImage &rgb, int left, int top, const JpegTraces &traces, Histograms &histograms)
{
    static const auto waves = makeBasis();
    // Rows first: what each of them has of the four coarsest waves.
    std::array<std::array<float, blockSide>, 4> rows{};
    for (int y = 0; y < blockSide; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(rgb.constScanLine(top + y)) + left;
        for (int x = 0; x < blockSide; ++x) {
            const float value = brightness(line[x]);
            for (size_t order = 0; order < rows.size(); ++order)
                rows[order][size_t(y)] += value * waves[order][size_t(x)];
        }
    }
    for (size_t i = 0; i < coarseValues.size(); ++i) {
        const auto [row, column] = coarseValues.at(i);
        float sum = 0;
        for (size_t y = 0; y < blockSide; ++y)
            sum += rows[size_t(column)][y] * waves[size_t(row)][y];
        const auto size = size_t(std::lround(std::abs(sum) / float(traces.divisors.at(i + 1))));
        if (size < valueSizes)
            ++histograms[i][size];
    }
}

// The share of values by which a larger size is more frequent than the next smaller one, chance aside: in
// what was packed once, larger values are always the rarer ones.
std::optional<double> gapsIn(const Histogram &histogram)
{
    int seen = 0;
    double rises = 0;
    for (size_t size = 1; size < histogram.size(); ++size)
        seen += histogram.at(size);
    if (seen < leastSeen)
        return std::nullopt;
    for (size_t size = 1; size + 1 < histogram.size(); ++size) {
        const int here = histogram.at(size);
        const int next = histogram.at(size + 1);
        rises += std::max(0.0, next - here - likelyChance * std::sqrt(next + here + 1));
    }
    return rises / seen;
}

} // namespace

std::optional<bool> showsJpegBlocks(const QImage &image)
{
    if (std::min(image.width(), image.height()) < limits::leastTracedSide)
        return std::nullopt;
    const QImage grey = tracedPart(image).convertToFormat(QImage::Format_Grayscale8);
    return showsColumns(grey) && showsColumns(grey.transformed(QTransform(0, 1, 1, 0, 0, 0)));
}

std::optional<bool> showsCoarserJpeg(const QImage &image, const JpegTraces &traces)
{
    if (std::min(image.width(), image.height()) < limits::leastTracedSide || !traces.ownBrightness)
        return std::nullopt;
    const QImage rgb = tracedPart(image);
    Histograms histograms{};
    for (int top = 0; top < rgb.height(); top += blockSide) {
        for (int left = 0; left < rgb.width(); left += blockSide)
            countBlock(rgb, left, top, traces, histograms);
    }
    double sum = 0;
    int counted = 0;
    for (const Histogram &histogram : histograms) {
        if (const auto gaps = gapsIn(histogram)) {
            sum += *gaps;
            ++counted;
        }
    }
    if (counted == 0)
        return std::nullopt;
    return sum / counted > limits::valueGaps;
}

} // namespace countersign::imaging
