#pragma once

#include "didit/service.h"

#include <QObject>

namespace countersign {

// The id of the service's own blocklist of faces. `context` lives in the caller's thread and outlives the
// call. Errors: NotFound when there is none, and those of the call.
Call<QString> faceBlocklist(didit::Service &service, QObject *context);

} // namespace countersign
