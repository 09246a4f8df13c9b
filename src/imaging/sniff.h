#pragma once

#include <QByteArray>

namespace countersign::imaging {

// What a file is by its first bytes, never by its name.
enum class FileKind { Empty, Jpeg, Png, Webp, Tiff, Bmp, Gif, Heif, Avif, Pdf, Unknown };

FileKind sniff(const QByteArray &bytes);

// Qt's format name for what can be decoded here: "jpeg", "png", "webp", "tiff", "bmp", "gif"; empty for the
// rest.
QByteArray formatName(FileKind kind);

// Whether a JPEG, PNG or BMP ends where its format says it must; other kinds count as whole. A cut-off file
// still decodes to half a face, so the decoder's word is not enough.
bool isWhole(FileKind kind, const QByteArray &bytes);

} // namespace countersign::imaging
