#pragma once

#include "base/limits.h"

// The limits of keeping the record, of covering faces and of seeded checks, beside those of limits.h.
namespace countersign::limits {

inline constexpr int longestRecordMonths = 1200; // ours; the record can be kept for ever, too
inline constexpr auto retentionLook = 24h;       // between two looks at what of the record is too old
inline constexpr int recordRowsRemoved = 500;    // of a cut record in one go: decisions wait so long at most
inline constexpr auto faceCover = 10min; // without a key or a move of the mouse, unless Settings say so
inline constexpr auto longestFaceCover = 4h;
inline constexpr int rarestSeededCheck = 1000; // ours; one in so many cases
inline constexpr auto unsentNotice = 4s;       // closing says for so long what stays unsent

} // namespace countersign::limits
