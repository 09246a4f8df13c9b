#pragma once

#include "base/call.h"
#include "imaging/picture.h"

namespace countersign::imaging {

// A picture's bytes as they go to a service.
struct Upload
{
    QByteArray bytes;
    QByteArray format;      // jpeg, png, webp or tiff
    QByteArray sha256;      // of `bytes`
    QSize uprightSize;      // pixels, after the EXIF turn
    bool reencoded = false; // the person must be told, by reencodedNotice()
};

QString reencodedNotice(); // one translated sentence

struct UploadLimits
{
    qint64 bytes = 0;
    bool tiffAllowed = true; // the face upload of contract 4.6 takes none
};

// Sends the evidence as it is when it fits `limits` and the accepted formats; otherwise re-encodes as JPEG,
// upright, as large as fits. Works in the background.
Call<Upload> prepareUpload(const PicturePtr &picture, const UploadLimits &limits);

// A JPEG whose longer side is at most `side` pixels, for finding faces quickly; not evidence. Works in
// the background.
Call<Upload> reducedCopy(const PicturePtr &picture, int side);

// A part of the picture, `box` in fractions of the upright picture, grown by `margin` of the box's longer
// side, as far as the picture goes: a picture of its own, with bytes and a hash of its own, that knows where
// it was cut out. Works in the background. Errors: NoFace for a box outside the picture.
Call<PicturePtr> cropPicture(const PicturePtr &picture, const QRectF &box, double margin);

} // namespace countersign::imaging
