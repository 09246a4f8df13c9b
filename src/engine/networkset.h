#pragma once

#include "engine/detector.h"
#include "engine/estimators.h"
#include "engine/facefinder.h"

#include <memory>
#include <optional>

namespace countersign::engine {

// A network whose file has been read and verified.
struct VerifiedNetwork
{
    NetworkManifest manifest;
    QByteArray onnx;
};

// The networks of one worker: a network keeps its working memory in itself, so no two threads may share one.
class NetworkSet
{
public:
    // Loads the first of each role that OpenCV can read, and every liveness network. What it cannot read is
    // named in `problems`.
    static NetworkSet load(const QVector<VerifiedNetwork> &networks, QStringList *problems);

    NetworkSummary summary() const;
    const NetworkManifest *embedder() const;

    // NoNetworks without a detector.
    Result<Analysis> analyse(const QImage &upright, const AnalysisWants &wants);

private:
    QString tier() const;
    Result<void> addFacts(const cv::Mat &rgb, const FoundFaces &found, bool age, Analysis *analysis);
    Result<void> addFirstFace(const FaceView &view, const AnalysisWants &wants, Analysis *analysis);

    std::optional<Detector> m_detector;
    std::optional<FaceNetwork> m_embedder;
    std::optional<FaceNetwork> m_age;
    std::vector<FaceNetwork> m_liveness;
};

} // namespace countersign::engine
