#pragma once

#include "engine/analysis.h"

namespace countersign::engine {

// Why a face must not be compared, as an English sentence; empty when it may. `face` is in the picture as it
// was turned to read it, because "eyes above mouth" only means something there. Tiny, turned and doubtful
// faces give vectors that agree with each other, so they are kept from comparison altogether.
QString gateRefusal(const DetectedFace &face, double gateScore);

// Whether the line from between the eyes to between the mouth corners points down, give or take 60 degrees.
bool eyesAboveMouth(const std::array<QPointF, 5> &points);

// The refusal of a face that lies on its side or head.
QString turnedFaceRefusal();

} // namespace countersign::engine
