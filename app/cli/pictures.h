#pragma once

#include "app/cli/output.h"
#include "base/call.h"
#include "didit/service.h"
#include "imaging/uploadencoder.h"

#include <QObject>

namespace countersign::cli {

// A file as it goes to the service: read, checked, re-encoded if it must be. What the person should know of
// that goes to `output` as notices.
Call<didit::OutgoingImage> outgoing(const QString &path, const imaging::UploadLimits &limits,
                                    const Output &output, QObject *context);

} // namespace countersign::cli
