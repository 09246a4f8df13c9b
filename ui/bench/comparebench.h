#pragma once

#include "ui/bench/benchpoints.h"
#include "ui/canvas/faceframe.h"
#include "ui/canvas/imagecanvas.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <functional>
#include <optional>

class QBoxLayout;

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

    // Brings both sides to the next part of the face or own mark, or the one before; after the last the whole
    // face again.
    void stepRegion(int step);
    std::optional<FaceRegion> region() const;
    QString regionText() const; // translated: "nose", "2 alike"; empty while the whole face is shown

    // Pins, by which the views are aligned where they are set, and marks.
    BenchPoints &points() { return *m_points; }

    // Left and right have changed places on the screen, in the row in which they stand; never without one.
    void setRow(QBoxLayout *row);
    bool isSwapped() const { return m_swapped; }
    void setSwapped(bool swapped);

    // As the pictures came. Marks stay: they are findings.
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
    using Framing = std::function<std::optional<ViewFrame>(const ImageCanvas &side, size_t index)>;
    void frameBoth(const Framing &framing);
    void frameAligned(const Framing &framing);
    bool hasFace() const;
    int firstRegion() const;
    int regionCount() const;
    void showRegion();
    void arrange();

    std::array<ImageCanvas *, 2> m_sides;
    QPointer<ImageCanvas> m_active;
    bool m_linked = true;
    bool m_evenColours = false;
    bool m_lightOpen = false;
    bool m_overlaysAllowed = true;
    bool m_blinking = false;
    int m_wipe = 0; // quarters
    QPointer<QBoxLayout> m_row;
    bool m_swapped = false;
    std::optional<int> m_region; // parts of the face, then the marks
    BenchPoints *m_points;
};

} // namespace countersign
