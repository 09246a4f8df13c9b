#include "ui/canvas/canvasactions.h"

#include "ui/canvas/factslabel.h"
#include "ui/canvas/imagecanvas.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace countersign {

namespace {

struct CanvasText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::CanvasActions)
};

ImageCanvas *canvasMeant(const QList<ImageCanvas *> &canvases)
{
    const auto focused = std::ranges::find_if(canvases, &ImageCanvas::hasFocus);
    if (focused != canvases.end())
        return *focused;
    const auto filled = std::ranges::find_if(
        canvases, [](const ImageCanvas *canvas) { return canvas->isVisible() && canvas->picture(); });
    return filled == canvases.end() ? canvases.first() : *filled;
}

using Act = std::function<void(ImageCanvas &)>;

QAction *makeAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                    const QList<ImageCanvas *> &canvases, const Act &act)
{
    auto *action = new QAction(text, canvases.first());
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, canvases.first(),
                     [canvases, act] { act(*canvasMeant(canvases)); });
    for (ImageCanvas *canvas : canvases)
        canvas->addAction(action);
    return action;
}

} // namespace

QList<QAction *> makeCanvasActions(const QString &prefix, const QList<ImageCanvas *> &canvases)
{
    QList<QAction *> actions;
    const auto add = [&](const char *id, const QString &text, const QList<QKeySequence> &keys,
                         const Act &act) {
        actions.append(makeAction(prefix + QLatin1String(id), text, keys, canvases, act));
    };
    const auto zoomBy = [](double factor) {
        return [factor](ImageCanvas &canvas) { canvas.zoomBy(factor, QRectF(canvas.rect()).center()); };
    };
    // The plus sign needs Shift on many keyboards.
    add("zoom-in", CanvasText::tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, zoomBy(ImageCanvas::zoomStep));
    add("zoom-out", CanvasText::tr("Zoom out"), {Qt::Key_Minus}, zoomBy(1 / ImageCanvas::zoomStep));
    add("next-zoom", CanvasText::tr("Fit, one to one, face"), {Qt::Key_Z}, &ImageCanvas::cycleZoom);
    add("zoom-face", CanvasText::tr("Zoom to the face"), {Qt::Key_F},
        [](ImageCanvas &canvas) { canvas.placeByPerson(ImageCanvas::Placement::Face); });
    // On all of them alike: a point over one face only would draw the eye to it.
    const auto switchAll = [&canvases](bool (ImageCanvas::*isOn)() const, void (ImageCanvas::*set)(bool)) {
        return [canvases, isOn, set](const ImageCanvas &meant) {
            const bool on = !(meant.*isOn)();
            for (ImageCanvas *canvas : canvases)
                (canvas->*set)(on);
        };
    };
    add("boxes", CanvasText::tr("Boxes on or off"), {Qt::Key_B},
        switchAll(&ImageCanvas::boxesVisible, &ImageCanvas::setBoxesVisible));
    add("labels", CanvasText::tr("Labels at the boxes on or off"), {Qt::SHIFT | Qt::Key_B},
        switchAll(&ImageCanvas::labelsVisible, &ImageCanvas::setLabelsVisible));
    add("eyes", CanvasText::tr("Eye points on or off"), {Qt::Key_K},
        switchAll(&ImageCanvas::eyesVisible, &ImageCanvas::setEyesVisible));
    add("facts", CanvasText::tr("Picture facts"), {Qt::Key_D},
        [](ImageCanvas &canvas) { openPictureFacts(&canvas); });
    return actions;
}

QList<QAction *> makePickActions(const QString &prefix, const QList<ImageCanvas *> &canvases)
{
    return {makeAction(prefix + QStringLiteral("draw-face"), CanvasText::tr("Mark a face by hand"),
                       {Qt::Key_A}, canvases, &ImageCanvas::drawBox)};
}

} // namespace countersign
