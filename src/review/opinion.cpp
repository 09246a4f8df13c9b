#include "review/opinion.h"

#include "review/casereview.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign {

namespace {

struct OpinionText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Opinion)
};

constexpr qsizetype majority = 2;

bool takesSides(Verdict verdict)
{
    return verdict == Verdict::Approve || verdict == Verdict::Decline;
}

Leaning leaningOfOpinion(int rating)
{
    return rating == 0 ? Leaning::Open : leaningOf(rating);
}

qsizetype votesFor(Leaning side, const OpinionRules &rules)
{
    const auto others = std::ranges::count_if(
        rules.others, [side](const Opinion &opinion) { return leaningOfOpinion(opinion.rating) == side; });
    return others + (leaningOfOpinion(rules.rating.value_or(0)) == side ? 1 : 0);
}

bool differsFromTheFirst(const OpinionRules &rules)
{
    const Leaning first = leaningOfOpinion(rules.others.first().rating);
    const Leaning own = leaningOfOpinion(rules.rating.value_or(0));
    return first != Leaning::Open && own != Leaning::Open && first != own;
}

QString demandText(TwoPeople demand)
{
    switch (demand) {
    case TwoPeople::NotNeeded:
        break;
    case TwoPeople::TheyDiffer:
        return OpinionText::tr("You and the service differ, so two people decide this case. Choose "
                               "“Second opinion”.");
    case TwoPeople::SearchDecline:
        return OpinionText::tr("Two people decide that a search hit keeps somebody out. Choose “Second "
                               "opinion”.");
    case TwoPeople::Score:
        return OpinionText::tr("At this similarity two people decide. Choose “Second opinion”.");
    case TwoPeople::Reason:
        return OpinionText::tr("For this reason two people decide. Choose “Second opinion”.");
    }
    return {};
}

} // namespace

bool isSamePerson(const Reviewer &left, const Reviewer &right)
{
    return left.name.compare(right.name, Qt::CaseInsensitive) == 0;
}

bool isSameOpinion(const Opinion &left, const Opinion &right)
{
    return left.profileId == right.profileId && left.sessionId == right.sessionId && left.at == right.at &&
           isSamePerson(left.reviewer, right.reviewer);
}

QString opinionObstacle(Verdict verdict, const OpinionRules &rules)
{
    if (verdict == Verdict::Park)
        return {};
    if (rules.hasOwn)
        return OpinionText::tr("You have given your opinion on this case: a colleague decides it.");
    if (!takesSides(verdict))
        return {};
    if (rules.others.isEmpty())
        return demandText(rules.demand);
    if (rules.others.size() == 1)
        return differsFromTheFirst(rules)
                   ? OpinionText::tr("You and the first reviewer differ, so a third person decides. Choose "
                                     "“Second opinion”.")
                   : QString();
    const Leaning side = verdict == Verdict::Approve ? Leaning::Same : Leaning::Different;
    return votesFor(side, rules) >= majority
               ? QString()
               : OpinionText::tr("Of the reviewers of this case no two think so, so this verdict cannot be "
                                 "given.");
}

} // namespace countersign
