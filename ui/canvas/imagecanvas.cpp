#include "ui/canvas/imagecanvas.h"

#include "ui/canvas/imagecanvas_p.h"
#include "ui/canvas/viewmark.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace countersign {

QStringList ImageCanvas::Private::adjustments() const
{
    QStringList parts = content.adjustments();
    if (standIn) {
        parts.append(ImageCanvas::tr("%1 laid over").arg(standIn->d->content.role));
        parts.append(standIn->d->adjustments());
    }
    return parts;
}

void ImageCanvas::Private::paintStandIn(QPainter &painter, const QWidget &canvas) const
{
    if (!standIn || !standIn->d->content.picture)
        return;
    painter.save();
    painter.setClipRect(canvas.rect().adjusted(int(canvas.width() * standInEdge), 0, 0, 0));
    standIn->d->content.paint(painter, *standIn, standIn->d->painted);
    painter.restore();
}

void ImageCanvas::Private::paintOver(QPainter &painter, const QWidget &canvas, const CanvasView &shown) const
{
    content.overlay.paint(painter, shown, QRectF(canvas.rect()), canvas.hasFocus());
    if (content.eyesVisible && content.face)
        paintEyes(painter, shown, *content.face);
    content.points.paint(painter, shown, QRectF(canvas.rect()));
}

ImageCanvas::ImageCanvas(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&d->painted, &PaintedAhead::arrived, this, qOverload<>(&QWidget::update));
    describe();
}

ImageCanvas::~ImageCanvas() = default;

void ImageCanvas::setRole(const QString &role)
{
    d->content.role = role;
    setAccessibleName(role);
}

void ImageCanvas::setPlaceholder(const QString &sentence)
{
    d->content.placeholder = sentence;
    update();
}

void ImageCanvas::setPicture(const imaging::PicturePtr &picture)
{
    d->painted.forget();
    setStandIn(nullptr);
    stopAsking();
    d->content.setPicture(picture);
    contentChanged();
    Q_EMIT zoomChanged();
    Q_EMIT pictureChanged();
}

void ImageCanvas::setFace(const std::optional<LocatedFace> &face)
{
    d->content.face = face;
    contentChanged();
}

const std::optional<LocatedFace> &ImageCanvas::face() const
{
    return d->content.face;
}

void ImageCanvas::setInnerFaceOnly(bool innerFaceOnly)
{
    d->content.innerFaceOnly = innerFaceOnly;
    contentChanged();
}

bool ImageCanvas::isInnerFaceOnly() const
{
    return d->content.innerFaceOnly;
}

void ImageCanvas::setStandIn(ImageCanvas *other, double edge)
{
    if (d->standIn)
        disconnect(&d->standIn->d->painted, nullptr, this, nullptr);
    d->standIn = other;
    d->standInEdge = edge;
    if (other)
        connect(&other->d->painted, &PaintedAhead::arrived, this, qOverload<>(&QWidget::update));
    contentChanged();
}

bool ImageCanvas::hasStandIn() const
{
    return d->standIn;
}

void ImageCanvas::setLight(const ViewLight &light)
{
    d->content.light = light;
    contentChanged();
}

const ViewLight &ImageCanvas::light() const
{
    return d->content.light;
}

void ImageCanvas::setOrientation(const Orientation &orientation)
{
    d->content.view.setOrientation(orientation);
    placedAnew();
}

const Orientation &ImageCanvas::orientation() const
{
    return d->content.view.orientation();
}

void ImageCanvas::setFaceOnly(bool faceOnly)
{
    d->content.faceOnly = faceOnly;
    update();
}

bool ImageCanvas::isFaceOnly() const
{
    return d->content.faceOnly;
}

void ImageCanvas::setPreview(const std::optional<imaging::Preview> &preview)
{
    d->content.setPreview(preview);
    placedAnew();
}

const imaging::PicturePtr &ImageCanvas::picture() const
{
    return d->content.picture;
}

void ImageCanvas::setDetection(const Detection &detection)
{
    d->content.overlay.detection = detection;
    d->content.overlay.selected.reset();
    contentChanged();
}

const Detection &ImageCanvas::detection() const
{
    return d->content.overlay.detection;
}

void ImageCanvas::clearDetection()
{
    setDetection({});
}

void ImageCanvas::setBoxesVisible(bool visible)
{
    d->content.overlay.visible = visible;
    contentChanged();
}

bool ImageCanvas::boxesVisible() const
{
    return d->content.overlay.visible;
}

void ImageCanvas::setLabelsVisible(bool visible)
{
    d->content.overlay.labelled = visible;
    contentChanged();
}

bool ImageCanvas::labelsVisible() const
{
    return d->content.overlay.labelled;
}

void ImageCanvas::setSentBox(const std::optional<QRectF> &box)
{
    d->content.overlay.sent = box;
    contentChanged();
}

const std::optional<QRectF> &ImageCanvas::sentBox() const
{
    return d->content.overlay.sent;
}

void ImageCanvas::setEyesVisible(bool visible)
{
    d->content.eyesVisible = visible;
    contentChanged();
}

bool ImageCanvas::eyesVisible() const
{
    return d->content.eyesVisible;
}

std::optional<qsizetype> ImageCanvas::selectedFace() const
{
    return d->content.overlay.selected;
}

void ImageCanvas::selectFace(std::optional<qsizetype> index)
{
    if (d->content.overlay.selected == index)
        return;
    d->content.overlay.selected = index;
    contentChanged();
    Q_EMIT selectedFaceChanged();
}

QRectF ImageCanvas::faceRect(qsizetype index) const
{
    if (index < 0 || index >= d->content.overlay.detection.faces.size())
        return {};
    return d->content.view.toView(d->content.overlay.detection.faces.at(index).box);
}

QPointF ImageCanvas::placeOf(const QPointF &relative) const
{
    return d->content.view.placeOf(relative);
}

QPointF ImageCanvas::relativeAt(const QPointF &place) const
{
    const QSizeF size = d->content.pictureSize();
    if (size.isEmpty())
        return {};
    const QPointF pixel = d->content.view.toPicture(place);
    return {std::clamp(pixel.x() / size.width(), 0.0, 1.0), std::clamp(pixel.y() / size.height(), 0.0, 1.0)};
}

void ImageCanvas::setPoints(const QVector<CanvasPoint> &points)
{
    if (d->content.points.points == points)
        return;
    d->content.points.points = points;
    contentChanged();
}

void ImageCanvas::askForPlace(const QString &request, const QPointF &at)
{
    d->content.points.aim = {at, request};
    setMouseTracking(true);
    setCursor(Qt::BlankCursor); // the cross is in its place
    contentChanged();
}

void ImageCanvas::stopAsking()
{
    if (!isAsking())
        return;
    d->content.points.aim.reset();
    setMouseTracking(false);
    unsetCursor();
    contentChanged();
}

bool ImageCanvas::isAsking() const
{
    return d->content.points.aim.has_value();
}

void ImageCanvas::setHighlighted(bool highlighted)
{
    d->highlighted = highlighted;
    update();
}

// Each change is announced, so those that come together are one: a picture, its faces, how it is seen. What
// did not change is none.
void ImageCanvas::describe()
{
    if (std::exchange(d->describing, true))
        return;
    const auto announce = [this] {
        d->describing = false;
        const QString description = d->content.description(d->adjustments());
        if (description != accessibleDescription())
            setAccessibleDescription(description);
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
}

void ImageCanvas::contentChanged()
{
    describe();
    update();
}

void ImageCanvas::viewChanged()
{
    update();
    Q_EMIT zoomChanged();
}

void ImageCanvas::placedAnew()
{
    describe();
    viewChanged();
}

void ImageCanvas::zoomToFit()
{
    d->content.fit();
    placedAnew();
}

void ImageCanvas::zoomToActualSize()
{
    d->content.view.actualSize();
    placedAnew();
}

void ImageCanvas::zoomToFace()
{
    if (d->content.zoomToFace())
        placedAnew();
}

void ImageCanvas::frame(const ViewFrame &part)
{
    d->content.view.frame(part);
    placedAnew();
}

void ImageCanvas::follow(const CanvasMove &move)
{
    if (!d->content.picture)
        return;
    d->content.view.follow(move);
    viewChanged();
}

double ImageCanvas::zoom() const
{
    return d->content.view.zoom();
}

void ImageCanvas::zoomBy(double factor, const QPointF &at)
{
    if (!d->content.picture)
        return;
    const CanvasMove move = d->content.view.zoomAt(at, factor);
    viewChanged();
    Q_EMIT moved(move);
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    // The window may have moved to a screen of another scale without a resize.
    d->content.view.setPixelRatio(devicePixelRatioF());
    QPainter painter(this);
    const CanvasView shown = d->content.paint(painter, *this, d->painted);
    d->paintStandIn(painter, *this);
    if (!d->content.preview && !d->standIn)
        d->paintOver(painter, *this, shown);
    if (d->content.drawing.isOn())
        d->content.drawing.paint(painter, shown, QRectF(rect()));
    if (d->content.picture)
        paintViewMark(painter, QRectF(rect()), d->adjustments());
    if (hasFocus() || d->highlighted) {
        painter.setPen(QPen(theme::darkTokens().accent, theme::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ImageCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->content.view.setPixelRatio(devicePixelRatioF());
    d->content.view.setViewSize(size());
}

void ImageCanvas::cycleZoom()
{
    const bool actual = std::abs(zoom() - 1) < 0.001;
    Placement next = Placement::Fit;
    if (d->content.isFitted() && !actual)
        next = Placement::Actual;
    else if (actual && (d->content.face || d->content.overlay.detection.comparedFace()))
        next = Placement::Face;
    placeByPerson(next);
}

void ImageCanvas::placeByPerson(Placement placement)
{
    place(placement);
    Q_EMIT placed(placement);
}

void ImageCanvas::place(Placement placement)
{
    switch (placement) {
    case Placement::Fit:
        zoomToFit();
        return;
    case Placement::Actual:
        zoomToActualSize();
        return;
    case Placement::Face:
        zoomToFace();
        return;
    }
}

void ImageCanvas::panBy(const QPointF &delta)
{
    if (!d->content.picture)
        return;
    const CanvasMove move = d->content.view.pan(delta);
    viewChanged();
    Q_EMIT moved(move);
}

void ImageCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ImageCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT blinkHeld(false);
    update();
}

} // namespace countersign
