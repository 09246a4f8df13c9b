#include "didit/parsechecks.h"

#include "didit/jsonreader.h"
#include "didit/parsecommon.h"

namespace countersign::didit {

namespace {

// The result object under its key, its status present.
struct Opened
{
    QJsonObject answer;
    QJsonObject result;
    Status status;
};

Result<Opened> open(const QByteArray &body, const QStringList &keys)
{
    const Result<QJsonObject> answer = json::parseObject(body);
    if (!answer)
        return std::unexpected(answer.error());
    for (const QString &key : keys) {
        const Result<QJsonObject> result = json::requiredObject(*answer, key);
        if (!result)
            continue;
        const QJsonValue status = result->value(QLatin1String("status"));
        if (!status.isString() || status.toString().isEmpty())
            return failure(ErrorKind::BadAnswer);
        return Opened{*answer, *result, Status(status.toString())};
    }
    return failure(ErrorKind::BadAnswer);
}

} // namespace

Result<MatchReport> parseMatch(const QByteArray &body, const QSize &probeSize, const QSize &referenceSize)
{
    const Result<Opened> opened = open(body, {QStringLiteral("face_match")});
    if (!opened)
        return std::unexpected(opened.error());
    MatchReport report;
    fillEnvelope(report, opened->answer, body);
    report.status = opened->status;
    report.score = json::number(opened->result.value(QLatin1String("score")));
    report.probe = parseDetection(opened->result.value(QLatin1String("user_image")), probeSize);
    report.reference = parseDetection(opened->result.value(QLatin1String("ref_image")), referenceSize);
    report.warnings = parseWarnings(opened->result.value(QLatin1String("warnings")));
    return report;
}

Result<SearchReport> parseSearch(const QByteArray &body, const QSize &probeSize)
{
    const Result<Opened> opened = open(body, {QStringLiteral("face_search")});
    if (!opened)
        return std::unexpected(opened.error());
    SearchReport report;
    fillEnvelope(report, opened->answer, body);
    report.status = opened->status;
    report.candidates = parseCandidates(opened->result.value(QLatin1String("matches")));
    report.totalMatches = int(json::integer(opened->result.value(QLatin1String("total_matches")))
                                  .value_or(report.candidates.size()));
    report.probe = parseDetection(opened->result.value(QLatin1String("user_image")), probeSize);
    report.warnings = parseWarnings(opened->result.value(QLatin1String("warnings")));
    return report;
}

Result<LivenessReport> parseLiveness(const QByteArray &body, const QSize &probeSize)
{
    const Result<Opened> opened = open(body, {QStringLiteral("liveness")});
    if (!opened)
        return std::unexpected(opened.error());
    LivenessReport report;
    fillEnvelope(report, opened->answer, body);
    report.status = opened->status;
    report.method = json::text(opened->result.value(QLatin1String("method")));
    report.score = json::number(opened->result.value(QLatin1String("score")));
    report.quality = json::number(opened->result.value(QLatin1String("face_quality")));
    report.luminance = json::number(opened->result.value(QLatin1String("face_luminance")));
    report.probe = parseDetection(opened->result.value(QLatin1String("user_image")), probeSize);
    report.warnings = parseWarnings(opened->result.value(QLatin1String("warnings")));
    return report;
}

Result<AgeReport> parseAge(const QByteArray &body, const QSize &probeSize)
{
    // The first edition wraps the age in "liveness" (contract 12).
    const Result<Opened> opened = open(body, {QStringLiteral("age_estimation"), QStringLiteral("liveness")});
    if (!opened)
        return std::unexpected(opened.error());
    AgeReport report;
    fillEnvelope(report, opened->answer, body);
    report.status = opened->status;
    report.method = json::text(opened->result.value(QLatin1String("method")));
    report.livenessScore = json::number(opened->result.value(QLatin1String("score")));
    report.age = json::number(opened->result.value(QLatin1String("age_estimation")));
    report.probe = parseDetection(opened->result.value(QLatin1String("user_image")), probeSize);
    report.warnings = parseWarnings(opened->result.value(QLatin1String("warnings")));
    return report;
}

} // namespace countersign::didit
