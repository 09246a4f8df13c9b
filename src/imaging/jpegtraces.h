#pragma once

#include "imaging/sniff.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace countersign::imaging {

// How a JPEG was packed. Hints about what happened to a picture, never proof.
struct JpegTraces
{
    // The divisors of its brightness (ITU-T T.81, DQT), in the order of the file: from coarse to fine.
    std::array<int, 64> divisors{};
    int quality = 0;          // 1..100, as libjpeg scales the usual divisors (T.81, table K.1)
    bool usualTables = false; // exactly those; else the quality is that of the nearest ones
    bool progressive = false;
    bool ownBrightness = true; // brightness is coded by itself, as in nearly every file
};

// Nothing for what is no JPEG or has no such table. Any thread.
std::optional<JpegTraces> readJpegTraces(FileKind kind, const QByteArray &bytes);

} // namespace countersign::imaging
