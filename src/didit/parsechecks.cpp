#include "didit/parsechecks.h"

#include "didit/jsonreader.h"
#include "didit/parsecommon.h"

#include <algorithm>
#include <limits>

namespace countersign::didit {

namespace {

// The result object under its key, its status present and its warnings readable.
struct Opened
{
    QJsonObject answer;
    QJsonObject result;
    Status status;
    QVector<Warning> warnings;
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
        const Result<QVector<Warning>> warnings = parseWarnings(result->value(QLatin1String("warnings")));
        if (!warnings)
            return std::unexpected(warnings.error());
        return Opened{*answer, *result, Status(status.toString()), *warnings};
    }
    return failure(ErrorKind::BadAnswer);
}

// May be larger than the rows (contract 3.2), never smaller.
int totalMatches(const QJsonObject &result, qsizetype rows)
{
    const qint64 total = json::integer(result.value(QLatin1String("total_matches"))).value_or(rows);
    return int(std::clamp<qint64>(total, rows, std::numeric_limits<int>::max()));
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
    report.warnings = opened->warnings;
    return report;
}

Result<SearchReport> parseSearch(const QByteArray &body, const QSize &probeSize)
{
    const Result<Opened> opened = open(body, {QStringLiteral("face_search")});
    if (!opened)
        return std::unexpected(opened.error());
    const Result<QVector<Candidate>> candidates =
        parseCandidates(opened->result.value(QLatin1String("matches")));
    if (!candidates)
        return std::unexpected(candidates.error());
    SearchReport report;
    fillEnvelope(report, opened->answer, body);
    report.status = opened->status;
    report.candidates = *candidates;
    report.totalMatches = totalMatches(opened->result, report.candidates.size());
    report.probe = parseDetection(opened->result.value(QLatin1String("user_image")), probeSize);
    report.warnings = opened->warnings;
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
    report.warnings = opened->warnings;
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
    report.warnings = opened->warnings;
    return report;
}

} // namespace countersign::didit
