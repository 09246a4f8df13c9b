#include "ui/canvas/imagecanvas.h"

#include "ui/canvas/faceframe.h"
#include "ui/canvas/faceoverlay.h"
#include "ui/canvas/paintedahead.h"
#include "ui/canvas/viewmark.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

constexpr double wheelNotch = 120; // eighths of a degree, by Qt's convention
constexpr double panStep = 40;     // logical pixels per arrow key
constexpr double farPanStep = 200; // with Shift
constexpr double clickSlack = 4;   // logical pixels a click may move

} // namespace

class ImageCanvas::Private
{
public:
    imaging::PicturePtr picture;
    std::optional<imaging::Preview> preview;
    CanvasView view;
    FaceOverlay overlay;
    std::optional<LocatedFace> face;
    bool faceOnly = false;
    bool innerFaceOnly = false;
    ImageCanvas *standIn = nullptr;
    double standInEdge = 0;
    ViewLight light;
    PaintedAhead painted;
    QString role;
    QString placeholder;
    QPointF pressed;
    QPointF last;
    bool dragging = false;
    bool highlighted = false;

    QSizeF pictureSize() const;
    QRectF head() const;
    QPainterPath hiddenPart(const QRect &widget) const;
    QStringList adjustments() const;
    ViewScene scene(const ImageCanvas &canvas) const;
    void paintPlaceholder(QPainter &painter, const QRect &rect) const;
    void describe(ImageCanvas *canvas) const;
};

QSizeF ImageCanvas::Private::pictureSize() const
{
    if (preview)
        return preview->uprightSize;
    return picture ? QSizeF(picture->uprightSize) : QSizeF();
}

QRectF ImageCanvas::Private::head() const
{
    return face ? headAround(*face, pictureSize()) : QRectF();
}

// What must not be seen of the picture, in the widget. Painting over it is much faster than a clip.
QPainterPath ImageCanvas::Private::hiddenPart(const QRect &widget) const
{
    QPainterPath hidden;
    if (!face || (!faceOnly && !innerFaceOnly))
        return hidden;
    QPainterPath shown;
    if (innerFaceOnly)
        shown = innerFace(*face, pictureSize());
    else
        shown.addRect(head());
    hidden.addRect(widget);
    hidden.addPath(view.toWidget().map(shown)); // odd-even: what both cover stays
    return hidden;
}

ViewScene ImageCanvas::Private::scene(const ImageCanvas &canvas) const
{
    const theme::Tokens &tokens = theme::tokens();
    return {picture, view.toWidget(), canvas.size(),        canvas.devicePixelRatioF(),
            light,   tokens.canvas,   tokens.quietOnCanvas, tokens.onCanvas};
}

QStringList ImageCanvas::Private::adjustments() const
{
    QStringList parts = adjustmentsOf(view.orientation(), light);
    if (innerFaceOnly && face)
        parts.append(ImageCanvas::tr("inner face only"));
    if (standIn) {
        parts.append(ImageCanvas::tr("%1 laid over").arg(standIn->d->role));
        parts.append(standIn->d->adjustments());
    }
    return parts;
}

void ImageCanvas::Private::paintPlaceholder(QPainter &painter, const QRect &rect) const
{
    painter.setFont(theme::font(theme::TextRole::Body));
    painter.setPen(theme::tokens().quietOnCanvas);
    const int margin = 2 * theme::margin;
    painter.drawText(rect.adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     placeholder);
}

void ImageCanvas::Private::describe(ImageCanvas *canvas) const
{
    QStringList parts;
    if (!picture)
        parts.append(ImageCanvas::tr("no picture"));
    else if (overlay.detection.faces.isEmpty())
        parts.append(ImageCanvas::tr("a picture"));
    else
        parts.append(ImageCanvas::tr("%n faces", nullptr, int(overlay.detection.faces.size())));
    if (face)
        parts.append(
            ImageCanvas::tr("eyes %n pixels apart", nullptr, qRound(face->eyeDistance(pictureSize()))));
    if (overlay.selected)
        parts.append(overlay.label(*overlay.selected));
    if (picture)
        parts.append(overlay.visible ? ImageCanvas::tr("boxes on") : ImageCanvas::tr("boxes off"));
    if (picture)
        parts.append(adjustments());
    canvas->setAccessibleDescription(parts.join(QStringLiteral(", ")));
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
    d->describe(this);
}

ImageCanvas::~ImageCanvas() = default;

void ImageCanvas::setRole(const QString &role)
{
    d->role = role;
    setAccessibleName(role);
}

void ImageCanvas::setPlaceholder(const QString &sentence)
{
    d->placeholder = sentence;
    update();
}

void ImageCanvas::setPicture(const imaging::PicturePtr &picture)
{
    d->picture = picture;
    d->painted.forget();
    setStandIn(nullptr);
    d->preview.reset();
    d->overlay.detection = {};
    d->overlay.selected.reset();
    d->face.reset();
    d->view.setPictureSize(d->pictureSize());
    d->describe(this);
    update();
    Q_EMIT zoomChanged();
    Q_EMIT pictureChanged();
}

void ImageCanvas::setFace(const std::optional<LocatedFace> &face)
{
    d->face = face;
    d->describe(this);
    update();
}

const std::optional<LocatedFace> &ImageCanvas::face() const
{
    return d->face;
}

void ImageCanvas::setInnerFaceOnly(bool innerFaceOnly)
{
    d->innerFaceOnly = innerFaceOnly;
    d->describe(this);
    update();
}

bool ImageCanvas::isInnerFaceOnly() const
{
    return d->innerFaceOnly;
}

void ImageCanvas::setStandIn(ImageCanvas *other, double edge)
{
    if (d->standIn)
        disconnect(&d->standIn->d->painted, nullptr, this, nullptr);
    d->standIn = other;
    d->standInEdge = edge;
    if (other)
        connect(&other->d->painted, &PaintedAhead::arrived, this, qOverload<>(&QWidget::update));
    d->describe(this);
    update();
}

bool ImageCanvas::hasStandIn() const
{
    return d->standIn;
}

void ImageCanvas::setLight(const ViewLight &light)
{
    d->light = light;
    d->describe(this);
    update();
}

const ViewLight &ImageCanvas::light() const
{
    return d->light;
}

void ImageCanvas::setOrientation(const Orientation &orientation)
{
    d->view.setOrientation(orientation);
    d->describe(this);
    viewChanged();
}

const Orientation &ImageCanvas::orientation() const
{
    return d->view.orientation();
}

void ImageCanvas::setFaceOnly(bool faceOnly)
{
    d->faceOnly = faceOnly;
    update();
}

bool ImageCanvas::isFaceOnly() const
{
    return d->faceOnly;
}

void ImageCanvas::setPreview(const std::optional<imaging::Preview> &preview)
{
    d->preview = preview;
    d->view.setPictureSize(d->pictureSize());
    d->describe(this);
    viewChanged();
}

const imaging::PicturePtr &ImageCanvas::picture() const
{
    return d->picture;
}

void ImageCanvas::setDetection(const Detection &detection)
{
    d->overlay.detection = detection;
    d->overlay.selected.reset();
    d->describe(this);
    update();
}

void ImageCanvas::clearDetection()
{
    setDetection({});
}

void ImageCanvas::setBoxesVisible(bool visible)
{
    d->overlay.visible = visible;
    d->describe(this);
    update();
}

bool ImageCanvas::boxesVisible() const
{
    return d->overlay.visible;
}

std::optional<qsizetype> ImageCanvas::selectedFace() const
{
    return d->overlay.selected;
}

void ImageCanvas::selectFace(std::optional<qsizetype> index)
{
    if (d->overlay.selected == index)
        return;
    d->overlay.selected = index;
    d->describe(this);
    update();
    Q_EMIT selectedFaceChanged();
}

QRectF ImageCanvas::faceRect(qsizetype index) const
{
    if (index < 0 || index >= d->overlay.detection.faces.size())
        return {};
    return d->view.toView(d->overlay.detection.faces.at(index).box);
}

void ImageCanvas::setHighlighted(bool highlighted)
{
    d->highlighted = highlighted;
    update();
}

void ImageCanvas::viewChanged()
{
    update();
    Q_EMIT zoomChanged();
}

void ImageCanvas::zoomToFit()
{
    if (d->faceOnly && d->face)
        d->view.frame(d->head());
    else
        d->view.fit();
    viewChanged();
}

void ImageCanvas::zoomToActualSize()
{
    d->view.actualSize();
    viewChanged();
}

void ImageCanvas::zoomToFace()
{
    if (d->face && !d->overlay.selected) {
        d->view.frame(d->head());
        viewChanged();
        return;
    }
    const auto index = d->overlay.selected ? d->overlay.selected : d->overlay.detection.comparedFace();
    if (!index || !d->picture)
        return;
    const QRectF box = d->overlay.detection.faces.at(*index).box;
    const QSizeF size = d->picture->uprightSize;
    d->view.fitBox({box.x() * size.width(), box.y() * size.height(), box.width() * size.width(),
                    box.height() * size.height()});
    viewChanged();
}

void ImageCanvas::frame(const QRectF &part)
{
    d->view.frame(part);
    viewChanged();
}

void ImageCanvas::follow(const CanvasMove &move)
{
    if (!d->picture)
        return;
    d->view.follow(move);
    viewChanged();
}

double ImageCanvas::zoom() const
{
    return d->view.zoom();
}

void ImageCanvas::zoomBy(double factor, const QPointF &at)
{
    if (!d->picture)
        return;
    const CanvasMove move = d->view.zoomAt(at, factor);
    viewChanged();
    Q_EMIT moved(move);
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    // The window may have moved to a screen of another scale without a resize.
    d->view.setPixelRatio(devicePixelRatioF());
    QPainter painter(this);
    const QColor background = theme::tokens().canvas;
    if (d->preview || !d->picture)
        painter.fillRect(rect(), background);
    if (d->preview)
        d->scene(*this).paint(painter, d->preview->image, d->preview->uprightSize);
    else if (d->picture)
        d->painted.paint(painter, d->scene(*this));
    else
        d->paintPlaceholder(painter, rect());
    painter.fillPath(d->hiddenPart(rect()), background);
    if (d->standIn && d->standIn->d->picture) {
        painter.save();
        painter.setClipRect(rect().adjusted(int(width() * d->standInEdge), 0, 0, 0));
        d->standIn->d->painted.paint(painter, d->standIn->d->scene(*d->standIn));
        painter.fillPath(d->standIn->d->hiddenPart(rect()), background);
        painter.restore();
    }
    if (!d->preview && !d->standIn)
        d->overlay.paint(painter, d->view, QRectF(rect()), hasFocus());
    if (d->picture)
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
    d->view.setPixelRatio(devicePixelRatioF());
    d->view.setViewSize(size());
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / wheelNotch), event->position());
    event->accept();
}

bool ImageCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            if (stepFace(key->key() == Qt::Key_Tab ? 1 : -1))
                return true;
        }
    }
    return QWidget::event(event);
}

// Tab walks the faces and leaves the canvas after the last one.
bool ImageCanvas::stepFace(int step)
{
    const qsizetype count = d->overlay.visible ? d->overlay.detection.faces.size() : 0;
    const qsizetype before = d->overlay.selected.value_or(step > 0 ? -1 : count);
    const qsizetype next = before + step;
    if (next < 0 || next >= count) {
        selectFace(std::nullopt);
        return false;
    }
    selectFace(next);
    return true;
}

void ImageCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? farPanStep : panStep;
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            Q_EMIT blinkHeld(true);
        return;
    case Qt::Key_Left:
        panBy({step, 0});
        return;
    case Qt::Key_Right:
        panBy({-step, 0});
        return;
    case Qt::Key_Up:
        panBy({0, step});
        return;
    case Qt::Key_Down:
        panBy({0, -step});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ImageCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        QWidget::keyReleaseEvent(event);
    else if (!event->isAutoRepeat())
        Q_EMIT blinkHeld(false);
}

void ImageCanvas::cycleZoom()
{
    const bool actual = std::abs(zoom() - 1) < 0.001;
    // With the face alone its frame is the fit.
    const bool fitted = d->faceOnly && d->face ? d->view.isFramed() : d->view.isFitted();
    Placement next = Placement::Fit;
    if (fitted && !actual)
        next = Placement::Actual;
    else if (actual && (d->face || d->overlay.detection.comparedFace()))
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
    if (!d->picture)
        return;
    const CanvasMove move = d->view.pan(delta);
    viewChanged();
    Q_EMIT moved(move);
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    d->pressed = d->last = event->position();
    d->dragging = true;
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->dragging)
        return;
    panBy(event->position() - d->last);
    d->last = event->position();
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!d->dragging || event->button() != Qt::LeftButton)
        return;
    d->dragging = false;
    if ((event->position() - d->pressed).manhattanLength() <= clickSlack)
        selectFace(d->overlay.visible ? d->overlay.faceAt(d->view, event->position()) : std::nullopt);
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        cycleZoom();
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
