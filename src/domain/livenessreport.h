#pragma once

#include "domain/matchreport.h"

namespace countersign {

// Contract 3.3.
struct LivenessReport : CheckEnvelope
{
    Status status;
    QString method;
    std::optional<double> score;     // 0..100
    std::optional<double> quality;   // 0..100
    std::optional<double> luminance; // 0..100
    Detection probe;
    QVector<Warning> warnings;
};

} // namespace countersign
