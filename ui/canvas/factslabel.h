#pragma once

#include "ui/widgets/elidedlabel.h"

class QToolButton;

namespace countersign {

class ImageCanvas;

// What is known of a canvas's picture, in a panel over the canvas's corner that goes with Esc or a click
// elsewhere. Where the picture comes from is left out while the canvas shows nothing but the face. Nothing
// without a picture.
void openPictureFacts(ImageCanvas *canvas);
// Opens them; grey without a picture.
QToolButton *makeFactsButton(ImageCanvas *canvas, const QString &objectName);

// One line about a canvas's picture; the tool tip has everything that is known of it, and a click opens that.
class FactsLabel : public ElidedLabel
{
    Q_OBJECT

public:
    // The canvas outlives it.
    explicit FactsLabel(ImageCanvas *canvas, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ImageCanvas *m_canvas;
};

} // namespace countersign
