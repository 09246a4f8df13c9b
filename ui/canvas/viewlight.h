#pragma once

#include <QImage>

namespace countersign {

// The light in which a picture is looked at. Nothing of it reaches what is kept, sent or reported.
struct ViewLight
{
    static constexpr int strongest = 100;

    bool grey = false;
    int brightness = 0;    // -100..100
    int contrast = 0;      // -100..100
    int midtones = 0;      // -100..100: what lies between black and white, by an exponent of 1/4 to 4
    int localContrast = 0; // 0..100: how far everything is from what surrounds it

    bool isNeutral() const { return *this == ViewLight(); }
    // Other than by grey, which takes the colours away and leaves the light as it was.
    bool isLightMoved() const
    {
        ViewLight coloured = *this;
        coloured.grey = false;
        return !coloured.isNeutral();
    }
    // `frame` and `surroundings`, the same picture blurred, are of one size and of Format_RGB32; the latter
    // may be null without local contrast.
    void applyTo(QImage &frame, const QImage &surroundings) const;

    friend bool operator==(const ViewLight &, const ViewLight &) = default;
};

} // namespace countersign
