#pragma once

#include "engine/server/workshop.h"

namespace countersign::engine {

// The ten literals of contract 6.1.
const QStringList &sessionStatuses();

struct NewStatus
{
    QString status;
    QString comment;
};

// Reads a status change (contract 6.4) and checks that it may follow `present`, which is looked at before the
// body.
Answered<NewStatus> readStatusChange(const QString &present, const ApiRequest &request);

} // namespace countersign::engine
