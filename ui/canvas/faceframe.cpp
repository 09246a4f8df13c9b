#include "ui/canvas/faceframe.h"

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>
#include <array>

namespace countersign {

namespace {

struct RegionText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::FaceRegion)
};

// In distances between the eyes, with room around an adult's head, which is about 2.5 of them wide and 4
// high.
constexpr double headWidth = 4;
constexpr double aboveEyes = 2.4;
constexpr double belowEyes = 2.8;

// In a face turned to the side the eyes come close together; its height tells how large it is.
constexpr double facesPerHeight = 0.25;

// Half axes of the inner face and how far its middle is below the eyes.
constexpr double innerWidth = 1.15;
constexpr double innerHeight = 1.25;
constexpr double innerBelowEyes = 0.5;

struct RegionPlace
{
    QPointF middle; // from between the eyes, along the line through them and across it
    QSizeF size;
};
constexpr std::array<RegionPlace, faceRegions> regionPlaces{{
    {{0, -0.1}, {2.4, 1.4}},
    {{0, 0.6}, {1.6, 1.6}},
    {{0, 1.15}, {1.8, 1.2}},
    {{-1.35, 0.35}, {1.4, 1.6}},
    {{1.35, 0.35}, {1.4, 1.6}},
    {{0, 1.75}, {2.4, 1.4}},
}};

// A face's own measure, in pixels: from the middle between the eyes, in distances between them.
struct FaceMeasure
{
    FaceMeasure(const LocatedFace &face, const QSizeF &size)
        : unit(std::max(face.eyeDistance(size), face.box.height() * size.height() * facesPerHeight))
        , turn(face.turn(size))
    {
        const QPointF middle = (face.leftEye + face.rightEye) / 2;
        toPixels.translate(middle.x() * size.width(), middle.y() * size.height());
        toPixels.rotate(turn);
        toPixels.scale(unit, unit);
    }

    ViewFrame frame(const QPointF &middle, const QSizeF &size) const
    {
        return {toPixels.map(middle), size * unit, turn};
    }

    double unit;
    double turn; // degrees clockwise
    QTransform toPixels;
};

} // namespace

ViewFrame headAround(const LocatedFace &face, const QSizeF &size)
{
    const FaceMeasure measure(face, size);
    return measure.frame({0, (belowEyes - aboveEyes) / 2}, {headWidth, aboveEyes + belowEyes});
}

QPainterPath innerFace(const LocatedFace &face, const QSizeF &size)
{
    QPainterPath path;
    path.addEllipse(QPointF(0, innerBelowEyes), innerWidth, innerHeight);
    return FaceMeasure(face, size).toPixels.map(path);
}

QString regionName(FaceRegion region)
{
    static const std::array<QString, faceRegions> names{
        RegionText::tr("eyes"),
        RegionText::tr("nose"),
        RegionText::tr("mouth"),
        RegionText::tr("ear on the left"),
        RegionText::tr("ear on the right"),
        RegionText::tr("chin"),
    };
    return names.at(size_t(region));
}

ViewFrame partAround(const std::optional<LocatedFace> &face, const QSizeF &size, const QPointF &place)
{
    constexpr double partSide = 1.4; // distances between the eyes
    constexpr double pictureShare = 0.125;
    const QPointF middle(place.x() * size.width(), place.y() * size.height());
    if (!face)
        return {middle, size * pictureShare, 0};
    const FaceMeasure measure(*face, size);
    return {middle, QSizeF(partSide, partSide) * measure.unit, measure.turn};
}

ViewFrame regionOf(const LocatedFace &face, const QSizeF &size, FaceRegion region)
{
    const RegionPlace &place = regionPlaces.at(size_t(region));
    return FaceMeasure(face, size).frame(place.middle, place.size);
}

} // namespace countersign
