#pragma once

#include <QImage>

namespace countersign::bench {

inline constexpr QSize megapixels24(6000, 4000);
inline constexpr int photographQuality = 90; // of a JPEG file

// Edges, gradients and grain, so that a file of it is about as large as a camera's. The same each time.
QImage drawnPhotograph(const QSize &size);

} // namespace countersign::bench
