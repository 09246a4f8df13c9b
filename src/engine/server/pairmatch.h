#pragma once

#include "engine/server/savedcheck.h"

namespace countersign::engine {

struct PairRule
{
    double declineThreshold = 30; // contract 3.1
    bool isSaved = true;          // contract 3.1: without a pair the score is null then, otherwise 0
};

// The inner answer of a face match (contract 3.1): similarity, boxes, warnings, status.
QJsonObject matchPair(const Workshop &workshop, const SeenPicture &probe, const SeenPicture &reference,
                      const PairRule &pairRule);

} // namespace countersign::engine
