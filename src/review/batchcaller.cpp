#include "review/batchcaller.h"

#include "base/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace countersign {

namespace {

constexpr int serviceUnavailable = 503; // contract 2.4: not carried out, come again

const QString userDetailsKey = QStringLiteral("user_details");

imaging::UploadLimits limitsFor(BatchKind kind)
{
    return kind == BatchKind::Blocklist ? imaging::UploadLimits{limits::faceUploadBytes, false}
                                        : imaging::UploadLimits{limits::imageBytes, true};
}

didit::OutgoingImage imageOf(const imaging::Upload &upload)
{
    return {upload.bytes, upload.format, upload.uprightSize};
}

QString findingsOf(const QVector<Warning> &warnings)
{
    QStringList sentences;
    for (const Warning &warning : warnings)
        sentences.append(warning.text());
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

BatchOutcome outcomeOf(const CheckEnvelope &envelope, const Status &status, const QVector<Warning> &warnings)
{
    BatchOutcome outcome;
    outcome.status = status;
    outcome.findings = findingsOf(warnings);
    outcome.requestId = envelope.requestId;
    outcome.answer = keepableAnswer(envelope.raw);
    return outcome;
}

BatchOutcome outcomeOf(const MatchReport &report)
{
    BatchOutcome outcome = outcomeOf(report, report.status, report.warnings);
    // Where no pair could be compared, a check that is not stored says 0 (contract 3.1), which is no score.
    const bool compared = std::ranges::none_of(report.warnings, [](const Warning &warning) {
        return warning.risk == QLatin1String("NO_REFERENCE_IMAGE") ||
               warning.risk == QLatin1String("NO_FACE_DETECTED");
    });
    if (compared)
        outcome.score = report.score;
    return outcome;
}

BatchOutcome outcomeOf(const SearchReport &report)
{
    BatchOutcome outcome = outcomeOf(report, report.status, report.warnings);
    outcome.candidates = report.totalMatches;
    if (!report.candidates.isEmpty())
        outcome.score = std::ranges::max(report.candidates, {}, &Candidate::similarity).similarity;
    outcome.blocklisted = std::ranges::any_of(report.candidates, &Candidate::blocklisted);
    return outcome;
}

BatchOutcome outcomeOf(const AgeReport &report)
{
    BatchOutcome outcome = outcomeOf(report, report.status, report.warnings);
    outcome.age = report.age;
    return outcome;
}

BatchOutcome outcomeOf(const ListEntry &entry)
{
    BatchOutcome outcome;
    outcome.requestId = entry.id;
    outcome.answer = keepableAnswer(entry.raw);
    return outcome;
}

template<class Report>
Call<BatchOutcome> reduced(Call<Report> call, QObject *context)
{
    const CallSource<BatchOutcome> source;
    Call<BatchOutcome> outcome(source);
    call.then(context, [source](const Result<Report> &report) {
        source.finish(report ? Result<BatchOutcome>(outcomeOf(*report)) : std::unexpected(report.error()));
    });
    return outcome;
}

QJsonValue keepable(const QJsonValue &value);

QJsonObject keepable(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isAddress = field.value().toString().startsWith(QLatin1String("http"));
        if (!isAddress && field.key() != userDetailsKey)
            kept.insert(field.key(), keepable(field.value()));
    }
    return kept;
}

QJsonValue keepable(const QJsonValue &value)
{
    if (value.isObject())
        return keepable(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    for (const QJsonValue &item : value.toArray())
        kept.append(keepable(item));
    return kept;
}

template<class Options>
Options optionsOf(const BatchOptions &options, const BatchItem &item)
{
    Options made;
    made.rotateImage = options.rotate;
    made.saveApiRequest = options.keep;
    made.vendorData = item.vendorData;
    return made;
}

Call<BatchOutcome> addToList(didit::Service &service, const OutgoingCall &call, const BatchOptions &options,
                             const ListGate &gate, QObject *context)
{
    const CallSource<BatchOutcome> source;
    Call<BatchOutcome> outcome(source);
    const QString &own = call.row.item.comment;
    const QString comment = own.isEmpty() ? options.comment : own;
    gate.pass(service, call.probe, context).then(context, [=, &service](const Result<bool> &passed) {
        if (!passed)
            return void(source.finish(std::unexpected(passed.error())));
        reduced(service.uploadFace(options.listId, call.probe, comment, {}), context)
            .then(context, [source](const Result<BatchOutcome> &added) { source.finish(added); });
    });
    return outcome;
}

} // namespace

AfterError afterError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::Offline:
    case ErrorKind::EngineStopped:
        return AfterError::Again;
    case ErrorKind::ServiceFault:
        return error.httpStatus == serviceUnavailable ? AfterError::Again : AfterError::Unknown;
    case ErrorKind::Uncertain:
    case ErrorKind::TimedOut:
    case ErrorKind::BadAnswer:
    case ErrorKind::Cancelled:
        return AfterError::Unknown;
    case ErrorKind::Unauthorized:
    case ErrorKind::NoCredits:
    case ErrorKind::NoNetworks:
    case ErrorKind::Insecure:
    case ErrorKind::Redirected:
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        return AfterError::Stop;
    default:
        return AfterError::Failed;
    }
}

Call<OutgoingCall> prepareCall(const BatchRow &row, BatchKind kind, QObject *context)
{
    const CallSource<OutgoingCall> source;
    Call<OutgoingCall> call(source);
    const imaging::UploadLimits limits = limitsFor(kind);
    const auto finish = [source, row, kind](const imaging::Upload &probe, const imaging::Upload &reference) {
        OutgoingCall outgoing{row, imageOf(probe), imageOf(reference)};
        outgoing.row.probeSha256 = probe.sha256;
        outgoing.row.referenceSha256 = reference.sha256;
        source.finish(outgoing);
    };
    imaging::loadUpload(row.item.probe, limits).then(context, [=](const Result<imaging::Upload> &probe) {
        if (!probe)
            return void(source.finish(std::unexpected(probe.error())));
        if (kind != BatchKind::Match)
            return finish(*probe, {});
        imaging::loadUpload(row.item.reference, limits)
            .then(context, [source, finish, probe = *probe](const Result<imaging::Upload> &reference) {
                if (!reference)
                    return void(source.finish(std::unexpected(reference.error())));
                finish(probe, *reference);
            });
    });
    return call;
}

Call<BatchOutcome> makeCall(didit::Service &service, const OutgoingCall &call, const BatchOptions &options,
                            const ListGate &gate, QObject *context)
{
    const BatchItem &item = call.row.item;
    switch (options.kind) {
    case BatchKind::Match: {
        auto match = optionsOf<MatchOptions>(options, item);
        match.declineThreshold = options.threshold;
        return reduced(service.match(call.probe, call.reference, match), context);
    }
    case BatchKind::Search:
        return reduced(service.search(call.probe, optionsOf<SearchOptions>(options, item)), context);
    case BatchKind::Age: {
        auto age = optionsOf<AgeOptions>(options, item);
        age.declineAge = options.declineAge;
        return reduced(service.age(call.probe, age), context);
    }
    case BatchKind::Blocklist:
        break;
    }
    return addToList(service, call, options, gate, context);
}

QByteArray keepableAnswer(const QByteArray &raw)
{
    const QJsonDocument answer = QJsonDocument::fromJson(raw);
    return answer.isObject() ? QJsonDocument(keepable(answer.object())).toJson(QJsonDocument::Compact)
                             : QByteArray();
}

} // namespace countersign
