#pragma once

#include "domain/matchreport.h"

namespace countersign {

// Contract 3.4.
struct AgeReport : CheckEnvelope
{
    Status status;
    QString method;
    std::optional<double> livenessScore; // 0..100
    std::optional<double> age;           // years, of the largest face
    Detection probe;
    QVector<Warning> warnings;
};

} // namespace countersign
