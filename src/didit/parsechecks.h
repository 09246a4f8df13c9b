#pragma once

#include "base/result.h"
#include "domain/agereport.h"
#include "domain/livenessreport.h"
#include "domain/matchreport.h"
#include "domain/searchreport.h"

#include <QSize>

// One pure parser per check answer of contract 3. `...Size` is the upright size of the picture that was sent;
// the boxes are measured against it. A missing status, and
// warnings or candidates that cannot be read, are BadAnswer, never an approval.
namespace countersign::didit {

Result<MatchReport> parseMatch(const QByteArray &body, const QSize &probeSize, const QSize &referenceSize);
Result<SearchReport> parseSearch(const QByteArray &body, const QSize &probeSize);
Result<LivenessReport> parseLiveness(const QByteArray &body, const QSize &probeSize);
Result<AgeReport> parseAge(const QByteArray &body, const QSize &probeSize);

} // namespace countersign::didit
