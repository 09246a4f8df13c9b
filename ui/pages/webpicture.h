#pragma once

#include "profile/activeservice.h"
#include "ui/canvas/faceslot.h"

namespace countersign {

// Fetches a picture that a browser dropped by its address alone: by https, without the key, bounded as the
// service's own pictures are.
inline FaceSlot::Fetch fetchBy(ActiveService &service)
{
    return [&service](const QUrl &address) { return service.service().fetchImage(address); };
}

} // namespace countersign
