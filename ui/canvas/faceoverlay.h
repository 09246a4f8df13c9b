#pragma once

#include "domain/face.h"
#include "domain/locatedface.h"
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
    bool labelled = true;
    // The part that is sent in place of the whole picture; shown whether or not the boxes are.
    std::optional<QRectF> sent;

    // `bounds`: the widget; labels stay inside it and never lie on a face when there is room beside it.
    void paint(QPainter &painter, const CanvasView &view, const QRectF &bounds, bool focused) const;
    // Where the label of each face stands; no two overlap while there is room.
    QVector<QRectF> labelPlaces(const CanvasView &view, const QRectF &bounds) const;
    // The box that a person means with a point of the widget: that of a face, else the one that is sent.
    std::optional<QRectF> boxAt(const CanvasView &view, const QPointF &point) const;
    // The face under a point of the widget; the smallest one where they overlap.
    std::optional<qsizetype> faceAt(const CanvasView &view, const QPointF &point) const;
    // "1: 34 years, female, found 97 %": number, age and gender where known, how sure the detector is.
    QString label(qsizetype index) const;

private:
    void paintBox(QPainter &painter, const CanvasView &view, qsizetype index, bool focused) const;
    void paintSent(QPainter &painter, const CanvasView &view) const;
};

// Two small rings where the eyes are.
void paintEyes(QPainter &painter, const CanvasView &view, const LocatedFace &face);

} // namespace countersign
