#include "ui/widgets/statuslook.h"

#include "ui/theme/theme.h"

namespace countersign {

StatusLook lookOf(const Status &status)
{
    const theme::Tokens &tokens = theme::tokens();
    switch (status.kind()) {
    case StatusKind::Approved:
        return {QStringLiteral("approve"), tokens.approve};
    case StatusKind::Declined:
        return {QStringLiteral("decline"), tokens.decline};
    case StatusKind::InReview:
        return {QStringLiteral("review"), tokens.review};
    case StatusKind::Open:
        return {QStringLiteral("clock"), tokens.info};
    case StatusKind::Closed:
    case StatusKind::Unknown:
        break;
    }
    return {QStringLiteral("info"), tokens.quietText};
}

StatusLook lookOf(WarningLevel level)
{
    const theme::Tokens &tokens = theme::tokens();
    switch (level) {
    case WarningLevel::Error:
        return {QStringLiteral("error"), tokens.decline};
    case WarningLevel::Warning:
        return {QStringLiteral("warning"), tokens.review};
    case WarningLevel::Information:
    case WarningLevel::Unknown:
        break;
    }
    return {QStringLiteral("info"), tokens.info};
}

} // namespace countersign
