#include "ui/canvas/viewrender.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace countersign {

namespace {

constexpr double sharpZoom = 8; // above it pixels have edges
constexpr int checkerSide = 8;  // logical pixels
constexpr double blur = 32;     // screen pixels that count as surroundings

QBrush checker(const ViewScene &scene)
{
    QImage tile(2 * checkerSide, 2 * checkerSide, QImage::Format_RGB32);
    tile.fill(scene.checkerDark);
    QPainter painter(&tile);
    painter.fillRect(0, 0, checkerSide, checkerSide, scene.checkerLight);
    painter.fillRect(checkerSide, checkerSide, checkerSide, checkerSide, scene.checkerLight);
    painter.end();
    return {tile};
}

QRectF pictureRect(const ViewScene &scene)
{
    return QRectF({}, QSizeF(scene.picture->uprightSize));
}

// Neither turned nor mirrored, nor both at once, which turns the picture upside down.
bool isUpright(const QTransform &transform)
{
    return transform.type() <= QTransform::TxScale && transform.m11() > 0 && transform.m22() > 0;
}

// Moving a view changes nothing of the rest, to the last bit.
QTransform withoutPlace(const QTransform &transform)
{
    return {transform.m11(), transform.m12(), transform.m21(), transform.m22(), 0, 0};
}

QRect wholePixels(const QRectF &rect)
{
    return {QPoint(int(std::ceil(rect.left())), int(std::ceil(rect.top()))),
            QPoint(int(std::floor(rect.right())) - 1, int(std::floor(rect.bottom())) - 1)};
}

// In logical pixels of its widget.
QRectF paintedRect(const RenderedView &view)
{
    const int margin = view.margin;
    return QRectF({}, QSizeF(view.scene.size)).adjusted(-margin, -margin, margin, margin);
}

// No light changes what lies around the picture.
void clearAround(QPainter &painter, const ViewScene &scene, int margin)
{
    QPainterPath around;
    around.addRect(QRectF({}, scene.size).adjusted(-margin, -margin, margin, margin));
    around.addPolygon(scene.toWidget().map(QPolygonF(pictureRect(scene))));
    painter.fillPath(around, scene.background); // odd-even: what both cover stays
}

} // namespace

double ViewScene::zoom() const
{
    return view.zoom();
}

void ViewScene::paint(QPainter &painter, const QImage &level, const QSizeF &pictureSize) const
{
    const QRectF source({}, pictureSize);
    const QTransform placed = toWidget();
    painter.save();
    // A coarse level is no pixel of the picture: its edges are nobody's.
    const bool isWhole = level.width() >= pictureSize.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < sharpZoom || !isWhole);
    if (level.hasAlphaChannel()) {
        QPainterPath outline;
        outline.addPolygon(placed.map(QPolygonF(source)));
        painter.fillPath(outline, checker(*this));
    }
    if (isUpright(placed)) {
        painter.drawImage(placed.mapRect(source), level);
    } else {
        painter.setTransform(placed, true);
        painter.drawImage(source, level);
    }
    painter.restore();
}

RenderedView renderView(const ViewScene &scene, int margin)
{
    const QSize size = (QSizeF(scene.size.grownBy({margin, margin, margin, margin})) * scene.ratio).toSize();
    const auto paintedFrom = [&](double zoom) {
        QImage image(size, QImage::Format_RGB32);
        image.setDevicePixelRatio(scene.ratio);
        image.fill(scene.background);
        QPainter painter(&image);
        painter.translate(margin, margin);
        scene.paint(painter, scene.picture->pyramid.levelFor(zoom), scene.picture->uprightSize);
        return image;
    };
    RenderedView view{scene, margin, paintedFrom(scene.zoom())};
    if (scene.light.isNeutral())
        return view;
    scene.light.applyTo(view.image,
                        scene.light.localContrast == 0 ? QImage() : paintedFrom(scene.zoom() / blur));
    QPainter painter(&view.image);
    painter.translate(margin, margin);
    clearAround(painter, scene, margin);
    return view;
}

bool RenderedView::isMerelyMoved(const ViewScene &now) const
{
    return scene.size == now.size && scene.ratio == now.ratio &&
           withoutPlace(scene.toWidget()) == withoutPlace(now.toWidget());
}

bool RenderedView::covers(const ViewScene &now) const
{
    const double reserve = margin / 2.0; // the next one is painted before this one's edge is seen
    return scene.light == now.light && isMerelyMoved(now) &&
           movedTo(now)
               .mapRect(paintedRect(*this))
               .contains(QRectF({}, QSizeF(now.size)).adjusted(-reserve, -reserve, reserve, reserve));
}

QTransform RenderedView::movedTo(const ViewScene &now) const
{
    return scene.toWidget().inverted() * now.toWidget();
}

void RenderedView::paint(QPainter &painter, const ViewScene &now) const
{
    const QTransform moved = movedTo(now);
    const QRectF place = paintedRect(*this);
    const bool level = isUpright(moved);
    QRegion rest(QRect({}, now.size));
    if (level)
        rest -= wholePixels(moved.mapRect(place));
    painter.save();
    for (const QRect &part : rest)
        painter.fillRect(part, now.background);
    if (isMerelyMoved(now)) {
        painter.drawImage(moved.map(place.topLeft()), image);
    } else if (level) {
        painter.drawImage(moved.mapRect(place), image);
    } else {
        painter.setTransform(moved, true);
        painter.drawImage(place, image);
    }
    painter.restore();
}

} // namespace countersign
