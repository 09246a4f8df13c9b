#include "domain/warning.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign {

namespace {

struct WarningText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Warning)
};

struct KnownRisk
{
    const char *risk;
    const char *text;
};

// Contract 9.1; the local engine's own codes stand at the end.
constexpr KnownRisk knownRisks[] = {
    {"NO_FACE_DETECTED", QT_TRANSLATE_NOOP("countersign::Warning", "No face was found in the picture.")},
    {"LIVENESS_FACE_ATTACK",
     QT_TRANSLATE_NOOP("countersign::Warning", "The picture looks like a print, a screen or a mask.")},
    {"FACE_IN_BLOCKLIST", QT_TRANSLATE_NOOP("countersign::Warning", "The face is on a blocklist.")},
    {"POSSIBLE_FACE_IN_BLOCKLIST",
     QT_TRANSLATE_NOOP("countersign::Warning", "The face may be on a blocklist: compare it by eye.")},
    {"LOW_LIVENESS_SCORE",
     QT_TRANSLATE_NOOP("countersign::Warning", "The liveness score is at or below the threshold.")},
    {"LOW_FACE_QUALITY",
     QT_TRANSLATE_NOOP("countersign::Warning", "The face is too poor in quality to be sure.")},
    {"LOW_FACE_LUMINANCE", QT_TRANSLATE_NOOP("countersign::Warning", "The face is too dark.")},
    {"HIGH_FACE_LUMINANCE", QT_TRANSLATE_NOOP("countersign::Warning", "The face is too bright.")},
    {"MULTIPLE_FACES_DETECTED",
     QT_TRANSLATE_NOOP("countersign::Warning",
                       "Several faces are in the picture; the largest one was used.")},
    {"DUPLICATED_FACE",
     QT_TRANSLATE_NOOP("countersign::Warning", "The same face was seen in another approved session.")},
    {"POSSIBLE_DUPLICATED_FACE",
     QT_TRANSLATE_NOOP("countersign::Warning", "A similar face was seen in another session.")},
    {"AGE_BELOW_MINIMUM",
     QT_TRANSLATE_NOOP("countersign::Warning", "The estimated age is below the minimum.")},
    {"AGE_NOT_DETECTED", QT_TRANSLATE_NOOP("countersign::Warning", "The age could not be estimated.")},
    {"NO_REFERENCE_IMAGE",
     QT_TRANSLATE_NOOP("countersign::Warning", "There is no face to compare in one of the pictures.")},
    {"LOW_FACE_MATCH_SIMILARITY",
     QT_TRANSLATE_NOOP("countersign::Warning", "The two faces are not similar enough.")},
    {"FACE_MATCH_MAX_ATTEMPTS_EXCEEDED",
     QT_TRANSLATE_NOOP("countersign::Warning", "All attempts to match the face were used up.")},
    {"AGE_NEAR_MINIMUM",
     QT_TRANSLATE_NOOP("countersign::Warning",
                       "The estimated age is so near the minimum that its error crosses it.")},
    {"AGE_UNAVAILABLE",
     QT_TRANSLATE_NOOP("countersign::Warning", "The engine has no network that estimates age.")},
    {"LIVENESS_UNAVAILABLE",
     QT_TRANSLATE_NOOP("countersign::Warning", "The engine has no network that tells live faces.")},
    {"LIVENESS_NOT_DETERMINED",
     QT_TRANSLATE_NOOP("countersign::Warning", "Whether the face is live could not be told.")},
    {"DOCUMENT_NOT_READ", QT_TRANSLATE_NOOP("countersign::Warning",
                                            "The engine reads no text and checks no document: look at it.")},
    {"SCREENING_UNAVAILABLE",
     QT_TRANSLATE_NOOP("countersign::Warning",
                       "The face was not looked up in the blocklists: the engine has no network for it.")},
    {"FACE_IN_ALLOWLIST",
     QT_TRANSLATE_NOOP("countersign::Warning",
                       "The face is on an allowlist, so duplicates of it are not reported.")},
};

} // namespace

WarningLevel Warning::level() const
{
    if (logType == QLatin1String("error"))
        return WarningLevel::Error;
    if (logType == QLatin1String("warning"))
        return WarningLevel::Warning;
    return logType == QLatin1String("information") ? WarningLevel::Information : WarningLevel::Unknown;
}

QString Warning::text() const
{
    for (const KnownRisk &known : knownRisks) {
        if (risk == QLatin1String(known.risk))
            return WarningText::tr(known.text);
    }
    if (!longDescription.isEmpty())
        return longDescription;
    return shortDescription.isEmpty() ? risk : shortDescription;
}

QString Warning::nextStep() const
{
    const bool noFace =
        risk == QLatin1String("NO_FACE_DETECTED") || risk == QLatin1String("NO_REFERENCE_IMAGE");
    return noFace ? WarningText::tr("Choose another picture, or have turned pictures tried, too.")
                  : QString();
}

void sortByLevel(QVector<Warning> &warnings)
{
    std::ranges::stable_sort(warnings, {}, &Warning::level);
}

} // namespace countersign
