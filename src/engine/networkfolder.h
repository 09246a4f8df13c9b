#pragma once

#include "engine/networkset.h"

namespace countersign::engine {

// The supported networks found in `folders` by SHA-256, whatever their file names, in the catalogue's order;
// the first folder that has one gives it. ".onnx" files that are none are named in `problems` with a
// sentence. Folders are not searched in depth; one that does not exist is not a problem.
QVector<VerifiedNetwork> findNetworks(const QStringList &folders, QStringList *problems);

} // namespace countersign::engine
