#pragma once

#include "base/result.h"
#include "domain/locatedface.h"

#include <QSize>
#include <QVector>

namespace countersign::didit {

// The local engine's answer to POST /engine/faces/ (ARCHITECTURE.md, "Faces"); `sent` is the upright size of
// the picture that was sent. Errors: BadAnswer, also for a face without a box or both eyes.
Result<QVector<LocatedFace>> parseFaces(const QByteArray &body, const QSize &sent);

} // namespace countersign::didit
