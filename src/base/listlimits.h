#pragma once

#include <QtGlobal>

#include <chrono>

// Limits of curating lists, as limits.h has the others; apart from them because nearly everything is built
// again when that one changes.
namespace countersign::limits {

inline constexpr double nearFaceSimilarity = 70; // 0..100: from it on they may be one person's (contract 3.2)
inline constexpr int intakePictures = 500;       // dropped on a list at once; ours
inline constexpr int intakeLooks = 2;            // of them that are decoded and looked at side by side
inline constexpr int thumbnailSide = 160;        // pixels kept of each: twice what is shown
inline constexpr int entryPageRows =
    200; // of a list at once (contract 4.4: up to a million): parsed in one beat
inline constexpr qsizetype wholeListRows = 1'000'000;     // contract 4.4: that room is made for at once
inline constexpr qsizetype doublesFaces = 5'000;          // of a list that are compared with each other; ours
inline constexpr qsizetype importRows = 100'000;          // entries of one table; ours
inline constexpr qint64 importBytes = 64LL * 1024 * 1024; // of its file; ours
inline constexpr qint64 keptRemovedBytes = 256LL * 1024 * 1024; // pictures of removed entries, to put back

} // namespace countersign::limits
