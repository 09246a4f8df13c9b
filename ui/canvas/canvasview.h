#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace countersign {

// Where a picture stands in a widget: zoom and offset, without any widget. Lengths in logical pixels of the
// widget and in pixels of the upright picture.
class CanvasView
{
public:
    void setPictureSize(const QSizeF &size);
    void setViewSize(const QSizeF &size); // keeps what is fitted fitted, and the centre of any other
    // Physical pixels per logical one, so that 1:1 means one picture pixel on one screen pixel. Keeps zoom().
    void setPixelRatio(double ratio);

    void fit();
    void actualSize();
    // Fits `box` (picture pixels) with room around it.
    void fitBox(const QRectF &box);
    // Fits `head` (picture pixels) exactly, and again whenever the view's size changes, so that two faces are
    // compared at the same size and height in two views of one size.
    void frameHead(const QRectF &head);
    void zoomAt(const QPointF &viewPoint, double factor);
    void pan(const QPointF &delta);

    double scale() const { return m_scale; } // logical widget pixels per picture pixel
    double zoom() const { return m_scale * m_pixelRatio; }
    bool isFitted() const { return m_kept == Kept::Picture; }
    bool isHeadFramed() const { return m_kept == Kept::Head; }

    QRectF pictureRect() const; // in the widget
    QPointF toPicture(const QPointF &viewPoint) const;
    // `relative`: fractions of the picture, to widget coordinates.
    QRectF toView(const QRectF &relative) const;

private:
    double fitScale() const;
    void fitHead();
    void setScale(double scale);
    void keepInReach();

    QSizeF m_picture;
    QSizeF m_view;
    QPointF m_centre; // of the widget, in picture pixels
    double m_scale = 1;
    double m_pixelRatio = 1;
    enum class Kept { Picture, Head, Centre }; // what a new size of the view does not change
    Kept m_kept = Kept::Picture;
    QRectF m_head; // picture pixels
};

} // namespace countersign
