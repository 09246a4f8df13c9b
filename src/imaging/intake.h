#pragma once

#include "base/call.h"
#include "imaging/picture.h"

namespace countersign::imaging {

// Takes pictures in: bounds the bytes, tells the format by content, checks size and pixels before decoding,
// turns upright by EXIF, converts to sRGB, builds the pyramid. Works in the background; call from any
// thread. Errors: Unreadable (empty, damaged, cut off), Unsupported (HEIC, PDF, text, ...), TooLarge (bytes
// or pixels), each with a sentence that says what to do. A cut-off JPEG is an error, not a half-grey face.
Call<PicturePtr> loadFile(const QString &path);
Call<PicturePtr> loadBytes(const QByteArray &bytes, const QString &name);
// For a picture that never was a file, such as a pasted one: becomes PNG bytes first.
Call<PicturePtr> loadImage(const QImage &image, const QString &name);

// The bytes of a file, one more than allowed at most. Blocking.
Result<QByteArray> readFile(const QString &path);
// The same, blocking; for worker threads and the command line.
Result<PicturePtr> readPicture(const QByteArray &bytes, const QString &name);

} // namespace countersign::imaging
