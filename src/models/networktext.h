#pragma once

#include "domain/answeringnetworks.h"

namespace countersign {

// Names for the networks that compared or estimated, as one line under a result; empty when nobody said.
QString comparedByText(const AnsweringNetworks &networks);
QString estimatedByText(const AnsweringNetworks &networks);
// For a case, whose checks may have been of either kind.
QString answeredByText(const AnsweringNetworks &networks);
// How well the embedder tells people apart, as one sentence with its figures; empty where nobody measured.
QString accuracyText(const AnsweringNetworks &networks);

} // namespace countersign
