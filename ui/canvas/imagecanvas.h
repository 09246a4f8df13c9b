#pragma once

#include "domain/face.h"
#include "domain/locatedface.h"
#include "imaging/stagedread.h"
#include "ui/canvas/canvaspoints.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/viewlight.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace countersign {

// Shows one picture and the boxes over its faces: zoom at the pointer, fit, 1:1, pan, by mouse; pan by the
// arrows, faces by Tab and Enter, the other picture while Space is held. For the other keys see
// canvasactions.h. Always on the same dark-neutral grey. Paints from the picture's pyramid, never decodes.
class ImageCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr double zoomStep = 1.25; // per key or wheel notch

    explicit ImageCanvas(QWidget *parent = nullptr);
    ~ImageCanvas() override;

    // The word in front of the accessible description and in the empty state: "Probe", "Reference", ...
    void setRole(const QString &role);
    // A sentence in the middle while there is no picture.
    void setPlaceholder(const QString &sentence);

    void setPicture(const imaging::PicturePtr &picture); // null clears; boxes are cleared too
    const imaging::PicturePtr &picture() const;
    // Shows a first look in place of the picture, which stays, boxes and all, until setPicture().
    void setPreview(const std::optional<imaging::Preview> &preview);

    // Boxes in fractions of the upright picture; `compared` is the index the service compared.
    void setDetection(const Detection &detection);
    void clearDetection();
    const Detection &detection() const;
    void setBoxesVisible(bool visible);
    bool boxesVisible() const;
    // Number, age, gender and confidence at each box.
    void setLabelsVisible(bool visible);
    bool labelsVisible() const;
    // The part of the picture, in fractions, that is sent in its place; gone with the picture.
    void setSentBox(const std::optional<QRectF> &box);
    const std::optional<QRectF> &sentBox() const;
    // Lets the person put a box around a face, by mouse or keys; again, or Esc, leaves it. boxPicked()
    // follows. Nothing without a picture.
    void drawBox();
    bool isDrawingBox() const;
    // Where the eyes of the face are, for who doubts how the views are aligned; off until asked for.
    void setEyesVisible(bool visible);
    bool eyesVisible() const;
    // The face that the person picked, by click or Tab; an index into the detection.
    std::optional<qsizetype> selectedFace() const;
    // Where a face's box stands in this widget now; empty when there is no such face.
    QRectF faceRect(qsizetype index) const;
    // Where a place of the picture, in fractions of it, stands in this widget now.
    QPointF placeOf(const QPointF &relative) const;
    // The other way round; the nearest place of the picture where there is none.
    QPointF relativeAt(const QPointF &place) const;

    // What a person pointed at in the picture; gone with it.
    void setPoints(const QVector<CanvasPoint> &points);
    // Asks for a place: a cross that the mouse or the arrows move, from `at` of this widget on. Until it is
    // told to stop, or the picture is another one.
    void askForPlace(const QString &request, const QPointF &at);
    void stopAsking();
    bool isAsking() const;

    // The face to compare; nothing when none is known. Gone with the picture.
    void setFace(const std::optional<LocatedFace> &face);
    const std::optional<LocatedFace> &face() const;
    // Hides everything but the head around that face, at any zoom, until told otherwise.
    void setFaceOnly(bool faceOnly);
    bool isFaceOnly() const;
    // Hides hair and outline, too. Nothing without a face.
    void setInnerFaceOnly(bool innerFaceOnly);
    bool isInnerFaceOnly() const;

    // How the picture is looked at; a mark on it says so. Turns end with the picture.
    void setLight(const ViewLight &light);
    const ViewLight &light() const;
    void setOrientation(const Orientation &orientation);
    const Orientation &orientation() const;

    // Shows another canvas of the same size in place of this one, from `edge` (0..1 of the width) on to the
    // right; null ends it. Ends with the picture, too. The other one outlives this.
    void setStandIn(ImageCanvas *other, double edge = 0);
    bool hasStandIn() const;

    // A ring while a picture hovers above, ready to be dropped.
    void setHighlighted(bool highlighted);

    enum class Placement { Fit, Actual, Face };
    void place(Placement placement);
    void placeByPerson(Placement placement); // and tells it
    void cycleZoom();                        // by person: fit, then one to one, then the face, then fit again
    void zoomToFit();
    void zoomToActualSize();
    // The face framed alike in every canvas of one size, or the box that the service compared.
    void zoomToFace();
    void frame(const ViewFrame &part);
    void zoomBy(double factor, const QPointF &at);
    void panBy(const QPointF &delta);
    double zoom() const; // screen pixels per picture pixel
    // Moves as another canvas did.
    void follow(const CanvasMove &move);

Q_SIGNALS:
    void pictureChanged();
    // The person moved the picture, by mouse or key.
    void moved(const countersign::CanvasMove &move);
    // The person holds the space bar, or lets it go.
    void blinkHeld(bool held);
    // The person fitted it, by key, button or double click.
    void placed(countersign::ImageCanvas::Placement placement);
    void selectedFaceChanged();
    // The person clicked a face, pressed Enter on the selected one, or drew a box; fractions of the picture.
    void boxPicked(const QRectF &box);
    // The place that was asked for, as fractions of the picture, and where it stands in this widget.
    void pointed(const QPointF &relative, const QPointF &at);
    void pointingGivenUp(); // by Esc
    void pointPicked(int id);
    // By mouse; `done` with the last place.
    void pointDragged(int id, const QPointF &relative, bool done);
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void selectFace(std::optional<qsizetype> index);
    void pick(const QPointF &at);
    bool stepFace(int step);
    bool drawByKey(const QKeyEvent &event);
    void finishDrawing(bool take);
    bool takeAimKey(const QKeyEvent &event);
    void dragTo(const QPointF &at);
    void describe();
    void contentChanged();
    void viewChanged();
    void placedAnew();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
