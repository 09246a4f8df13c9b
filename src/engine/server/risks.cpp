#include "engine/server/risks.h"

namespace countersign::engine::risks {

namespace {

const QString error = QStringLiteral("error");
const QString warning = QStringLiteral("warning");
const QString information = QStringLiteral("information");
const QString liveness = QStringLiteral("LIVENESS");
const QString faceMatch = QStringLiteral("FACEMATCH");
const QString document = QStringLiteral("ID_VERIFICATION");

Warning make(const char *risk, const QString &logType, const QString &feature, const char *shortText,
             const QString &longText, const QJsonObject &data = {})
{
    Warning made;
    made.risk = QString::fromLatin1(risk);
    made.logType = logType;
    made.feature = feature;
    made.shortDescription = QString::fromLatin1(shortText);
    made.longDescription = longText;
    made.additionalData = data;
    return made;
}

} // namespace

Warning noFaceDetected()
{
    return make("NO_FACE_DETECTED", error, liveness, "No face detected",
                QStringLiteral("No face was found in the picture."));
}

Warning multipleFacesDetected()
{
    return make("MULTIPLE_FACES_DETECTED", warning, liveness, "Several faces",
                QStringLiteral("Several faces are in the picture; the largest one was used."));
}

Warning lowFaceQuality(const QString &reason)
{
    return make("LOW_FACE_QUALITY", warning, liveness, "Face cannot be compared", reason);
}

Warning noReferenceImage()
{
    return make("NO_REFERENCE_IMAGE", error, faceMatch, "Nothing to compare",
                QStringLiteral("No face was found in one of the pictures, so there is nothing to compare."));
}

Warning lowSimilarity(bool declines)
{
    return make("LOW_FACE_MATCH_SIMILARITY", declines ? error : warning, faceMatch, "Low similarity",
                declines
                    ? QStringLiteral("The similarity is at or below the decline threshold.")
                    : QStringLiteral("The similarity is above the decline threshold but not high enough to "
                                     "approve without a person."));
}

Warning lowLivenessScore()
{
    return make("LOW_LIVENESS_SCORE", error, liveness, "Low liveness score",
                QStringLiteral("The liveness score is at or below the decline threshold."));
}

Warning ageBelowMinimum()
{
    return make("AGE_BELOW_MINIMUM", error, liveness, "Too young",
                QStringLiteral("The estimated age is below the minimum."));
}

Warning faceInBlocklist(const QJsonObject &data)
{
    return make("FACE_IN_BLOCKLIST", error, liveness, "Blocklisted face",
                QStringLiteral("The face is on a blocklist."), data);
}

Warning possibleFaceInBlocklist(const QJsonObject &data)
{
    return make("POSSIBLE_FACE_IN_BLOCKLIST", error, liveness, "Possibly blocklisted face",
                QStringLiteral("The face resembles one on a blocklist."), data);
}

Warning duplicatedFace(const QJsonObject &data)
{
    return make("DUPLICATED_FACE", information, liveness, "Seen before",
                QStringLiteral("The same face was seen in another approved session."), data);
}

Warning possibleDuplicatedFace(const QJsonObject &data)
{
    return make("POSSIBLE_DUPLICATED_FACE", information, liveness, "Possibly seen before",
                QStringLiteral("A similar face was seen in another approved session."), data);
}

Warning ageNotDetected()
{
    return make("AGE_NOT_DETECTED", warning, liveness, "Age unknown",
                QStringLiteral("The age could not be estimated, so a person has to decide."));
}

Warning ageNearMinimum(double years, double spread)
{
    return make("AGE_NEAR_MINIMUM", warning, liveness, "Age near the minimum",
                QStringLiteral("The estimate of %1 years may be off by %2 years, which crosses the minimum.")
                    .arg(QString::number(years, 'f', 1), QString::number(spread, 'f', 1)));
}

Warning faceInAllowlist(const QJsonObject &data)
{
    return make("FACE_IN_ALLOWLIST", information, liveness, "Allowlisted face",
                QStringLiteral("The face is on an allowlist, so duplicates of it are not reported."), data);
}

Warning ageUnavailable()
{
    return make("AGE_UNAVAILABLE", information, liveness, "No age network",
                QStringLiteral("This engine has no network that estimates age, so the age is unknown."));
}

Warning livenessUnavailable()
{
    return make(
        "LIVENESS_UNAVAILABLE", information, liveness, "No liveness network",
        QStringLiteral("This engine has no network that tells live faces from pictures of faces, so the "
                       "liveness score is unknown."));
}

Warning livenessNotDetermined()
{
    return make("LIVENESS_NOT_DETERMINED", warning, liveness, "Liveness unknown",
                QStringLiteral("Whether the face is live could not be told, so a person has to decide."));
}

Warning documentNotRead()
{
    return make("DOCUMENT_NOT_READ", warning, document, "Document not read",
                QStringLiteral("This engine reads no text and checks no document, so a person has to look "
                               "at it."));
}

Warning screeningUnavailable()
{
    return make(
        "SCREENING_UNAVAILABLE", information, liveness, "Not screened",
        QStringLiteral("This engine has no network that compares faces, so the face was not looked up in "
                       "the blocklists."));
}

} // namespace countersign::engine::risks
