#pragma once

#include "base/result.h"
#include "imaging/picture.h"
#include "imaging/sniff.h"

#include <QImageIOHandler>

namespace countersign::imaging {

// What a file's header says, before anything is decoded.
struct Header
{
    FileKind kind = FileKind::Unknown;
    QSize storedSize;
    QSize uprightSize;
    QImageIOHandler::Transformations turn; // from stored to upright, by EXIF
    int pages = 1;                         // TIFF pages or animation frames
    bool animated = false;
};

// Checks kind, bytes and pixels against limits.h. Blocking; any thread.
Result<Header> readHeader(const QByteArray &bytes);

// Decodes at full size, upright and in sRGB: the two below, one after the other. Blocking; any thread.
Result<QImage> decode(const QByteArray &bytes, const Header &header);
// Rows, columns and colours as the file has them.
Result<QImage> decodeAsStored(const QByteArray &bytes, const Header &header);
QImage uprightInSrgb(QImage stored, const Header &header);
// The file describes its colours, whether or not that can be read. TIFF is not looked into.
bool hasColourProfile(const QByteArray &bytes, const Header &header);

// What to reduce a photograph to for a first look: at least limits::previewSide on the longer side, in
// eighths of the stored size, which JPEG decodes at a fraction of the cost. Empty where a first look saves
// nothing.
QSize previewSize(const Header &header);
// Upright and in sRGB at `storedSize` (before the EXIF turn); in haste, which shows in colour edges only.
Result<QImage> decodePreview(const QByteArray &bytes, const Header &header, const QSize &storedSize);

// `image` and its halvings down to a few pixels. Blocking; any thread.
MipPyramid buildPyramid(const QImage &image);

} // namespace countersign::imaging
