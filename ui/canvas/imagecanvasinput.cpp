// What mouse and keys do on a canvas.
#include "ui/canvas/imagecanvas_p.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace countersign {

namespace {

constexpr double wheelNotch = 120; // eighths of a degree, by Qt's convention
constexpr double panStep = 40;     // logical pixels per arrow key
constexpr double farPanStep = 200; // with Shift

bool isAimKey(int key)
{
    constexpr std::array keys = {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Left,
                                 Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down};
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

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
    // Esc and Enter mean more to the page.
    if (event->type() == QEvent::ShortcutOverride && isDrawingBox()) {
        event->accept();
        return true;
    }
    // Before it means something to the page around.
    if (event->type() == QEvent::ShortcutOverride && isAsking() &&
        isAimKey(static_cast<QKeyEvent *>(event)->key()))
        event->accept();
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
    const qsizetype count = d->content.overlay.visible ? d->content.overlay.detection.faces.size() : 0;
    const qsizetype before = d->content.overlay.selected.value_or(step > 0 ? -1 : count);
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
    if (isDrawingBox() && drawByKey(*event))
        return;
    if (isAsking() && takeAimKey(*event))
        return;
    const double step = event->modifiers() & Qt::ShiftModifier ? farPanStep : panStep;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto selected = selectedFace())
            Q_EMIT boxPicked(detection().faces.at(*selected).box);
        else
            QWidget::keyPressEvent(event);
        return;
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

void ImageCanvas::drawBox()
{
    if (isDrawingBox()) {
        finishDrawing(false);
        return;
    }
    if (!picture())
        return;
    const QRectF seen = d->content.view.toWidget().inverted().mapRect(QRectF(rect()));
    d->content.drawing.begin(d->content.pictureSize(), seen);
    setCursor(Qt::CrossCursor);
    setFocus();
    contentChanged();
}

bool ImageCanvas::isDrawingBox() const
{
    return d->content.drawing.isOn();
}

void ImageCanvas::finishDrawing(bool take)
{
    const auto box = d->content.drawing.box();
    d->content.drawing.end();
    unsetCursor();
    contentChanged();
    if (take && box)
        Q_EMIT boxPicked(*box);
}

bool ImageCanvas::drawByKey(const QKeyEvent &event)
{
    const auto step = [this, size = bool(event.modifiers() & Qt::ShiftModifier)](int right, int down) {
        if (size)
            d->content.drawing.resize(right, -down); // up is larger
        else
            d->content.drawing.move(right, down);
        update();
    };
    switch (event.key()) {
    case Qt::Key_Escape:
        finishDrawing(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishDrawing(true);
        return true;
    case Qt::Key_Left:
        step(-1, 0);
        return true;
    case Qt::Key_Right:
        step(1, 0);
        return true;
    case Qt::Key_Up:
        step(0, -1);
        return true;
    case Qt::Key_Down:
        step(0, 1);
        return true;
    default:
        return false;
    }
}

bool ImageCanvas::takeAimKey(const QKeyEvent &event)
{
    CanvasAim &aim = *d->content.points.aim;
    const int key = event.key();
    if (key == Qt::Key_Escape)
        Q_EMIT pointingGivenUp();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT pointed(relativeAt(aim.at), aim.at);
    else if (aim.move(event))
        update();
    else
        return false;
    return true;
}

void ImageCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        QWidget::keyReleaseEvent(event);
    else if (!event->isAutoRepeat())
        Q_EMIT blinkHeld(false);
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    d->drag.press(event->position());
    if (isDrawingBox())
        d->content.drawing.press(d->content.view.toPicture(event->position()));
    d->heldPoint.reset();
    if (!isAsking() && !isDrawingBox() && !d->standIn)
        d->heldPoint = d->content.points.pointAt(d->content.view, event->position());
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (d->drag.isPressed())
        dragTo(event->position());
    else if (isAsking())
        askForPlace(d->content.points.aim->request, event->position());
}

void ImageCanvas::dragTo(const QPointF &at)
{
    const QPointF delta = d->drag.move(at);
    if (isDrawingBox()) {
        d->content.drawing.drag(d->content.view.toPicture(at));
        update();
    } else if (!d->heldPoint) {
        panBy(delta);
    } else if (d->drag.isDrag()) {
        Q_EMIT pointDragged(*d->heldPoint, relativeAt(at), false);
    }
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->drag.isPressed())
        return;
    const QPointF at = event->position();
    const std::optional<int> held = std::exchange(d->heldPoint, std::nullopt);
    const bool clicked = d->drag.release(at);
    if (isDrawingBox()) {
        if (!clicked)
            finishDrawing(true);
    } else if (held && clicked) {
        Q_EMIT pointPicked(*held);
    } else if (held) {
        Q_EMIT pointDragged(*held, relativeAt(at), true);
    } else if (clicked && isAsking()) {
        Q_EMIT pointed(relativeAt(at), at);
    } else if (clicked) {
        pick(at);
    }
}

void ImageCanvas::pick(const QPointF &at)
{
    const FaceOverlay &overlay = d->content.overlay;
    selectFace(overlay.visible ? overlay.faceAt(d->content.view, at) : std::nullopt);
    if (const auto box = overlay.boxAt(d->content.view, at))
        Q_EMIT boxPicked(*box);
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isAsking())
        cycleZoom();
}

} // namespace countersign
