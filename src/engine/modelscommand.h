#pragma once

#include "engine/modelinstaller.h"

#include <QTextStream>

namespace countersign::engine {

// "countersign-engine models ...", everything after the word "models":
//   (nothing) | list [--models DIR]          every supported network, with what is present
//   install --from DIR [--models DIR] [ID..]  takes networks from a folder
//   install [--yes] [--models DIR] [ID..]     downloads them; without --yes says what it would do
// DIR after --models is where networks are looked for and put, by default paths::installedNetworks().
// Writes sentences to `out`; blocking, no event loop of its own. `fetch` may be empty: then there is no
// download. Returns the exit status: 0 done, 1 something was refused or failed or nothing was found, 2 wrong
// usage.
int runModelsCommand(const QStringList &arguments, QTextStream &out, const FetchFunction &fetch);

} // namespace countersign::engine
