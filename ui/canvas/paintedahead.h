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

    // Fills the widget. A first look at a picture is painted at once; whatever moves after that is painted
    // from what is there, and arrived() says that the scene can be painted as it should be: once the movement
    // rests, earlier where what is there is not enough.
    void paint(QPainter &painter, const ViewScene &scene);
    // Lets go of what is painted and of its picture.
    void forget();

Q_SIGNALS:
    void arrived();

private:
    void prepare();

    RenderedView m_rendered;
    ViewScene m_wanted;
    QTimer m_rest;
    LatestCall<RenderedView> m_rendering;
};

} // namespace countersign
