#pragma once

#include "base/result.h"
#include "didit/httpservice.h"
#include "domain/answeringnetworks.h"

namespace countersign {

// What the engine says about itself on its first line of output.
struct Handover
{
    didit::Endpoint endpoint;
    QString version;
    AnsweringNetworks networks;
};

// Errors: EngineStopped when the line is not a handover or names anything but a loopback address. Pure.
Result<Handover> parseHandover(const QByteArray &line);

} // namespace countersign
