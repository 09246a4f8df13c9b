#include "engine/facegates.h"

#include "base/limits.h"

#include <cmath>

namespace countersign::engine {

bool eyesAboveMouth(const std::array<QPointF, 5> &points)
{
    constexpr double cosineOfSixtyDegrees = 0.5;
    const QPointF down = (points[3] + points[4]) / 2 - (points[0] + points[1]) / 2;
    return down.y() > cosineOfSixtyDegrees * std::hypot(down.x(), down.y());
}

QString gateRefusal(const DetectedFace &face, double gateScore)
{
    if (face.score < gateScore)
        return QStringLiteral(
            "The face is not clear enough to compare. Use a sharper, more frontal picture.");
    if (face.box.width() < limits::comparedFaceWidth)
        return QStringLiteral("The face is too small to compare. Use a picture in which it is at least %1 "
                              "pixels wide.")
            .arg(limits::comparedFaceWidth);
    if (!eyesAboveMouth(face.points))
        return turnedFaceRefusal();
    return {};
}

QString turnedFaceRefusal()
{
    return QStringLiteral("The face does not stand upright. Turn the picture or switch rotation on.");
}

} // namespace countersign::engine
