#pragma once

#include "engine/server/workshop.h"

#include <stop_token>

namespace countersign::engine {

// Vectors of different embedders are never compared, so faces that another embedder has read are read again
// from their kept pictures. Blocking, for a thread of its own; ends early when asked to stop. A face whose
// picture cannot be read keeps its old vector and stays unseen.
void reembed(Workshop &workshop, const std::stop_token &stop);

} // namespace countersign::engine
