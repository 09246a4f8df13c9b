#pragma once

#include "engine/detector.h"

namespace countersign::engine {

// Faces of a picture and the turn it was read at.
struct FoundFaces
{
    // Boxes and points in the unturned picture; those that may be compared (score) first, larger before
    // smaller.
    QVector<DetectedFace> faces;
    int angle = 0;       // degrees clockwise
    QString gateRefusal; // why the first face must not be compared; empty when it may, or without a face
};

struct Look
{
    bool rotate = false;
    Prefer prefer = Prefer::Largest;
};

// Finds faces in `rgb` shrunk to limits::detectorSide, or to another side if that shows none to compare. With
// `rotate`, all four turns are tried and the one whose first face scores highest wins; adding up scores is
// worse. The first face gets a second look at its points in a crop of its own, which lifts the hardest
// same-person pairs most. Without `rotate`, a first face that scores higher when turned is refused.
Result<FoundFaces> findFaces(Detector &detector, const cv::Mat &rgb, const Look &look);

} // namespace countersign::engine
