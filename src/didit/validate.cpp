#include "didit/validate.h"

#include "base/limits.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace countersign::didit {

namespace {

struct ValidateText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::didit::Request)
};

Error rejected(const QString &sentence)
{
    return makeError(ErrorKind::Rejected, sentence);
}

std::optional<Error> problemWithThreshold(double threshold)
{
    if (threshold >= 0 && threshold <= 100)
        return std::nullopt;
    return rejected(ValidateText::tr("The threshold must lie between 0 and 100."));
}

std::optional<Error> problemWithCommon(const CheckOptions &options)
{
    if (options.vendorData.size() > limits::vendorDataCharacters)
        return rejected(ValidateText::tr("The vendor data is longer than %n characters. Shorten it.", nullptr,
                                         limits::vendorDataCharacters));
    if (QJsonDocument(options.metadata).toJson(QJsonDocument::Compact).size() > limits::metadataCharacters)
        return rejected(ValidateText::tr("The metadata is longer than %n characters. Shorten it.", nullptr,
                                         limits::metadataCharacters));
    return std::nullopt;
}

} // namespace

std::optional<Error> problemWith(const MatchOptions &options)
{
    const auto problem = problemWithThreshold(options.declineThreshold);
    return problem ? problem : problemWithCommon(options);
}

std::optional<Error> problemWith(const SearchOptions &options)
{
    return problemWithCommon(options);
}

std::optional<Error> problemWith(const LivenessOptions &options)
{
    const auto problem = problemWithThreshold(options.declineThreshold);
    return problem ? problem : problemWithCommon(options);
}

std::optional<Error> problemWith(const AgeOptions &options)
{
    if (options.declineAge < 0 || options.declineAge > 100)
        return rejected(ValidateText::tr("The age threshold must lie between 0 and 100 years."));
    const auto problem = problemWithThreshold(options.livenessDeclineThreshold);
    return problem ? problem : problemWithCommon(options);
}

std::optional<Error> problemWith(const NewList &list)
{
    if (list.name.trimmed().isEmpty())
        return rejected(ValidateText::tr("A list needs a name."));
    if (list.name.size() > limits::listNameCharacters)
        return rejected(ValidateText::tr("The list's name is longer than %n characters. Shorten it.", nullptr,
                                         limits::listNameCharacters));
    return std::nullopt;
}

std::optional<Error> problemWith(const StatusChange &change)
{
    const bool known = change.newStatus == statuses::approved || change.newStatus == statuses::declined ||
                       change.newStatus == statuses::resubmitted;
    if (!known)
        return rejected(
            ValidateText::tr("A case can be approved, declined or asked again, and nothing else."));
    if (change.comment.size() > limits::commentCharacters)
        return rejected(ValidateText::tr("The comment is longer than %n characters. Shorten it.", nullptr,
                                         limits::commentCharacters));
    return std::nullopt;
}

std::optional<Error> problemWithFaceUpload(const OutgoingImage &image)
{
    if (image.bytes.size() <= limits::faceUploadBytes)
        return std::nullopt;
    return makeError(ErrorKind::TooLarge,
                     ValidateText::tr("A face for a list may have at most 2 MB. Choose a smaller picture."));
}

std::optional<Error> problemWithIds(const QStringList &ids)
{
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9_.-]*$"));
    for (const QString &id : ids) {
        if (!safe.match(id).hasMatch())
            return makeError(ErrorKind::NotFound);
    }
    return std::nullopt;
}

} // namespace countersign::didit
