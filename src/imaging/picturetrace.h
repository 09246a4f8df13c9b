#pragma once

#include <QImage>

namespace countersign::imaging {

// What stays of a picture when it is made smaller or encoded again: for each of 64 places whether it gets
// darker to the right.
using PictureTrace = quint64;

PictureTrace traceOf(const QImage &image);
// Of the same picture seen in a mirror.
PictureTrace mirroredTraceOf(const QImage &image);
// Places at which two pictures differ, 0..64.
int traceDistance(PictureTrace left, PictureTrace right);

} // namespace countersign::imaging
