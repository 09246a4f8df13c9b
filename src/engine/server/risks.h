#pragma once

#include "domain/warning.h"

// The warnings the engine gives, one function each. Codes and severities of contract 9.1 (standalone calls);
// the codes of the engine's own stand at the end.
namespace countersign::engine::risks {

Warning noFaceDetected();
Warning multipleFacesDetected(); // several faces, the largest was used
Warning lowFaceQuality(const QString &reason);
Warning noReferenceImage();
// At or below the threshold declines; above it, but short of likely, a person looks.
Warning lowSimilarity(bool declines);
Warning lowLivenessScore();
Warning ageBelowMinimum();
// `data` says which session or list entry was hit.
Warning faceInBlocklist(const QJsonObject &data);
Warning possibleFaceInBlocklist(const QJsonObject &data);
Warning duplicatedFace(const QJsonObject &data);
Warning possibleDuplicatedFace(const QJsonObject &data);
Warning ageNotDetected();

// The estimate lies so close to the threshold that its own error crosses it.
Warning ageNearMinimum(double years, double spread);
// The face is on an allowlist, which silences the duplicate warnings.
Warning faceInAllowlist(const QJsonObject &data);
// No network for the value: it is null.
Warning ageUnavailable();
Warning livenessUnavailable();
// The deciding value of a liveness check is unknown.
Warning livenessNotDetermined();
// The document is shown, but this engine reads no text.
Warning documentNotRead();
// No network to compare faces: nothing was screened against the blocklist.
Warning screeningUnavailable();

} // namespace countersign::engine::risks
