#pragma once

#include "base/call.h"
#include "didit/service.h"
#include "imaging/uploadencoder.h"

#include <QObject>

namespace countersign::cli {

// A file as it goes to the service: read, checked, re-encoded if it must be.
Call<didit::OutgoingImage> outgoing(const QString &path, const imaging::UploadLimits &limits,
                                    QObject *context);

} // namespace countersign::cli
