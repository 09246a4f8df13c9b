#pragma once

#include "base/settings.h"
#include "domain/session.h"
#include "review/ratings.h"

#include <QJsonArray>

namespace countersign {

// What a decision answer says about the faces of its case.

// Whether two faces can be compared at all.
bool hasFacePair(const SessionDecision &decision);
// Whether the policy wants the faces rated before anything of the service's opinion is shown.
bool wantsLook(const SessionDecision &decision, LookFirst policy);
// The service's similarity of the pair, 0..100; nothing where it compared none.
std::optional<double> scoreOf(const SessionDecision &decision);
// By that score.
std::optional<Leaning> serviceLeaning(const SessionDecision &decision);
// Of all its features.
QVector<Warning> warningsOf(const SessionDecision &decision);
bool hasErrorWarning(const SessionDecision &decision);
// Of the matches, where the service says them; 0..100.
QJsonArray declineThresholds(const SessionDecision &decision);

} // namespace countersign
