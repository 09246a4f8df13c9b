// What mouse and keys do on a canvas.
#include "ui/canvas/imagecanvas_p.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace countersign {

namespace {

constexpr double wheelNotch = 120; // eighths of a degree, by Qt's convention
constexpr double panStep = 40;     // logical pixels per arrow key
constexpr double farPanStep = 200; // with Shift

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

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    d->drag.press(event->position());
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (d->drag.isPressed())
        panBy(d->drag.move(event->position()));
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && d->drag.release(event->position()))
        selectFace(d->content.overlay.visible ? d->content.overlay.faceAt(d->content.view, event->position())
                                              : std::nullopt);
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        cycleZoom();
}

} // namespace countersign
