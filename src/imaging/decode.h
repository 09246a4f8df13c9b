#pragma once

#include "base/result.h"
#include "imaging/picture.h"
#include "imaging/sniff.h"

namespace countersign::imaging {

// What a file's header says, before anything is decoded.
struct Header
{
    FileKind kind = FileKind::Unknown;
    QSize storedSize;
    QSize uprightSize;
    int pages = 1; // TIFF pages or animation frames
    bool animated = false;
};

// Checks kind, bytes and pixels against limits.h. Blocking; any thread.
Result<Header> readHeader(const QByteArray &bytes);

// Decodes upright and in sRGB, at most `longSide` pixels on the longer side (0: full size). Blocking; any
// thread.
Result<QImage> decode(const QByteArray &bytes, const Header &header, int longSide);

// What to reduce a photograph to for a first look: at least limits::previewSide on the longer side, in
// eighths of the stored size, which JPEG decodes at a fraction of the cost. Empty where a first look saves
// nothing.
QSize previewSize(const Header &header);
// Upright and in sRGB at `storedSize` (before the EXIF turn); in haste, which shows in colour edges only.
Result<QImage> decodePreview(const QByteArray &bytes, const Header &header, const QSize &storedSize);

// `image` and its halvings down to a few pixels. Blocking; any thread.
MipPyramid buildPyramid(const QImage &image);

} // namespace countersign::imaging
