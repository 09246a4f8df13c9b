#include "engine/facefinder.h"

#include "base/limits.h"
#include "engine/facegates.h"
#include "engine/pixels.h"
#include "engine/turn.h"

#include <algorithm>

namespace countersign::engine {

namespace {

constexpr int secondLookSide = 224;     // pixels of the crop that the second look sees
constexpr double secondLookReach = 1.6; // side of that crop in longer sides of the face box
constexpr double sameFaceOverlap = 0.4; // least overlap at which the second look saw the same face

double areaOf(const DetectedFace &face)
{
    return face.box.width() * face.box.height();
}

void scale(DetectedFace *face, double sx, double sy)
{
    const auto scaled = [&](const QPointF &point) { return QPointF(point.x() * sx, point.y() * sy); };
    face->box = QRectF(scaled(face->box.topLeft()), scaled(face->box.bottomRight()));
    for (QPointF &point : face->points)
        point = scaled(point);
}

void shift(DetectedFace *face, const QPointF &by)
{
    face->box.translate(by);
    for (QPointF &point : face->points)
        point += by;
}

void unturn(DetectedFace *face, int angle, const QSizeF &unturned)
{
    face->box = unturnedBox(face->box, angle, unturned);
    for (QPointF &point : face->points)
        point = unturnedPoint(point, angle, unturned);
}

void putComparedFirst(QVector<DetectedFace> *faces, double gateScore)
{
    std::ranges::stable_sort(*faces, [gateScore](const DetectedFace &a, const DetectedFace &b) {
        const bool aPasses = a.score >= gateScore;
        const bool bPasses = b.score >= gateScore;
        return aPasses != bPasses ? aPasses : areaOf(a) > areaOf(b);
    });
}

struct Reading
{
    QVector<DetectedFace> faces; // in the turned picture
    int angle = 0;
};

double scoreOfLargest(const QVector<DetectedFace> &faces)
{
    return faces.isEmpty() ? 0 : std::ranges::max(faces, {}, areaOf).score;
}

Result<Reading> bestReading(Detector &detector, const cv::Mat &picture, bool rotate)
{
    Reading best;
    for (const int angle : {0, 90, 180, 270}) {
        if (angle != 0 && !rotate)
            break;
        auto faces =
            detector.find(angle == 0 ? picture : turnedCopy(picture, angle), detector.manifest().listScore);
        if (!faces)
            return std::unexpected(faces.error());
        if (scoreOfLargest(*faces) > scoreOfLargest(best.faces))
            best = {std::move(*faces), angle};
    }
    return best;
}

QRectF secondLookAt(const DetectedFace &face)
{
    const double side = secondLookReach * std::max(face.box.width(), face.box.height());
    const QPointF centre = face.box.center();
    // Whole pixels, so that the crop is exactly what is mapped back.
    return QRectF(
        QRect(qRound(centre.x() - side / 2), qRound(centre.y() - side / 2), qCeil(side), qCeil(side)));
}

// Replaces the points of `face` (unturned picture) by those seen in its own crop, if the crop shows it.
Result<void> refinePoints(Detector &detector, const cv::Mat &rgb, int angle, DetectedFace *face)
{
    const QRectF area = secondLookAt(*face);
    const QSize size(secondLookSide, secondLookSide);
    auto seen = detector.find(turnedCopy(cropped(rgb, area, size), angle), detector.manifest().listScore);
    if (!seen)
        return std::unexpected(seen.error());
    const double factor = area.width() / secondLookSide;
    const DetectedFace *best = nullptr;
    double bestOverlap = sameFaceOverlap;
    for (DetectedFace &candidate : *seen) {
        unturn(&candidate, angle, QSizeF(size));
        scale(&candidate, factor, factor);
        shift(&candidate, area.topLeft());
        if (const double overlap = overlapOf(candidate.box, face->box); overlap > bestOverlap) {
            best = &candidate;
            bestOverlap = overlap;
        }
    }
    if (best)
        face->points = best->points;
    return {};
}

QString refusalOf(const DetectedFace &face, int angle, const QSizeF &picture, double gateScore)
{
    DetectedFace upright = face;
    const QPointF topLeft = turnedPoint(face.box.topLeft(), angle, picture);
    upright.box = QRectF(topLeft, turnedPoint(face.box.bottomRight(), angle, picture)).normalized();
    for (QPointF &point : upright.points)
        point = turnedPoint(point, angle, picture);
    return gateRefusal(upright, gateScore);
}

} // namespace

Result<FoundFaces> findFaces(Detector &detector, const cv::Mat &rgb, bool rotate)
{
    const cv::Mat small = shrunk(rgb, limits::detectorSide);
    auto reading = bestReading(detector, small, rotate);
    if (!reading)
        return std::unexpected(reading.error());
    const QSizeF picture(rgb.cols, rgb.rows);
    for (DetectedFace &face : reading->faces) {
        unturn(&face, reading->angle, QSizeF(small.cols, small.rows));
        scale(&face, picture.width() / small.cols, picture.height() / small.rows);
    }
    FoundFaces found{std::move(reading->faces), reading->angle, {}};
    const double gateScore = detector.manifest().gateScore;
    putComparedFirst(&found.faces, gateScore);
    if (found.faces.isEmpty())
        return found;
    if (auto refined = refinePoints(detector, rgb, found.angle, &found.faces.first()); !refined)
        return std::unexpected(refined.error());
    found.gateRefusal = refusalOf(found.faces.first(), found.angle, picture, gateScore);
    return found;
}

} // namespace countersign::engine
