#pragma once

#include "imaging/sniff.h"

#include <QByteArrayView>
#include <QVector>

namespace countersign::imaging {

// One named part of a picture file; looks into the file's bytes, which must outlive it.
struct FileBlock
{
    QByteArrayView name; // PNG and WebP: four letters; JPEG: one byte, the marker's second
    QByteArrayView content;
};

// What stands in a file beside its pixels: the segments of a JPEG before its first scan, the chunks of a PNG
// or a WebP, at most limits::fileBlocks of them. Ends at the first one that does not fit into the file. Empty
// for other kinds. Any thread.
QVector<FileBlock> fileBlocks(FileKind kind, QByteArrayView bytes);

// The content of the first block of that name that begins with `prefix`, without it; empty when there is
// none.
QByteArrayView contentOf(const QVector<FileBlock> &blocks, QByteArrayView name, QByteArrayView prefix = {});

} // namespace countersign::imaging
