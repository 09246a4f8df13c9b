#pragma once

#include "base/limits.h"

// The limits of practice and of what is said on errors, beside those of limits.h.
namespace countersign::limits {

inline constexpr qint64 labelTableBytes = 16LL * 1024 * 1024;  // one table of pairs or pictures
inline constexpr qsizetype labelledPictures = 100'000;         // of one folder
inline constexpr qsizetype practicePairs = 200;                // in one round
inline constexpr qint64 practiceBreak = 40;                    // pairs after which a break is suggested
inline constexpr qint64 practiceFileBytes = 1LL * 1024 * 1024; // results of everybody who uses one account
inline constexpr qint64 fewestClosedCases = 20; // so many at least before their share is a figure to tell
inline constexpr auto closedCasesAge = 10min;   // then that share is counted again

} // namespace countersign::limits
