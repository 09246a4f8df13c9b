#pragma once

#include "review/casereview.h"
#include "review/opinion.h"

namespace countersign {

class Settings;
struct Profile;

// What the contract and the team's policy say about the verdict on a case.

// Contract 6.4: whether a decision may follow this status.
bool isDecidable(const Status &status);
// Why this verdict cannot follow it, as one sentence; empty when it can.
QString statusObstacle(Verdict verdict, const Status &status);
// Why one person is not enough for this verdict.
TwoPeople demandOf(Verdict verdict, const CaseReview &review, const Settings &settings);
// Which verdicts may be told by e-mail; the engine of this computer reaches nobody.
EmailRule emailRuleOf(const Profile &profile, const Settings &settings);

} // namespace countersign
