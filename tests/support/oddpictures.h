#pragma once

#include <QByteArray>
#include <QImage>

// Picture files that Qt reads but cannot write, made here byte by byte.
namespace countersign::oddpictures {

// Baseline TIFF with one uncompressed RGB strip a page.
QByteArray tiffOf(const QVector<QImage> &pages);
// A looping WebP animation of lossless frames, all of one size.
QByteArray animatedWebpOf(const QVector<QImage> &frames);
// Four colour components, as print shops deliver them.
QByteArray cmykJpegOf(const QImage &image);

QByteArray progressiveJpegOf(const QImage &image);
// As cameras say how a picture lies (EXIF 2.3, tag 0x0112): 1..8.
QByteArray withOrientation(QByteArray jpeg, int orientation);
// The JPEG describes its colours by these bytes.
QByteArray withProfile(QByteArray jpeg, const QByteArray &profile);
// An ICC profile (version 2.1) of grey that is as light as its value says.
QByteArray linearGreyProfile();

} // namespace countersign::oddpictures
