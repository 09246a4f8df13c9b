#include "engine/estimators.h"

#include "engine/pixels.h"

#include <algorithm>
#include <cmath>

namespace countersign::engine {

namespace {

QRectF squareRound(const QRectF &box)
{
    const double side = std::max(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

QRectF grownWithin(const QRectF &box, double scale, const QSizeF &picture)
{
    const double most = std::min({scale, picture.width() / box.width(), picture.height() / box.height()});
    QRectF grown(QPointF(), box.size() * most);
    grown.moveCenter(box.center());
    grown.moveLeft(std::clamp(grown.left(), 0.0, picture.width() - grown.width()));
    grown.moveTop(std::clamp(grown.top(), 0.0, picture.height() - grown.height()));
    return grown;
}

// Cuts before turning: only the small crop is copied, not the picture.
cv::Mat uprightCrop(const FaceView &view, const QRectF &box, const QSize &size)
{
    const QSize stored = view.angle % 180 == 0 ? size : size.transposed();
    return turnedCopy(cropped(view.picture, box, stored), view.angle);
}

} // namespace

FaceNetwork::FaceNetwork(NetworkManifest manifest, Network network)
    : m_manifest(std::move(manifest))
    , m_network(std::move(network))
{}

Result<FaceNetwork> FaceNetwork::load(const NetworkManifest &manifest, const QByteArray &onnx)
{
    auto network = Network::load(onnx);
    if (!network)
        return std::unexpected(network.error());
    return FaceNetwork(manifest, std::move(*network));
}

Result<std::vector<std::vector<float>>> FaceNetwork::look(const FaceView &view)
{
    const auto outputs = m_network.run(blobOf(cropFor(view, m_manifest), m_manifest), m_manifest.outputs);
    if (!outputs)
        return std::unexpected(outputs.error());
    std::vector<std::vector<float>> values;
    for (const cv::Mat &output : *outputs) {
        const auto *first = output.ptr<float>();
        values.emplace_back(first, first + output.total());
        if (!std::ranges::all_of(values.back(), [](float value) { return std::isfinite(value); }))
            return failure(ErrorKind::Internal);
    }
    return values;
}

cv::Mat cropFor(const FaceView &view, const NetworkManifest &manifest)
{
    switch (manifest.crop) {
    case CropRule::Whole:
        break;
    case CropRule::Points:
        return chipOf(view.picture, fitSimilarity(view.face.points, manifest.chipPoints), manifest.inputSize);
    case CropRule::Square:
        return uprightCrop(view, squareRound(view.face.box), manifest.inputSize);
    case CropRule::Grown:
        return uprightCrop(
            view,
            grownWithin(view.face.box, manifest.cropScale, QSizeF(view.picture.cols, view.picture.rows)),
            manifest.inputSize);
    }
    return uprightCrop(view, QRectF(0, 0, view.picture.cols, view.picture.rows), manifest.inputSize);
}

Result<Embedding> embed(FaceNetwork &network, const FaceView &view)
{
    auto outputs = network.look(view);
    if (!outputs)
        return std::unexpected(outputs.error());
    Embedding embedding{network.manifest().id, std::move(outputs->front())};
    double square = 0;
    for (const float value : embedding.values)
        square += static_cast<double>(value) * value;
    if (embedding.values.size() != static_cast<size_t>(network.manifest().dimension) || square <= 0)
        return failure(ErrorKind::Internal);
    const double length = std::sqrt(square);
    for (float &value : embedding.values)
        value = static_cast<float>(value / length);
    return embedding;
}

Result<AgeEstimate> estimateAge(FaceNetwork &network, const FaceView &view)
{
    const auto outputs = network.look(view);
    if (!outputs)
        return std::unexpected(outputs.error());
    const bool saysSpread = network.manifest().decoder == QLatin1String("age-spread");
    if (outputs->size() != 2 || outputs->at(0).size() != (saysSpread ? 2 : 1) || outputs->at(1).size() != 2)
        return failure(ErrorKind::Internal);
    const double male = std::clamp<double>(outputs->at(1).at(0), 0, 1);
    AgeEstimate estimate;
    estimate.years = std::clamp<double>(outputs->at(0).at(0), 0, 120);
    estimate.spread = saysSpread ? outputs->at(0).at(1) : network.manifest().ageSpread;
    estimate.gender = male >= 0.5 ? QStringLiteral("male") : QStringLiteral("female");
    estimate.genderConfidence = std::max(male, 1 - male);
    return estimate;
}

Result<double> estimateLiveness(FaceNetwork &network, const FaceView &view)
{
    const auto outputs = network.look(view);
    if (!outputs)
        return std::unexpected(outputs.error());
    const std::vector<float> &logits = outputs->front();
    if (logits.size() != 3)
        return failure(ErrorKind::Internal);
    const double highest = std::ranges::max(logits);
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(logit - highest);
    constexpr size_t live = 1;
    return std::exp(logits.at(live) - highest) / sum;
}

} // namespace countersign::engine
