#pragma once

#include "engine/networkset.h"

namespace countersign::engine {

// The offered networks that lie in `folders`, read and verified, in the catalogue's order. What is wrong with
// other files stands in `problems`; see catalogue().
QVector<VerifiedNetwork> findNetworks(const QStringList &folders, QStringList *problems);

// The networks that are part of the program, verified and ready for OpenCV.
QVector<VerifiedNetwork> readBuiltInNetworks(QStringList *problems);

} // namespace countersign::engine
