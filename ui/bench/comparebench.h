#pragma once

#include "ui/canvas/faceframe.h"
#include "ui/canvas/imagecanvas.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <optional>

namespace countersign {

// Two faces compared side by side: what moves one view moves the other, and both are seen in the same light.
// Changes views only, never pictures. Another probe starts over, so nothing of one case is left in the next.
class CompareBench : public QObject
{
    Q_OBJECT

public:
    // The bench is not used once a canvas is gone.
    CompareBench(ImageCanvas *probe, ImageCanvas *reference, QObject *parent = nullptr);

    // Linked views move together and keep the offset that they have.
    bool isLinked() const { return m_linked; }
    void setLinked(bool linked);
    // Both faces at the same size and place again.
    void frameFaces();
    void zoom(double factor);
    void place(ImageCanvas::Placement placement);

    // Colour beside grey sways towards "the same".
    bool isGrey() const { return light().grey; }
    void setGrey(bool grey);
    // While it is on, a colour and a grey picture are both shown in grey, until told otherwise.
    void setEvenColours(bool even);
    bool isInnerFaceOnly() const;
    void setInnerFaceOnly(bool innerFaceOnly);
    const ViewLight &light() const;
    void setLight(const ViewLight &light);

    QList<ImageCanvas *> sides() const { return {m_sides.front(), m_sides.back()}; }

    // The sliders are shown.
    bool isLightOpen() const { return m_lightOpen; }
    void setLightOpen(bool open);

    // One picture in the place of the other sways towards "the same" (Wipes, rule 8 of the brief), so a
    // reviewer gets it only where it is allowed, and with a caution.
    void setOverlaysAllowed(bool allowed);
    void blink(bool held); // while the key is held
    void stepWipe();       // a quarter, half, three quarters, none
    bool isOverlaid() const;

    // Of the side that has the focus, or had it last; the probe at first.
    bool isMirrored() const { return active()->orientation().mirrored; }
    void setMirrored(bool mirrored);
    void turn(double degrees);

    // Brings both sides to the next part of the face, or the one before; after the last the whole face again.
    void stepRegion(int step);
    std::optional<FaceRegion> region() const { return m_region; }

    // As the pictures came.
    void reset();

Q_SIGNALS:
    void changed();
    // The person used a tool; `tool` is stable and language-free, for the record.
    void used(const QString &tool);

private:
    ImageCanvas *active() const;
    ImageCanvas *other(const ImageCanvas *canvas) const;
    void orient(const Orientation &orientation, const QString &tool);
    void takeProbe();
    void takeReference();
    bool mayLayOver() const;
    void takeAdjustmentsOff();
    void evenColours();
    void leaveRegion();
    void endOverlay();

    std::array<ImageCanvas *, 2> m_sides;
    QPointer<ImageCanvas> m_active;
    bool m_linked = true;
    bool m_evenColours = false;
    bool m_lightOpen = false;
    bool m_overlaysAllowed = true;
    bool m_blinking = false;
    int m_wipe = 0; // quarters
    std::optional<FaceRegion> m_region;
};

} // namespace countersign
