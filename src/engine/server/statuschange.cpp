#include "engine/server/statuschange.h"

#include "base/limits.h"
#include "domain/status.h"

namespace countersign::engine {

namespace {

const QString kycExpired = QStringLiteral("Kyc Expired");
const QString abandoned = QStringLiteral("Abandoned");

// Contract 6.4: what a session must be to be decided by hand.
bool canBeChanged(const QString &present)
{
    return QStringList{statuses::approved, statuses::declined, statuses::inReview,
                       kycExpired,         abandoned,          statuses::resubmitted}
        .contains(present);
}

// Contract 6.4: asking again makes no sense for what has been approved.
bool canBeAskedAgain(const QString &present)
{
    return QStringList{statuses::declined, statuses::inReview, abandoned}.contains(present);
}

std::unexpected<ApiAnswer> wrongStatus(const QString &present)
{
    return std::unexpected(detailAnswer(
        400,
        QStringLiteral("Wrong Current Status: a session that is %1 cannot be changed so.").arg(present)));
}

std::unexpected<ApiAnswer> refused(const char *field, const QString &sentence)
{
    return std::unexpected(fieldAnswer(QString::fromLatin1(field), sentence));
}

} // namespace

const QStringList &sessionStatuses()
{
    static const QStringList all = {QStringLiteral("Not Started"),
                                    QStringLiteral("In Progress"),
                                    QStringLiteral("Awaiting User"),
                                    statuses::inReview,
                                    statuses::approved,
                                    statuses::declined,
                                    statuses::resubmitted,
                                    QStringLiteral("Expired"),
                                    kycExpired,
                                    abandoned};
    return all;
}

Answered<NewStatus> readStatusChange(const QString &present, const ApiRequest &request)
{
    if (!canBeChanged(present))
        return wrongStatus(present);
    const auto body = jsonBody(request);
    if (!body)
        return std::unexpected(detailAnswer(400, QStringLiteral("JSON parse error.")));
    const NewStatus change{body->value(QLatin1String("new_status")).toString(),
                           body->value(QLatin1String("comment")).toString()};
    if (change.status.isEmpty())
        return refused("new_status", QStringLiteral("This field is required."));
    if (!QStringList{statuses::approved, statuses::declined, statuses::resubmitted}.contains(change.status))
        return refused("new_status", QStringLiteral("\"%1\" is not a valid choice.").arg(change.status));
    if (change.comment.size() > limits::commentCharacters)
        return refused("comment", QStringLiteral("Ensure this field has no more than %1 characters.")
                                      .arg(limits::commentCharacters));
    if (body->value(QLatin1String("send_email")).toBool())
        return refused("send_email", QStringLiteral("This engine cannot send e-mail."));
    if (change.status == statuses::resubmitted && !canBeAskedAgain(present))
        return wrongStatus(present);
    return change;
}

} // namespace countersign::engine
