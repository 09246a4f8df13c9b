#include "models/caserules.h"

#include "base/settings.h"
#include "profile/profile.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CasesViewModel)
};

} // namespace

bool isDecidable(const Status &status)
{
    static const QStringList decidable = {statuses::approved,
                                          statuses::declined,
                                          statuses::inReview,
                                          statuses::resubmitted,
                                          QStringLiteral("Kyc Expired"),
                                          QStringLiteral("Abandoned")};
    return decidable.contains(status.literal());
}

QString statusObstacle(Verdict verdict, const Status &status)
{
    static const QStringList canBeAskedAgain = {statuses::declined, statuses::inReview,
                                                QStringLiteral("Abandoned")};
    if (verdict == Verdict::AskAgain && !canBeAskedAgain.contains(status.literal()))
        return RuleText::tr("A case that is %1 cannot be asked for again.").arg(status.text());
    if (!statusAfter(verdict).isEmpty() && statusAfter(verdict) == status.literal())
        return RuleText::tr("The case is %1 already.").arg(status.text());
    return {};
}

TwoPeople demandOf(Verdict verdict, const CaseReview &review, const Settings &settings)
{
    if (review.differs() && settings.twoPeopleWhereTheyDiffer())
        return TwoPeople::TheyDiffer;
    if (verdict == Verdict::Decline && settings.twoPeopleForSearchDeclines() &&
        (restsOnSearch(review.reasonId()) || review.candidates().hasFound()))
        return TwoPeople::SearchDecline;
    if (settings.twoPeopleReasons().contains(review.reasonId()))
        return TwoPeople::Reason;
    const auto score = review.score();
    return score && settings.twoPeopleScores().holds(*score) ? TwoPeople::Score : TwoPeople::NotNeeded;
}

EmailRule emailRuleOf(const Profile &profile, const Settings &settings)
{
    if (profile.kind == ProfileKind::ThisComputer)
        return EmailRule::Never;
    return settings.emailsDecisions() ? EmailRule::Always : EmailRule::WhenAskedAgain;
}

} // namespace countersign
