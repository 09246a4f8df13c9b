#pragma once

#include "domain/locatedface.h"
#include "imaging/stagedread.h"
#include "ui/canvas/canvaspoints.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/facedrawing.h"
#include "ui/canvas/faceoverlay.h"
#include "ui/canvas/viewlight.h"
#include "ui/canvas/viewrender.h"

#include <QPainterPath>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;
class QWidget;

namespace countersign {

class PaintedAhead;

// What a canvas shows and how it is looked at; paints it and says it in words. Places in logical pixels of
// the canvas, parts in pixels of the upright picture.
struct CanvasContent
{
    imaging::PicturePtr picture;
    std::optional<imaging::Preview> preview; // in place of the picture
    CanvasView view;
    FaceOverlay overlay;
    CanvasPoints points;
    std::optional<LocatedFace> face; // the one that is compared
    FaceDrawing drawing;             // of a box by hand
    bool eyesVisible = false;
    bool faceOnly = false;
    bool innerFaceOnly = false;
    ViewLight light;
    QString role;
    QString placeholder;

    // Another picture starts over, boxes and all; light and masks stay.
    void setPicture(const imaging::PicturePtr &shown);
    void setPreview(const std::optional<imaging::Preview> &shown);

    QSizeF pictureSize() const;
    ViewFrame head() const; // of the face; empty without one

    void fit(); // the head where nothing else is shown
    bool isFitted() const;
    // The face, or the box that is selected or was compared; false when there is none.
    bool zoomToFace();

    // What makes the view differ from the picture as it came.
    QStringList adjustments() const;
    // For who does not see it.
    QString description(const QStringList &adjustments) const;

    // Fills the canvas, without what is drawn over the picture. Returns where the picture stands in what was
    // painted: it may follow the view a moment later.
    CanvasView paint(QPainter &painter, const QWidget &canvas, PaintedAhead &painted) const;

private:
    ViewScene scene(const QWidget &canvas) const;
    QPainterPath hiddenPart(const QRect &canvas, const CanvasView &shown) const;
    void paintPlaceholder(QPainter &painter, const QRect &rect) const;
};

} // namespace countersign
