#pragma once

#include "ui/canvas/canvascontent.h"
#include "ui/canvas/canvasdrag.h"
#include "ui/canvas/imagecanvas.h"
#include "ui/canvas/paintedahead.h"

namespace countersign {

// For the canvas' own files.
class ImageCanvas::Private
{
public:
    CanvasContent content;
    PaintedAhead painted;
    CanvasDrag drag;
    std::optional<int> heldPoint; // by the mouse
    ImageCanvas *standIn = nullptr;
    double standInEdge = 0;
    bool highlighted = false;
    bool describing = false; // the description is about to be announced

    QStringList adjustments() const;
    void paintOver(QPainter &painter, const QWidget &canvas, const CanvasView &shown) const;
    void paintStandIn(QPainter &painter, const QWidget &canvas) const;
};

} // namespace countersign
