#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace countersign {

// How an upright picture is turned for looking at it.
struct Orientation
{
    bool mirrored = false; // left and right
    double degrees = 0;    // clockwise, after that

    friend bool operator==(const Orientation &, const Orientation &) = default;
};

// A part of an upright picture, in its pixels, that is looked at upright in itself.
struct ViewFrame
{
    QPointF middle;
    QSizeF size;
    double turn = 0; // degrees clockwise by which the part is turned in the picture

    QPolygonF outline() const;

    friend bool operator==(const ViewFrame &, const ViewFrame &) = default;
};

// A change of zoom and place: what stood at `p` from the widget's middle stands at factor * p + shift.
struct CanvasMove
{
    double factor = 1;
    QPointF shift; // logical pixels
};

// Where a picture stands in a widget: zoom, offset and turn, without any widget. Lengths in logical pixels of
// the widget and in pixels of the upright picture.
class CanvasView
{
public:
    friend bool operator==(const CanvasView &, const CanvasView &) = default;

    void setPictureSize(const QSizeF &size);
    void setViewSize(const QSizeF &size); // keeps what is fitted fitted, and the centre of any other
    // Physical pixels per logical one, so that 1:1 means one picture pixel on one screen pixel. Keeps zoom().
    void setPixelRatio(double ratio);

    void fit();
    void actualSize();
    // Fits `box` (picture pixels) with room around it.
    void fitBox(const QRectF &box);
    // Fits `part` exactly and level, and again whenever the view's size changes, so that two faces, or parts
    // of them, are compared at the same size and height in two views of one size.
    void frame(const ViewFrame &part);
    // How far the picture is turned to stand level, in degrees clockwise; 0 once it is fitted.
    double levelling() const;
    // Keeps the zoom and what is in the middle, but for what is fitted.
    void setOrientation(const Orientation &orientation);
    const Orientation &orientation() const { return m_orientation; }

    // Both answer what became of it within the limits.
    CanvasMove zoomAt(const QPointF &viewPoint, double factor);
    CanvasMove pan(const QPointF &delta);
    // The same change as in another view. No limits: two views that move together stay together.
    void follow(const CanvasMove &move);

    double scale() const { return m_scale; } // logical widget pixels per picture pixel
    double zoom() const { return m_scale * m_pixelRatio; }
    bool isFitted() const { return m_kept == Kept::Picture; }
    bool isFramed() const { return m_kept == Kept::Frame; }

    // From pixels of the picture to the widget.
    QTransform toWidget() const;
    QRectF pictureRect() const; // in the widget; around the picture where it is turned
    QPointF toPicture(const QPointF &viewPoint) const;
    // `relative`: fractions of the picture, to widget coordinates; around the box where the picture is
    // turned.
    QRectF toView(const QRectF &relative) const;
    QPolygonF outline(const QRectF &relative) const;
    QPointF placeOf(const QPointF &relative) const;

private:
    CanvasMove moveSince(const CanvasView &before) const;
    QTransform turned() const;
    QTransform fractionsToWidget() const;
    double fitScale() const;
    void fitFrame();
    void setScale(double scale);
    void keepInReach();

    QSizeF m_picture;
    QSizeF m_view;
    QPointF m_centre; // of the widget, in picture pixels
    double m_scale = 1;
    double m_pixelRatio = 1;
    Orientation m_orientation;
    enum class Kept { Picture, Frame, Centre }; // what a new size of the view does not change
    Kept m_kept = Kept::Picture;
    ViewFrame m_frame;
    double m_turn = 0; // degrees clockwise by which what is looked at is turned in the picture
};

} // namespace countersign
