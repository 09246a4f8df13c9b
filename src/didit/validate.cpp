#include "didit/validate.h"

#include "base/limits.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

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

std::optional<Error> problemWithLength(const QString &text, int most, const QString &sentence)
{
    if (text.size() <= most)
        return std::nullopt;
    return rejected(sentence);
}

std::optional<Error> problemWithMetadata(const QJsonObject &metadata)
{
    const QByteArray bytes = QJsonDocument(metadata).toJson(QJsonDocument::Compact);
    return problemWithLength(QString::fromUtf8(bytes), limits::metadataCharacters,
                             ValidateText::tr("The metadata is longer than %n characters. Shorten it.",
                                              nullptr, limits::metadataCharacters));
}

std::optional<Error> problemWithComment(const QString &comment)
{
    return problemWithLength(comment, limits::commentCharacters,
                             ValidateText::tr("The comment is longer than %n characters. Shorten it.",
                                              nullptr, limits::commentCharacters));
}

std::optional<Error> problemWithLabel(const QString &label)
{
    return problemWithLength(label, limits::displayLabelCharacters,
                             ValidateText::tr("The label is longer than %n characters. Shorten it.", nullptr,
                                              limits::displayLabelCharacters));
}

std::optional<Error> problemWithCommon(const CheckOptions &options)
{
    const auto problem =
        problemWithLength(options.vendorData, limits::vendorDataCharacters,
                          ValidateText::tr("The vendor data is longer than %n characters. Shorten it.",
                                           nullptr, limits::vendorDataCharacters));
    return problem ? problem : problemWithMetadata(options.metadata);
}

// Contract 7: upper and lower case, a digit and a special character.
bool isStrongPassword(const QString &password)
{
    const auto any = [&password](auto is) { return std::ranges::any_of(password, is); };
    return password.size() >= limits::leastPasswordCharacters && any([](QChar c) { return c.isUpper(); }) &&
           any([](QChar c) { return c.isLower(); }) && any([](QChar c) { return c.isDigit(); }) &&
           any([](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); });
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
    // Contract 4.2: blocklists are the system's own.
    if (list.listType != QLatin1String("allowlist") && list.listType != QLatin1String("custom"))
        return rejected(
            ValidateText::tr("A new list can be an allowlist or a custom list, and nothing else."));
    if (list.entryType.isEmpty())
        return rejected(ValidateText::tr("Say what the list holds, for example faces."));
    return problemWithListName(list.name);
}

std::optional<Error> problemWithListName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return rejected(ValidateText::tr("A list needs a name."));
    return problemWithLength(name, limits::listNameCharacters,
                             ValidateText::tr("The list's name is longer than %n characters. Shorten it.",
                                              nullptr, limits::listNameCharacters));
}

std::optional<Error> problemWith(const NewEntry &entry)
{
    // Contract 4.5.
    if (entry.value.trimmed().isEmpty() && entry.referenceSessionId.isEmpty())
        return rejected(ValidateText::tr("An entry needs a value or a session to take it from."));
    if (const auto problem = problemWithComment(entry.comment))
        return problem;
    const auto problem = problemWithLabel(entry.displayLabel);
    return problem ? problem : problemWithMetadata(entry.metadata);
}

std::optional<Error> problemWith(const StatusChange &change)
{
    const bool known = change.newStatus == statuses::approved || change.newStatus == statuses::declined ||
                       change.newStatus == statuses::resubmitted;
    if (!known)
        return rejected(
            ValidateText::tr("A case can be approved, declined or asked again, and nothing else."));
    const auto problem = change.sendEmail ? problemWithEmail(change.emailAddress) : std::nullopt;
    return problem ? problem : problemWithComment(change.comment);
}

std::optional<Error> problemWithNote(const QString &comment)
{
    if (comment.trimmed().isEmpty())
        return rejected(ValidateText::tr("A note needs a text."));
    return problemWithComment(comment);
}

std::optional<Error> problemWithFaceUpload(const OutgoingImage &image, const QString &comment,
                                           const QString &displayLabel)
{
    // Contract 4.6.
    static const QList<QByteArray> formats = {"jpeg", "png", "webp"};
    if (!formats.contains(image.format))
        return makeError(
            ErrorKind::Unsupported,
            ValidateText::tr("A face for a list must be a JPEG, PNG or WebP picture. Choose another one."));
    if (image.bytes.size() > limits::faceUploadBytes)
        return makeError(
            ErrorKind::TooLarge,
            ValidateText::tr("A face for a list may have at most 2 MB. Choose a smaller picture."));
    const auto problem = problemWithComment(comment);
    return problem ? problem : problemWithLabel(displayLabel);
}

std::optional<Error> problemWith(const Registration &registration)
{
    if (const auto problem = problemWithEmail(registration.email))
        return problem;
    if (isStrongPassword(registration.password))
        return std::nullopt;
    return rejected(
        ValidateText::tr("The password needs at least %n characters, among them a capital, a small "
                         "letter, a digit and a special character.",
                         nullptr, limits::leastPasswordCharacters));
}

std::optional<Error> problemWithEmail(const QString &email)
{
    static const QRegularExpression plausible(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    if (email.size() <= limits::emailCharacters && plausible.match(email).hasMatch())
        return std::nullopt;
    return rejected(ValidateText::tr("This is no e-mail address. Check it for typing errors."));
}

std::optional<Error> problemWithEmailCode(const QString &email, const QString &code)
{
    if (code.size() != limits::emailCodeCharacters)
        return rejected(ValidateText::tr("The code from the e-mail has %n characters. Type it again.",
                                         nullptr, limits::emailCodeCharacters));
    return problemWithEmail(email);
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
