#pragma once

#include "domain/answeringnetworks.h"

#include <QJsonValue>

namespace countersign::didit {

// The "engine" object beside the local engine's answers and in its handover line. What is missing or of
// another type counts as not said: a check never fails because of it. Pure.
AnsweringNetworks parseNetworks(const QJsonValue &engine);

} // namespace countersign::didit
