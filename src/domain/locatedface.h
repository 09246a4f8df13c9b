#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace countersign {

// A face as this computer's own engine sees it, for showing pictures alike and for judging them. Points in
// fractions (0..1) of the upright picture; they may reach past its edges.
struct LocatedFace
{
    QRectF box;
    QPointF leftEye; // on the picture's left
    QPointF rightEye;
    double confidence = 0; // 0..1
    // Not known of every face.
    std::optional<QPointF> nose;
    std::optional<double> sharpness; // 0..1, by the engine's formula
    std::optional<double> luminance; // 0..100, mean of the face

    // Between the eyes, in pixels of a picture of `size`.
    double eyeDistance(const QSizeF &size) const;
    // How far the line through the eyes is turned in a picture of `size`, in degrees clockwise.
    double turn(const QSizeF &size) const;
    // How far the nose is from the middle between the eyes, along their line and in their distances: about 0
    // in a face that looks ahead, larger the further it looks to a side.
    std::optional<double> sideways(const QSizeF &size) const;
    // The same as a turn of the head in degrees, 0..90, and only about: it takes the tip of every nose to
    // stand 0.6 distances between the eyes in front of them.
    std::optional<double> sidewaysDegrees(const QSizeF &size) const;
    static double degreesOf(double sideways);

    friend bool operator==(const LocatedFace &, const LocatedFace &) = default;
};

// Two of a row of faces that are possibly one person's, as this computer's own engine compares them.
struct AlikeFaces
{
    int first = 0; // index into the row; before `second`
    int second = 0;
    double similarity = 0; // 0..100

    friend bool operator==(const AlikeFaces &, const AlikeFaces &) = default;
};

} // namespace countersign
