#include "engine/detector.h"

#include "engine/pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace countersign::engine {

namespace {

constexpr int strides[] = {8, 16, 32};
constexpr int padding = 32; // pixels; the input's sides are multiples of it
constexpr double mostOverlap = 0.3;

QStringList outputNames()
{
    QStringList names;
    for (const char *part : {"cls_%1", "obj_%1", "bbox_%1", "kps_%1"})
        for (const int stride : strides)
            names.append(QString::fromLatin1(part).arg(stride));
    return names;
}

cv::Mat padded(const cv::Mat &picture)
{
    const int right = (padding - picture.cols % padding) % padding;
    const int below = (padding - picture.rows % padding) % padding;
    if (right == 0 && below == 0)
        return picture;
    cv::Mat result;
    cv::copyMakeBorder(picture, result, 0, below, 0, right, cv::BORDER_CONSTANT);
    return result;
}

struct Level
{
    int stride = 0;
    int columns = 0;
    const float *cls = nullptr, *obj = nullptr, *box = nullptr, *points = nullptr;
};

DetectedFace faceAt(const Level &level, int cell, double score)
{
    const int column = cell % level.columns;
    const int row = cell / level.columns;
    const double s = level.stride;
    const std::vector<double> b(level.box + 4 * cell, level.box + 4 * cell + 4);
    const std::vector<double> k(level.points + 10 * cell, level.points + 10 * cell + 10);
    const double width = s * std::exp(b[2]);
    const double height = s * std::exp(b[3]);
    DetectedFace face;
    face.box = QRectF((column + b[0]) * s - width / 2, (row + b[1]) * s - height / 2, width, height);
    for (size_t i = 0; i < face.points.size(); ++i)
        face.points.at(i) = QPointF((column + k[2 * i]) * s, (row + k[2 * i + 1]) * s);
    face.score = score;
    return face;
}

// Keeps sizes that overflow out of the arithmetic that follows.
bool isPlausible(const QRectF &box)
{
    constexpr double largest = 1e5;
    const auto fits = [](double value) { return std::abs(value) < largest; };
    return fits(box.left()) && fits(box.top()) && fits(box.width()) && fits(box.height());
}

void decode(const Level &level, int cells, double least, QVector<DetectedFace> *faces)
{
    for (int cell = 0; cell < cells; ++cell) {
        const double cls = std::clamp(level.cls[cell], 0.0F, 1.0F);
        const double obj = std::clamp(level.obj[cell], 0.0F, 1.0F);
        const double score = std::sqrt(cls * obj);
        if (score < least)
            continue;
        const DetectedFace face = faceAt(level, cell, score);
        if (isPlausible(face.box))
            faces->append(face);
    }
}

} // namespace

Detector::Detector(NetworkManifest manifest, Network network)
    : m_manifest(std::move(manifest))
    , m_network(std::move(network))
{}

Result<Detector> Detector::load(const NetworkManifest &manifest, const QByteArray &onnx)
{
    auto network = Network::load(onnx);
    if (!network)
        return std::unexpected(network.error());
    return Detector(manifest, std::move(*network));
}

Result<QVector<DetectedFace>> Detector::find(const cv::Mat &rgb, double score)
{
    const cv::Mat input = padded(rgb);
    const auto outputs = m_network.run(blobOf(input, m_manifest), outputNames());
    if (!outputs)
        return std::unexpected(outputs.error());
    QVector<DetectedFace> faces;
    constexpr size_t levels = std::size(strides);
    for (size_t i = 0; i < levels; ++i) {
        const int stride = strides[i];
        const int columns = input.cols / stride;
        const int cells = columns * (input.rows / stride);
        const auto values = [&](size_t part) -> const cv::Mat & { return outputs->at(part * levels + i); };
        const auto fits = [&](size_t part, int each) {
            return values(part).type() == CV_32F && values(part).total() == static_cast<size_t>(cells * each);
        };
        if (!fits(0, 1) || !fits(1, 1) || !fits(2, 4) || !fits(3, 10))
            return failure(ErrorKind::Internal);
        const Level level{stride,
                          columns,
                          values(0).ptr<float>(),
                          values(1).ptr<float>(),
                          values(2).ptr<float>(),
                          values(3).ptr<float>()};
        decode(level, cells, score, &faces);
    }
    return withoutOverlaps(std::move(faces), mostOverlap);
}

double overlapOf(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    const double shared = both.width() * both.height();
    const double all = a.width() * a.height() + b.width() * b.height() - shared;
    return all > 0 ? shared / all : 0;
}

QVector<DetectedFace> withoutOverlaps(QVector<DetectedFace> faces, double most)
{
    std::ranges::stable_sort(faces, std::ranges::greater(), &DetectedFace::score);
    QVector<DetectedFace> kept;
    for (const DetectedFace &face : faces)
        if (std::ranges::none_of(
                kept, [&](const DetectedFace &other) { return overlapOf(face.box, other.box) > most; }))
            kept.append(face);
    return kept;
}

} // namespace countersign::engine
