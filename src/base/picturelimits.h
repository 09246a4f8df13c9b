#pragma once

#include <QtGlobal>

// limits.h goes on here, for what a picture's file says of itself: few read it, and that header is read by
// all.
namespace countersign::limits {

inline constexpr qsizetype fileBlocks = 4'096;    // segments or chunks of one picture file that are looked at
inline constexpr qsizetype exifEntries = 256;     // of one directory
inline constexpr qsizetype originCharacters = 80; // of one text in it
inline constexpr int hardJpegQuality = 60;        // below it a JPEG loses what faces are compared by
inline constexpr int tracedSide = 1'024;          // pixels; so much of a picture is searched for traces
inline constexpr int leastTracedSide = 128;       // pixels, either side; less shows too few blocks
// In 102 photographs without a trace at most 0.036 and 0.002 (see imaging/earlierjpeg.h).
inline constexpr double blockEdges = 0.04; // share of steps between pixels
inline constexpr double valueGaps = 0.03;  // share of values

} // namespace countersign::limits
