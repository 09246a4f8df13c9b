#pragma once

#include "imaging/picture.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/viewlight.h"

#include <QColor>
#include <QTransform>

class QPainter;

namespace countersign {

// Everything that decides how a picture looks in a widget, but for what is drawn over it.
struct ViewScene
{
    imaging::PicturePtr picture;
    CanvasView view;  // where it stands in the widget
    QSize size;       // of the widget, in logical pixels
    double ratio = 1; // screen pixels per logical one
    ViewLight light;
    QColor background;
    QColor checkerDark; // behind what is transparent
    QColor checkerLight;

    friend bool operator==(const ViewScene &, const ViewScene &) = default;

    // Screen pixels per picture pixel.
    double zoom() const;
    // From the picture's pixels to logical pixels of the widget.
    QTransform toWidget() const { return view.toWidget(); }
    // `level`: the picture in any size. Sharp edges of pixels from eight times on.
    void paint(QPainter &painter, const QImage &level, const QSizeF &pictureSize) const;
};

// A view as it was at one moment, painted; later moments are painted from it until a newer one is here.
struct RenderedView
{
    ViewScene scene;
    int margin = 0; // logical pixels around the widget that are painted, too
    QImage image;   // Format_RGB32

    bool isOf(const imaging::PicturePtr &picture) const
    {
        return !image.isNull() && scene.picture == picture;
    }
    // Whether it shows all of `now` and some more, in the same light and as sharp.
    bool covers(const ViewScene &now) const;
    // Whether painting `now` from it takes no more than putting it elsewhere.
    bool isMerelyMoved(const ViewScene &now) const;
    // Fills the widget. `now`: the same picture, perhaps elsewhere, at another zoom or in another light.
    void paint(QPainter &painter, const ViewScene &now) const;

private:
    QTransform movedTo(const ViewScene &now) const;
};

// Takes its time with a large view: any thread.
RenderedView renderView(const ViewScene &scene, int margin);

} // namespace countersign
