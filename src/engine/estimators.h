#pragma once

#include "engine/analysis.h"
#include "engine/manifest.h"
#include "engine/network.h"

namespace countersign::engine {

// A face as the small networks see it: the unturned picture (RGB), the face in it, and the clockwise turn
// that makes it upright.
struct FaceView
{
    cv::Mat picture;
    DetectedFace face;
    int angle = 0;
};

// The networks that look at one face. One object per thread.
class FaceNetwork
{
public:
    static Result<FaceNetwork> load(const NetworkManifest &manifest, const QByteArray &onnx);

    const NetworkManifest &manifest() const { return m_manifest; }

    // Outputs for the face cut by the manifest's crop rule, each as its plain floats.
    Result<std::vector<std::vector<float>>> look(const FaceView &view);

private:
    FaceNetwork(NetworkManifest manifest, Network network);

    NetworkManifest m_manifest;
    Network m_network;
};

// The face's part of the picture, upright, in the network's input size.
cv::Mat cropFor(const FaceView &view, const NetworkManifest &manifest);

Result<Embedding> embed(FaceNetwork &network, const FaceView &view);
Result<AgeEstimate> estimateAge(FaceNetwork &network, const FaceView &view);
// Probability of a live capture, 0..1, by one network.
Result<double> estimateLiveness(FaceNetwork &network, const FaceView &view);

} // namespace countersign::engine
