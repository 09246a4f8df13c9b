#include "engine/server/livenesscheck.h"

#include "engine/server/risks.h"
#include "engine/server/screening.h"

namespace countersign::engine {

namespace {

// The age check is a liveness check with an age, so a blocklisted face fails there too.
Result<QVector<Warning>> screeningWarnings(Workshop &workshop, const Analysis &analysis,
                                           const LivenessAsk &ask, QJsonArray &matches)
{
    if (analysis.faces.isEmpty())
        return QVector<Warning>();
    if (workshop.analyser.embedderId().isEmpty())
        return QVector<Warning>{risks::screeningUnavailable()};
    if (!analysis.embedding)
        return QVector<Warning>{risks::lowFaceQuality(analysis.gateRefusal)};
    const auto screening = screen(workshop, *analysis.embedding, {.exceptVendorData = ask.vendorData});
    if (!screening)
        return std::unexpected(screening.error());
    matches = screening->rows;
    return screening->warnings;
}

QVector<Warning> faceWarnings(const Analysis &analysis, const NetworkSummary &networks,
                              const LivenessAsk &ask)
{
    QVector<Warning> warnings;
    if (ask.age)
        warnings += ageWarnings(analysis, networks, ask.rule);
    if (ask.decides)
        warnings += livenessWarnings(analysis, networks, ask.rule.livenessThreshold, true);
    if (analysis.faces.size() > 1)
        warnings.append(risks::multipleFacesDetected());
    return warnings;
}

// The age rules look at liveness too, and say the same.
QVector<Warning> withoutRepeats(const QVector<Warning> &warnings)
{
    QVector<Warning> once;
    for (const Warning &warning : warnings) {
        if (!once.contains(warning))
            once.append(warning);
    }
    return once;
}

QJsonValue estimatedAge(const Analysis &analysis)
{
    const bool known = !analysis.faces.isEmpty() && analysis.faces.first().age;
    return known ? numberOrNull(analysis.faces.first().age->years) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<CheckedFace> checkFace(Workshop &workshop, const Analysis &analysis, const LivenessAsk &ask)
{
    CheckedFace checked;
    const auto screened = screeningWarnings(workshop, analysis, ask, checked.matches);
    if (!screened)
        return std::unexpected(screened.error());
    const Ruling ruling =
        rule(withoutRepeats(*screened + faceWarnings(analysis, workshop.analyser.networks(), ask)));
    checked.report = {{QStringLiteral("status"), ruling.status},
                      {QStringLiteral("method"), QStringLiteral("PASSIVE")},
                      {QStringLiteral("score"), numberOrNull(analysis.livenessScore)},
                      {QStringLiteral("user_image"), detectionJson(analysis)},
                      {QStringLiteral("warnings"), warningsJson(ruling.warnings)}};
    if (ask.age)
        checked.report[QLatin1String("age_estimation")] = estimatedAge(analysis);
    if (ask.quality) {
        checked.report[QLatin1String("face_quality")] = numberOrNull(analysis.quality);
        checked.report[QLatin1String("face_luminance")] = numberOrNull(analysis.luminance);
    }
    return checked;
}

} // namespace countersign::engine
