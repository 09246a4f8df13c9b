#include "app/cli/exitcodes.h"

#include <algorithm>

namespace countersign::cli {

namespace {

// Approved, in review, declined, then the errors.
int rank(int code)
{
    if (code == inReview)
        return declined;
    return code == declined ? inReview : code;
}

} // namespace

int exitCodeFor(const Status &status)
{
    switch (status.kind()) {
    case StatusKind::Approved:
        return approved;
    case StatusKind::Declined:
        return declined;
    default:
        return inReview; // anything that is no verdict needs a person
    }
}

int exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return unauthorized;
    case ErrorKind::NoCredits:
        return noCredits;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::EngineStopped:
    case ErrorKind::Insecure:
    case ErrorKind::Redirected:
        return unreachable;
    case ErrorKind::Rejected:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::NoNetworks:
        return refused;
    case ErrorKind::ServiceFault:
    case ErrorKind::BadAnswer:
        return serviceFault;
    case ErrorKind::Uncertain:
        return uncertain;
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Unreadable:
    case ErrorKind::NoFace:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        break;
    }
    return isAboutTheInput(kind) ? inputError : otherError;
}

int worse(int a, int b)
{
    return rank(a) >= rank(b) ? a : b;
}

} // namespace countersign::cli
