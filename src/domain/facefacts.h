#pragma once

#include "domain/face.h"
#include "domain/locatedface.h"

#include <QString>
#include <QVector>

#include <array>

namespace countersign {

// What makes a picture of a face hard to compare, worst first.
enum class FaceFlaw { Small, Blurred, Dark, Bright, Sideways };
inline constexpr std::array allFaceFlaws = {FaceFlaw::Small, FaceFlaw::Blurred, FaceFlaw::Dark,
                                            FaceFlaw::Bright, FaceFlaw::Sideways};

// What is measured is judged by limits.h; what is not, is no flaw. `size`: of the picture, in pixels.
QVector<FaceFlaw> flawsOf(const LocatedFace &face, const QSizeF &size);
QString flawId(FaceFlaw flaw);   // "small": as it stands in the record
QString flawText(FaceFlaw flaw); // translated

// Too little to see in it to decide who it is.
bool isTooPoor(const LocatedFace &face, const QSizeF &size);

// "Eyes 84 pixels apart · blurred · turned 6°": how much there is to see, without an opinion on who it is.
QString faceFactsText(const LocatedFace &face, const QSizeF &size);

// The located faces as the boxes of a picture.
Detection detectionOf(const QVector<LocatedFace> &faces);

} // namespace countersign
