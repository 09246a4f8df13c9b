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

struct LineWork
{
    Curve curve;
    int strength; // of the local contrast, in parts of localPrecision
};

template<bool grey, bool local>
void workLine(QRgb *line, const QRgb *around, int width, const LineWork &work)
{
    const quint8 *curve = work.curve.data();
    for (int x = 0; x < width; ++x) {
        const QRgb pixel = line[x];
        int added = 0;
        if constexpr (local)
            added = (qGray(pixel) - qGray(around[x])) * work.strength / localPrecision;
        const auto value = [curve, added](int channel) {
            return curve[local ? std::clamp(channel + added, 0, white) : channel];
        };
        if constexpr (grey) {
            const int level = value(qGray(pixel));
            line[x] = qRgb(level, level, level);
        } else {
            line[x] = qRgb(value(qRed(pixel)), value(qGreen(pixel)), value(qBlue(pixel)));
        }
    }
}

} // namespace

void ViewLight::applyTo(QImage &frame, const QImage &surroundings) const
{
    const LineWork work{curveOf(*this), int(localStrength * share(localContrast) * localPrecision)};
    const bool local = work.strength != 0;
    const auto workOn = grey ? (local ? &workLine<true, true> : &workLine<true, false>)
                             : (local ? &workLine<false, true> : &workLine<false, false>);
    for (int y = 0; y < frame.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(frame.scanLine(y));
        const auto *around = local ? reinterpret_cast<const QRgb *>(surroundings.constScanLine(y)) : nullptr;
        workOn(line, around, frame.width(), work);
    }
}

} // namespace countersign
