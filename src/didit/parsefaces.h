#pragma once

#include "base/result.h"
#include "domain/locatedface.h"

#include <QSize>
#include <QVector>

namespace countersign::didit {

// The local engine's answer to POST /engine/faces/ (ARCHITECTURE.md, "Faces"); `sent` is the upright size of
// the picture that was sent. Errors: BadAnswer, also for a face without a box or both eyes.
Result<QVector<LocatedFace>> parseFaces(const QByteArray &body, const QSize &sent);

// ... and to POST /engine/template/: empty for a face that cannot be compared. Errors: BadAnswer.
Result<QString> parseTemplate(const QByteArray &body);
// ... and to POST /engine/alike/ for `count` templates. Errors: BadAnswer, also for a pair that is none of
// theirs.
Result<QVector<AlikeFaces>> parseAlike(const QByteArray &body, int count);

} // namespace countersign::didit
