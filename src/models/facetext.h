#pragma once

#include "domain/face.h"

#include <QString>

namespace countersign {

// "male, 34 years, 2 faces found": what is known of the compared face, in words.
QString comparedFaceText(const Detection &detection);

// Translated: "female", "male", "unknown"; anything else as the service wrote it.
QString genderText(const QString &gender);

// "34.2 years", or "unknown" for a value that the service did not give.
QString ageText(std::optional<double> years);

} // namespace countersign
