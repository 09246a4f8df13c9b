#pragma once

#include "base/settings.h"

#include <QStringList>

#include <optional>

class QCoreApplication;

namespace countersign::console {

struct Options
{
    QString tourFolder;               // walk the main job and leave pictures here
    QString pictureFolder;            // photographs for the tour; empty: the drawn portraits
    QString dataFolder;               // the local engine's; empty: its own default
    QStringList networkFolders;       // empty: the engine's own default
    QString profile;                  // to switch to; empty: the settings' choice
    std::optional<ThemeChoice> theme; // for this run
    QString language;                 // for this run; empty: the settings' choice
    bool measureFirstPaint = false;   // COUNTERSIGN_FIRST_PAINT: end at the first paint, for the benchmark
};

// What was asked for; nonsense is left for answerOptions(), which speaks the person's language.
Options readOptions(const QStringList &arguments);

// Answers --help and --version and refuses what cannot be used with one sentence and exit status 3; each ends
// the program. Call once the translations are there.
void answerOptions(const QCoreApplication &application);

} // namespace countersign::console
