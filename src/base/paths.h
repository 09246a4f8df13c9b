#pragma once

#include <QString>

// Where the programs keep their own things. All three programs agree on these folders.
namespace countersign::paths {

// For the engine's store: $XDG_DATA_HOME/countersign/engine. Not created here.
QString engineData();

// For networks a person installed: $XDG_DATA_HOME/countersign/networks. Not created here.
QString installedNetworks();

// Decisions and record: $XDG_DATA_HOME/countersign/review.sqlite. Not created here.
QString reviewFile();

// Batches, one file each: $XDG_DATA_HOME/countersign/batches. Not created here.
QString batches();

// The key that seals the record: $XDG_DATA_HOME/countersign/record.key. Not created here.
QString sealKeyFile();

// The newest seal once more, away from the record: $XDG_CONFIG_HOME/countersign/record.anchor.
QString recordAnchorFile();

// What people who use this account scored in practice: $XDG_DATA_HOME/countersign/practice.json. Not created
// here.
QString practiceFile();

// The settings file: $XDG_CONFIG_HOME/countersign/countersign.ini. Holds no key and nothing of a face.
QString settingsFile();

// What the administrator fixes for everybody who uses this computer: /etc/countersign/policy.ini. A fixed
// place, because an environment variable is the person's own.
QString administratorFile();

// A program of ours beside the running one, for example countersign-engine.
QString siblingProgram(const QString &name);

} // namespace countersign::paths
