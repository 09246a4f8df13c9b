#include "ui/canvas/viewlight.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign {

namespace {

constexpr int white = 255;
constexpr double contrastBase = 4;   // at the strongest; a quarter at the weakest
constexpr double midtonesBase = 4;   // likewise, as an exponent
constexpr double localStrength = 2;  // at the strongest
constexpr int localPrecision = 1024; // one in whole numbers

using Curve = std::array<quint8, white + 1>;

double share(int value)
{
    return value / double(ViewLight::strongest);
}

Curve curveOf(const ViewLight &light)
{
    const double slope = std::pow(contrastBase, share(light.contrast));
    const double exponent = std::pow(midtonesBase, -share(light.midtones));
    Curve curve;
    for (int value = 0; value <= white; ++value) {
        const double midtone = std::pow(value / double(white), exponent);
        const double out = (midtone - 0.5) * slope + 0.5 + share(light.brightness);
        curve.at(size_t(value)) = quint8(std::lround(std::clamp(out, 0.0, 1.0) * white));
    }
    return curve;
}

QRgb through(const Curve &curve, QRgb pixel, bool grey, int added)
{
    const auto value = [&](int channel) { return curve.at(size_t(std::clamp(channel + added, 0, white))); };
    if (!grey)
        return qRgb(value(qRed(pixel)), value(qGreen(pixel)), value(qBlue(pixel)));
    const int level = value(qGray(pixel));
    return qRgb(level, level, level);
}

} // namespace

void ViewLight::applyTo(QImage &frame, const QImage &surroundings) const
{
    const Curve curve = curveOf(*this);
    const int strength = int(localStrength * share(localContrast) * localPrecision);
    for (int y = 0; y < frame.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(frame.scanLine(y));
        const auto *around =
            strength == 0 ? line : reinterpret_cast<const QRgb *>(surroundings.constScanLine(y));
        for (int x = 0; x < frame.width(); ++x) {
            const int apart = strength == 0 ? 0 : qGray(line[x]) - qGray(around[x]);
            line[x] = through(curve, line[x], grey, apart * strength / localPrecision);
        }
    }
}

} // namespace countersign
