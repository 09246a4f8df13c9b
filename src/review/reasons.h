#pragma once

#include "base/settings.h"

#include <QString>
#include <QVector>

#include <array>

namespace countersign {

// What a reviewer can decide about a case. SecondOpinion and Park change nothing at the service.
enum class Verdict { Approve, Decline, AskAgain, SecondOpinion, Park };
inline constexpr std::array allVerdicts = {Verdict::Approve, Verdict::Decline, Verdict::AskAgain,
                                           Verdict::SecondOpinion, Verdict::Park};

// Why: tied to one verdict. The ids are part of the record and of comments at the service; they are never
// renamed.
struct Reason
{
    QString id;
    QString text; // translated
    bool needsNote = false;
    bool isTeams = false; // the team's own words, not the shipped ones
    bool isUsed = true;
};

// All that there are for a verdict: those that ship, as the team changed them, then the team's own; also the
// ones that are not used.
QVector<Reason> allReasonsFor(Verdict verdict, const QVector<ReasonEdit> &edits = {});
// Those that can be given, in the order of the digits that choose them; at most limits::reasonsPerVerdict.
QVector<Reason> reasonsFor(Verdict verdict, const QVector<ReasonEdit> &edits = {});
// An id for a reason of the team's own: none that ships, and none of `edits`.
QString newReasonId(Verdict verdict, const QVector<ReasonEdit> &edits);

// Whether a reason says that the face was found somewhere else: as a customer, or on a blocklist.
bool restsOnSearch(const QString &reasonId);

// "approve", "ask-again": as it stands in the record.
QString verdictName(Verdict verdict);
// "Approve", for a button.
QString verdictText(Verdict verdict);
// The status that the verdict asks the service for; empty when it asks for none.
QString statusAfter(Verdict verdict);

} // namespace countersign
