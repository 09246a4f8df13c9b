#pragma once

#include "engine/estimators.h"

namespace countersign::engine {

// Sharpness of a face, 0..1: v / (v + 400), v = variance of the Laplacian of the face's grey 112 x 112 crop
// (pixels 0..255), divided by the crop's own contrast relative to a deviation of 50, so that flat light is
// not taken for blur.
double faceSharpness(const FaceView &view);

// Quality of a face of that sharpness, 0..100: 100 * sqrt(size * sharpness), size = (w - 40) / (160 - 40),
// held in 0..1, w = width of the face box in pixels.
// A formula of our own: it orders pictures, it is not comparable with another service's figure.
double faceQuality(const FaceView &view, double sharpness);

// Mean luma (Rec. 601) of the face box, 0..100.
double faceLuminance(const FaceView &view);

} // namespace countersign::engine
