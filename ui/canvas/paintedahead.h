#pragma once

#include "base/latestcall.h"
#include "ui/canvas/viewrender.h"

#include <QObject>
#include <QTimer>

namespace countersign {

// Paints a picture's view. What takes its time is painted in the background and ahead of where the view may
// go, so that no frame waits for a large picture. GUI thread.
class PaintedAhead : public QObject
{
    Q_OBJECT

public:
    explicit PaintedAhead(QObject *parent = nullptr);
    ~PaintedAhead() override;

    // Fills the widget and returns where the picture stands in what was painted. A first look at a picture is
    // painted at once, and so is a picture that is moved, from what is there. One that is zoomed or turned
    // stands as it was until its new view is painted in the background; arrived() says so.
    CanvasView paint(QPainter &painter, const ViewScene &scene);
    // Lets go of what is painted and of its picture.
    void forget();

Q_SIGNALS:
    void arrived();

private:
    bool stays(const ViewScene &scene) const;
    void prepare(int margin);

    RenderedView m_rendered;
    ViewScene m_shown;
    ViewScene m_wanted;
    QTimer m_rest;
    LatestCall<RenderedView> m_rendering;
};

} // namespace countersign
