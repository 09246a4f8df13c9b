#pragma once

#include "base/call.h"
#include "imaging/picture.h"

#include <QUrl>

#include <optional>

namespace countersign::imaging {

// A large photograph reduced, upright and in sRGB: to look at until the whole is read, never to be sent.
struct Preview
{
    QImage image;
    QSize uprightSize; // of the whole picture
};

// Two ends of one read: `preview` ends first, with nothing where the whole shows as fast. The preview may
// show what the whole then turns out to lack: a picture counts only once `picture` has its value.
struct StagedRead
{
    Call<std::optional<Preview>> preview;
    Call<PicturePtr> picture;
};

// As in intake.h, in the background, from any thread; both ends tell the same error.
StagedRead readFileInStages(const QString &path);
StagedRead readBytesInStages(const QByteArray &bytes, const QString &name);
StagedRead readDataAddressInStages(const QUrl &address, const QString &name); // of dataaddress.h

} // namespace countersign::imaging
