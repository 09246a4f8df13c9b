#pragma once

#include "engine/analysis.h"
#include "engine/manifest.h"
#include "engine/network.h"

namespace countersign::engine {

// YuNet (2023 layout) on plain cv::dnn. For each stride s in 8, 16, 32 the network gives cls_s and obj_s
// [n], bbox_s [n,4] and kps_s [n,10] over n = (W/s)(H/s) cells, row by row. Score = sqrt(cls obj); for the
// cell in column c and row r the box's centre is ((c+b0)s, (r+b1)s), its size (s exp b2, s exp b3), point k
// ((c+k0)s, (r+k1)s). One object per thread.
class Detector
{
public:
    static Result<Detector> load(const NetworkManifest &manifest, const QByteArray &onnx);

    // Faces of at least `score` in pixels of `rgb`, highest score first, overlaps suppressed.
    Result<QVector<DetectedFace>> find(const cv::Mat &rgb, double score);

    const NetworkManifest &manifest() const { return m_manifest; }

private:
    Detector(NetworkManifest manifest, Network network);

    NetworkManifest m_manifest;
    Network m_network;
};

// Intersection over union of two boxes, 0..1.
double overlapOf(const QRectF &a, const QRectF &b);

// Keeps the best of each heap of boxes that overlap by more than `most`; highest score first.
QVector<DetectedFace> withoutOverlaps(QVector<DetectedFace> faces, double most);

} // namespace countersign::engine
