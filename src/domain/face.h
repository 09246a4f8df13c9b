#pragma once

#include <QRectF>
#include <QSize>
#include <QString>
#include <QVector>

#include <optional>

namespace countersign {

// One face in a picture, as a service reported it (contract 3.0, "entities").
struct Face
{
    // Left, top, width, height as fractions (0..1) of the upright submitted picture; may reach past its
    // edges. Empty when the picture's size was not known.
    QRectF box;
    QRectF pixelBox;           // the same in pixels, as reported
    double confidence = 0;     // 0..1
    std::optional<double> age; // years
    QString gender;            // "male", "female" or empty when unknown

    friend bool operator==(const Face &, const Face &) = default;
};

// What was found in one picture.
struct Detection
{
    QVector<Face> faces;
    int bestAngle = 0; // degrees clockwise that the service turned the picture to read it: 0, 90, 180, 270

    // Index of the face the service compares: the largest one (contract 3.0). Nothing when there is none.
    std::optional<qsizetype> comparedFace() const;

    friend bool operator==(const Detection &, const Detection &) = default;
};

// `pixels` in a picture of `size`, as fractions. Empty for an empty size.
QRectF relativeBox(const QRectF &pixels, const QSize &size);

} // namespace countersign
