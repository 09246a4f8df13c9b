#pragma once

#include "imaging/jpegtraces.h"
#include "imaging/pictureorigin.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace countersign::imaging {

// A decoded picture in halving sizes, so that any zoom paints from a level at most twice the size on screen.
// levels[0] is the full picture (or the largest that was asked for), all in sRGB, upright.
struct MipPyramid
{
    QVector<QImage> levels;

    bool isEmpty() const { return levels.isEmpty(); }
    // The smallest level that is still at least `scale` (screen pixels per level-0 pixel) times level 0.
    const QImage &levelFor(double scale) const;
    qint64 bytes() const;
};

// What its colours were when it came; they are shown in sRGB.
enum class SourceColours { Plain, Converted, Unreadable };

// A picture as evidence: the bytes exactly as they came, their hash, and what can be seen in them.
// Immutable once made; shared between threads.
struct Picture
{
    QByteArray bytes;  // as received
    QByteArray sha256; // of `bytes`, 32 bytes
    QByteArray format; // "jpeg", "png", "webp", "tiff", "bmp", ...: by content, not by name
    QString name;      // what the person calls it (a file name); never logged
    QSize storedSize;  // pixels as stored
    QSize uprightSize; // pixels after the EXIF turn
    bool grey = false; // no colour in it
    SourceColours colours = SourceColours::Plain;
    QString colourProfile; // what a converted one calls itself
    int colourBits = 8;    // of each colour; they are shown in 8
    PictureOrigin origin;
    std::optional<JpegTraces> jpeg;  // nothing for other formats
    std::optional<bool> earlierJpeg; // it was one before it became this file; by earlierjpeg.h
    QStringList
        notes; // sentences for the person, for example "This file has 3 pages; the first one is used."
    MipPyramid pyramid; // upright, sRGB
    // Of a picture that was cut out of another one, so that one face is sent alone: that one, and which part
    // of it, in its upright pixels. Null and empty for a picture that came as it is.
    std::shared_ptr<const Picture> whole;
    QRect part;
};

using PicturePtr = std::shared_ptr<const Picture>;

// A box in fractions of `picture` in those of the one that it was cut out of; itself for an uncut one.
QRectF boxInWhole(const Picture &picture, const QRectF &box);

} // namespace countersign::imaging
