#pragma once

#include "base/settings.h"

#include <QStringList>

#include <optional>

class QCoreApplication;

namespace countersign::console {

// What the console was asked for on its command line and in its environment.
struct Options
{
    QString tourFolder;               // walk the main job and leave pictures here
    QString pictureFolder;            // photographs for the tour; empty: the drawn portraits
    QString dataFolder;               // the local engine's; empty: its own default
    QStringList networkFolders;       // empty: the engine's own default
    std::optional<ThemeChoice> theme; // for this run
    QString language;                 // for this run; empty: the settings' choice
    bool measureFirstPaint = false;   // COUNTERSIGN_FIRST_PAINT: end at the first paint, for the benchmark
};

// Ends the program on --help, --version and unusable arguments.
Options parseOptions(QCoreApplication &application);

} // namespace countersign::console
