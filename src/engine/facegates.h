#pragma once

#include "engine/analysis.h"

namespace countersign::engine {

// Why a face must not be compared, as an English sentence; empty when it may. `face` is in the picture as it
// was turned to read it, because "eyes above mouth" only means something there. Tiny, turned and doubtful
// faces give vectors that agree with each other, so they are kept from comparison altogether.
QString gateRefusal(const DetectedFace &face, double gateScore);

} // namespace countersign::engine
