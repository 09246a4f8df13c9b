#pragma once

#include "base/result.h"
#include "engine/analysis.h"

#include <QStringList>

namespace countersign {

// What the engine was asked to do on its command line.
struct Options
{
    quint16 port = 0;
    QString dataFolder;
    QStringList networkFolders;
    bool printEndpoint = false;
    bool useKeychain = false;   // for the store's key
    bool onlyInstalled = false; // leave the built-in networks out
    bool about = false;
    bool help = false;
};

engine::BuiltIn builtInOf(const Options &options);

// Errors: Rejected, with a sentence.
Result<Options> readOptions(const QStringList &arguments);
QString helpText();

} // namespace countersign
