#include "ui/canvas/canvascontent.h"

#include "ui/canvas/faceframe.h"
#include "ui/canvas/paintedahead.h"
#include "ui/canvas/viewmark.h"
#include "ui/theme/canvastheme.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace countersign {

namespace {

struct ContentText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ImageCanvas)
};

} // namespace

void CanvasContent::setPicture(const imaging::PicturePtr &shown)
{
    picture = shown;
    preview.reset();
    overlay.detection = {};
    overlay.selected.reset();
    overlay.sent.reset();
    drawing.end();
    points = {};
    face.reset();
    view.setPictureSize(pictureSize());
}

void CanvasContent::setPreview(const std::optional<imaging::Preview> &shown)
{
    preview = shown;
    view.setPictureSize(pictureSize());
}

QSizeF CanvasContent::pictureSize() const
{
    if (preview)
        return preview->uprightSize;
    return picture ? QSizeF(picture->uprightSize) : QSizeF();
}

ViewFrame CanvasContent::head() const
{
    return face ? headAround(*face, pictureSize()) : ViewFrame();
}

void CanvasContent::fit()
{
    if (faceOnly && face)
        view.frame(head());
    else
        view.fit();
}

bool CanvasContent::isFitted() const
{
    return faceOnly && face ? view.isFramed() : view.isFitted();
}

bool CanvasContent::zoomToFace()
{
    if (face && !overlay.selected) {
        view.frame(head());
        return true;
    }
    const auto index = overlay.selected ? overlay.selected : overlay.detection.comparedFace();
    if (!index || !picture)
        return false;
    const QSizeF size = picture->uprightSize;
    view.fitBox(
        QTransform::fromScale(size.width(), size.height()).mapRect(overlay.detection.faces.at(*index).box));
    return true;
}

QStringList CanvasContent::adjustments() const
{
    QStringList parts = adjustmentsOf(view, light);
    if (innerFaceOnly && face)
        parts.append(ContentText::tr("inner face only"));
    return parts;
}

QString CanvasContent::description(const QStringList &adjustments) const
{
    QStringList parts;
    if (!picture)
        parts.append(ContentText::tr("no picture"));
    else if (overlay.detection.faces.isEmpty() && !face)
        parts.append(ContentText::tr("a picture"));
    else
        parts.append(ContentText::tr("%n faces", nullptr, std::max(1, int(overlay.detection.faces.size()))));
    if (face)
        parts.append(
            ContentText::tr("eyes %n pixels apart", nullptr, qRound(face->eyeDistance(pictureSize()))));
    if (overlay.selected)
        parts.append(overlay.label(*overlay.selected));
    if (overlay.sent)
        parts.append(ContentText::tr("the marked face is sent alone"));
    if (drawing.isOn())
        parts.append(FaceDrawing::hint());
    if (picture) {
        parts.append(overlay.visible ? ContentText::tr("boxes on") : ContentText::tr("boxes off"));
        parts.append(adjustments);
    }
    if (eyesVisible && face)
        parts.append(ContentText::tr("eye points on"));
    for (const CanvasPoint &point : points.points)
        parts.append(point.text);
    if (points.aim)
        parts.append(points.aim->request);
    return parts.join(QStringLiteral(", "));
}

// What must not be seen of the picture, in the canvas. Painting over it is much faster than a clip.
QPainterPath CanvasContent::hiddenPart(const QRect &canvas, const CanvasView &shown) const
{
    QPainterPath hidden;
    if (!face || (!faceOnly && !innerFaceOnly))
        return hidden;
    QPainterPath part;
    if (innerFaceOnly)
        part = innerFace(*face, pictureSize());
    else
        part.addPolygon(head().outline());
    hidden.addRect(canvas);
    hidden.addPath(shown.toWidget().map(part)); // odd-even: what both cover stays
    return hidden;
}

ViewScene CanvasContent::scene(const QWidget &canvas) const
{
    const theme::Checker checker = theme::checker();
    return {
        picture,      view,         canvas.size(), canvas.devicePixelRatioF(), light, theme::tokens().canvas,
        checker.dark, checker.light};
}

void CanvasContent::paintPlaceholder(QPainter &painter, const QRect &rect) const
{
    painter.setFont(theme::font(theme::TextRole::Body));
    painter.setPen(theme::tokens().quietOnCanvas);
    const int margin = 2 * theme::margin;
    painter.drawText(rect.adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     placeholder);
}

CanvasView CanvasContent::paint(QPainter &painter, const QWidget &canvas, PaintedAhead &painted) const
{
    const QColor background = theme::tokens().canvas;
    CanvasView shown = view;
    if (preview || !picture)
        painter.fillRect(canvas.rect(), background);
    if (preview)
        scene(canvas).paint(painter, preview->image, preview->uprightSize);
    else if (picture)
        shown = painted.paint(painter, scene(canvas));
    else
        paintPlaceholder(painter, canvas.rect());
    painter.fillPath(hiddenPart(canvas.rect(), shown), background);
    return shown;
}

} // namespace countersign
