#pragma once

#include "engine/server/savedcheck.h"

namespace countersign::engine {

// What is asked about one living face.
struct LivenessAsk
{
    bool age = false;    // whether the estimated age is part of the answer, and of the status
    bool quality = true; // face quality and luminance
    bool decides = true; // liveness is what was asked for, so an unknown score cannot be approved
    AgeRule rule;
    QString vendorData; // faces with it are left out of the screening; null: none are
};

struct CheckedFace
{
    QJsonObject report; // the inner answer of contract 3.3 and 3.4
    QJsonArray matches; // of the screening, pictures as ids
};

// Liveness, age and the screening against the kept faces. The face is looked up on every call, also when
// nothing is saved (contract 3.3). Errors: Storage.
Result<CheckedFace> checkFace(Workshop &workshop, const Analysis &analysis, const LivenessAsk &ask);

} // namespace countersign::engine
