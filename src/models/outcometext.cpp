#include "models/outcometext.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CasesViewModel)
};

QString staleSentence(const OutboxEntry &entry)
{
    const QString sentence =
        entry.mayHaveArrived
            ? OutcomeText::tr("Case %1 is %2 by now. Nobody knows whether your decision arrived before "
                              "that: look at its timeline.")
            : OutcomeText::tr("Case %1: nothing was sent, because it is %2 by now. Look at its timeline.");
    return sentence.arg(entry.caseNumber).arg(entry.statusNow.text());
}

} // namespace

QString outcomeText(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Confirmed:
        return OutcomeText::tr("Case %1: %2, confirmed by the service.")
            .arg(entry.caseNumber)
            .arg(entry.statusNow.text());
    case OutboxState::Stale:
        return staleSentence(entry);
    case OutboxState::Undone:
        return OutcomeText::tr("Case %1: taken back, nothing was sent.").arg(entry.caseNumber);
    case OutboxState::Refused:
        return OutcomeText::tr("Case %1: the service did not take the decision. %2")
            .arg(entry.caseNumber)
            .arg(entry.problem);
    default:
        return OutcomeText::tr("Case %1: not sent yet, it will be sent again by itself. %2")
            .arg(entry.caseNumber)
            .arg(entry.problem);
    }
}

} // namespace countersign
