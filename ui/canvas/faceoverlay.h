#pragma once

#include "domain/face.h"
#include "ui/canvas/canvasview.h"

#include <optional>

class QPainter;

namespace countersign {

// What is drawn over a picture's faces, and what is said about them.
struct FaceOverlay
{
    Detection detection;
    std::optional<qsizetype> selected;
    bool visible = true;

    // `bounds`: the widget; labels stay inside it and never lie on a face when there is room beside it.
    void paint(QPainter &painter, const CanvasView &view, const QRectF &bounds, bool focused) const;
    // Where the label of each face stands; no two overlap while there is room.
    QVector<QRectF> labelPlaces(const CanvasView &view, const QRectF &bounds) const;
    // The face under a point of the widget; the smallest one where they overlap.
    std::optional<qsizetype> faceAt(const CanvasView &view, const QPointF &point) const;
    // "1: 34 years, female, found 97 %": number, age and gender where known, how sure the detector is.
    QString label(qsizetype index) const;
};

} // namespace countersign
