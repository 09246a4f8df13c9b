#pragma once

#include <QImage>

namespace countersign::bench {

// Edges, gradients and grain, so that a file of it is about as large as a camera's. The same each time.
QImage drawnPhotograph(const QSize &size);

} // namespace countersign::bench
