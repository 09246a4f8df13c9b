#include "base/error.h"

namespace countersign {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Error)
};

} // namespace

QString sentenceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return ErrorText::tr("Cancelled.");
    case ErrorKind::TimedOut:
        return ErrorText::tr("The service did not answer in time. Try again.");
    case ErrorKind::Offline:
        return ErrorText::tr("The service cannot be reached. Check the connection and try again.");
    case ErrorKind::Insecure:
        return ErrorText::tr("The connection is not secure, so nothing was sent. Ask your administrator.");
    case ErrorKind::Redirected:
        return ErrorText::tr("The service pointed to another address, which is not followed. Check the "
                             "profile's address in Settings.");
    case ErrorKind::Unauthorized:
        return ErrorText::tr("The service refused the key. Check the key in Settings.");
    case ErrorKind::NoCredits:
        return ErrorText::tr("The account has no credits left. Top it up, then try again.");
    case ErrorKind::NotFound:
        return ErrorText::tr("This no longer exists at the service. Read the page again.");
    case ErrorKind::RateLimited:
        return ErrorText::tr("Too many calls in a short time. Wait a moment, then try again.");
    case ErrorKind::Rejected:
        return ErrorText::tr("The service did not accept the request. Check the input.");
    case ErrorKind::ServiceFault:
        return ErrorText::tr("The service has a fault of its own. Try again in a few minutes.");
    case ErrorKind::BadAnswer:
        return ErrorText::tr("The answer of the service could not be understood. Try again, and report it if "
                             "it happens again.");
    case ErrorKind::TooLarge:
        return ErrorText::tr("This is larger than allowed. Choose something smaller.");
    case ErrorKind::Unsupported:
        return ErrorText::tr("This kind of file cannot be used. Choose another one.");
    case ErrorKind::Unreadable:
        return ErrorText::tr("This file is damaged or empty. Choose another one.");
    case ErrorKind::NoFace:
        return ErrorText::tr("No face was found in the picture. Choose another picture.");
    case ErrorKind::NoNetworks:
        return ErrorText::tr("The local engine has no networks to compare faces with. Install them with "
                             "“countersign-engine models”.");
    case ErrorKind::EngineStopped:
        return ErrorText::tr("The local engine has stopped. It is being started again; try once more.");
    case ErrorKind::Storage:
        return ErrorText::tr("This could not be stored. Check the disk and the folder's permissions.");
    case ErrorKind::Uncertain:
        return ErrorText::tr(
            "The connection broke before the service confirmed. Look before you send again.");
    case ErrorKind::Internal:
        return ErrorText::tr("Something unexpected happened in Countersign. Try again, and report it if it "
                             "happens again.");
    }
    return {};
}

Error makeError(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message.isEmpty() ? sentenceFor(kind) : message;
    return error;
}

bool isAboutTheInput(ErrorKind kind)
{
    return kind == ErrorKind::Unreadable || kind == ErrorKind::Unsupported || kind == ErrorKind::TooLarge ||
           kind == ErrorKind::NoFace;
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::TimedOut:
        return QStringLiteral("timed-out");
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Insecure:
        return QStringLiteral("insecure");
    case ErrorKind::Redirected:
        return QStringLiteral("redirected");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::NoCredits:
        return QStringLiteral("no-credits");
    case ErrorKind::NotFound:
        return QStringLiteral("not-found");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate-limited");
    case ErrorKind::Rejected:
        return QStringLiteral("rejected");
    case ErrorKind::ServiceFault:
        return QStringLiteral("service-fault");
    case ErrorKind::BadAnswer:
        return QStringLiteral("bad-answer");
    case ErrorKind::TooLarge:
        return QStringLiteral("too-large");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorKind::NoFace:
        return QStringLiteral("no-face");
    case ErrorKind::NoNetworks:
        return QStringLiteral("no-networks");
    case ErrorKind::EngineStopped:
        return QStringLiteral("engine-stopped");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Uncertain:
        return QStringLiteral("uncertain");
    case ErrorKind::Internal:
        return QStringLiteral("internal");
    }
    return {};
}

} // namespace countersign
