#pragma once

#include "imaging/jpegtraces.h"

#include <QImage>

#include <optional>

namespace countersign::imaging {

// Whether a picture was a JPEG before it became the file that it is. Looks at limits::tracedSide pixels of
// its middle; nothing where that is too small to tell.
//
// Both were measured with 102 photographs, reduced so that nothing was left of how they had been packed, and
// packed by libjpeg at qualities 60 to 98; on them neither ever spoke of a picture that was no JPEG before,
// or one once only. tests/unit/tst_pictureorigin.cpp does the same where the photographs are.
//
// `image` as the decoder gave it, in its own colours, its rows and columns as the file has them. Any thread.

// In a file of another format: the edges of blocks of 8 x 8 pixels. Sees 60 to 90 of 100, the fewer the finer
// the JPEG was.
std::optional<bool> showsJpegBlocks(const QImage &image);

// In a JPEG: gaps in how often its values occur, which a coarser JPEG over the same blocks leaves. Sees
// nearly all that were packed at least five steps of quality coarser before; none that were finer, the same,
// or cut in between.
std::optional<bool> showsCoarserJpeg(const QImage &image, const JpegTraces &traces);

} // namespace countersign::imaging
