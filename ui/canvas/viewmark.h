#pragma once

#include "ui/canvas/canvasview.h"
#include "ui/canvas/viewlight.h"

#include <QStringList>

class QPainter;

namespace countersign {

// What makes a view differ from the picture as it came: "mirrored", "turned 0.5°", "grey", ...
QStringList adjustmentsOf(const CanvasView &view, const ViewLight &light);

// Nobody may take an adjusted view for the picture, so a chip in the lower left corner of `bounds` says what
// is adjusted. Nothing without adjustments.
void paintViewMark(QPainter &painter, const QRectF &bounds, const QStringList &adjustments);

} // namespace countersign
