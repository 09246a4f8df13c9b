#pragma once

#include "domain/face.h"
#include "imaging/picture.h"

#include <QWidget>

#include <optional>

namespace countersign {

// Shows one picture and the boxes over its faces: zoom at the pointer, fit, 1:1, pan, by mouse and keys.
// Always on the same dark-neutral grey. Paints from the picture's pyramid, never decodes.
class ImageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ImageCanvas(QWidget *parent = nullptr);
    ~ImageCanvas() override;

    // The word in front of the accessible description and in the empty state: "Probe", "Reference", ...
    void setRole(const QString &role);
    // A sentence in the middle while there is no picture.
    void setPlaceholder(const QString &sentence);

    void setPicture(const imaging::PicturePtr &picture); // null clears; boxes are cleared too
    const imaging::PicturePtr &picture() const;

    // Boxes in fractions of the upright picture; `compared` is the index the service compared.
    void setDetection(const Detection &detection);
    void clearDetection();
    void setBoxesVisible(bool visible);
    bool boxesVisible() const;
    // The face that the person picked, by click or Tab; an index into the detection.
    std::optional<qsizetype> selectedFace() const;

    void zoomToFit();
    void zoomToActualSize();
    void zoomToFace();
    double zoom() const; // screen pixels per picture pixel

Q_SIGNALS:
    void selectedFaceChanged();
    void zoomChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
