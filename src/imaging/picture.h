#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <QVector>

#include <memory>

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
    QStringList
        notes; // sentences for the person, for example "This file has 3 pages; the first one is used."
    MipPyramid pyramid; // upright, sRGB
};

using PicturePtr = std::shared_ptr<const Picture>;

} // namespace countersign::imaging
