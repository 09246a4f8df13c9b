#pragma once

#include "imaging/sniff.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace countersign::imaging {

// Where a picture comes from by what its file says of itself; anybody can have written that into it.
struct PictureOrigin
{
    bool hasCameraData = false; // EXIF with more in it than how the picture lies
    QDateTime takenAt;          // by the camera's own clock, whose time zone is not known; invalid for unsaid
    QString camera;             // make and model; empty for unsaid, like the next
    QString software;

    // The software is a program that changes pictures, and no camera's.
    bool namesEditor() const;
};

// Reads EXIF (JPEG, PNG, WebP, TIFF), the software of a PNG and the creator of XMP in a JPEG. Damaged and
// endless structures end the reading; what was read until then counts. Any thread.
PictureOrigin readOrigin(FileKind kind, const QByteArray &bytes);

} // namespace countersign::imaging
