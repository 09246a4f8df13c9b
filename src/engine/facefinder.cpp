#include "engine/facefinder.h"

#include "base/limits.h"
#include "engine/facegates.h"
#include "engine/pixels.h"
#include "engine/turn.h"

#include <algorithm>

namespace countersign::engine {

namespace {

constexpr int secondLookSide = 160;     // pixels of the crop that the second look sees
constexpr double secondLookReach = 2;   // side of that crop in longer sides of the face box
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

double squaredDistance(const QPointF &a, const QPointF &b)
{
    return QPointF::dotProduct(a - b, a - b);
}

// Those that may be compared before the others, because a face that the frame cuts can be the largest of a
// group; among them as `prefer` says.
void putComparedFirst(QVector<DetectedFace> *faces, const cv::Mat &picture, double gateScore, Prefer prefer)
{
    const QPointF middle(picture.cols / 2.0, picture.rows / 2.0);
    std::ranges::stable_sort(*faces, [&](const DetectedFace &a, const DetectedFace &b) {
        const bool aPasses = a.score >= gateScore;
        const bool bPasses = b.score >= gateScore;
        if (aPasses != bPasses)
            return aPasses;
        return prefer == Prefer::Largest
                   ? areaOf(a) > areaOf(b)
                   : squaredDistance(a.box.center(), middle) < squaredDistance(b.box.center(), middle);
    });
}

struct Reading
{
    QVector<DetectedFace> faces; // in the turned picture
    int angle = 0;
};

double scoreOfFirst(const QVector<DetectedFace> &faces)
{
    return faces.isEmpty() ? 0 : faces.first().score;
}

// Weak finds are believed beside a clear face only: alone they are animals, patterns and turned faces.
void dropDoubtful(QVector<DetectedFace> *faces, const NetworkManifest &manifest)
{
    const bool hasClear = scoreOfFirst(*faces) >= manifest.gateScore;
    const double least = hasClear ? manifest.besideScore : manifest.listScore;
    faces->removeIf([least](const DetectedFace &face) { return face.score < least; });
}

Result<QVector<DetectedFace>> facesOf(Detector &detector, const cv::Mat &picture, Prefer prefer)
{
    const NetworkManifest &manifest = detector.manifest();
    auto faces = detector.find(picture, manifest.besideScore);
    if (!faces)
        return faces;
    putComparedFirst(&*faces, picture, manifest.gateScore, prefer);
    return faces;
}

// A turn is believed only if it brings a face that may be compared: patterns look like small faces from some
// side. `leastWidth` is that face's width in pixels of `picture`.
Result<Reading> bestReading(Detector &detector, const cv::Mat &picture, const Look &look, double leastWidth)
{
    const auto comparable = [&](const QVector<DetectedFace> &faces) {
        return scoreOfFirst(faces) >= detector.manifest().gateScore &&
               faces.first().box.width() >= leastWidth;
    };
    Reading best;
    for (const int angle : {0, 90, 180, 270}) {
        if (angle != 0 && !look.rotate)
            break;
        auto faces = facesOf(detector, angle == 0 ? picture : turnedCopy(picture, angle), look.prefer);
        if (!faces)
            return std::unexpected(faces.error());
        // Where every turn is tried, a face that still stands on its head is none.
        if (look.rotate)
            faces->removeIf([](const DetectedFace &face) { return !eyesAboveMouth(face.points); });
        if (scoreOfFirst(*faces) > scoreOfFirst(best.faces) && (angle == 0 || comparable(*faces)))
            best = {std::move(*faces), angle};
    }
    dropDoubtful(&best.faces, detector.manifest());
    if (best.faces.isEmpty())
        best.angle = 0;
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

// Averages the points of `face` (unturned picture) with those seen in its own crop, if the crop shows it: the
// two looks err independently.
Result<void> refinePoints(Detector &detector, const cv::Mat &rgb, int angle, DetectedFace *face)
{
    const QRectF area = secondLookAt(*face);
    const QSize size(secondLookSide, secondLookSide);
    auto seen = detector.find(turnedCopy(cropped(rgb, area, size), angle), detector.manifest().besideScore);
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
    for (size_t i = 0; best && i < face->points.size(); ++i)
        face->points.at(i) = (face->points.at(i) + best->points.at(i)) / 2;
    return {};
}

// Whether a face that was read without turning scores higher when its crop is turned. Wrong-way faces reach
// 0.91, so the gate alone does not hold them back.
Result<bool> standsWrong(Detector &detector, const cv::Mat &rgb, const DetectedFace &face)
{
    if (face.score >= detector.manifest().sureScore)
        return false;
    const QSize size(secondLookSide, secondLookSide);
    const auto reading = bestReading(detector, cropped(rgb, secondLookAt(face), size), {.rotate = true}, 0);
    if (!reading)
        return std::unexpected(reading.error());
    return reading->angle != 0;
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

// One look at the whole picture, shrunk so that its longer side is at most `side`.
Result<FoundFaces> lookAt(Detector &detector, const cv::Mat &rgb, int side, const Look &look)
{
    const cv::Mat small = shrunk(rgb, side);
    const double leastWidth = static_cast<double>(limits::comparedFaceWidth) * small.cols / rgb.cols;
    auto reading = bestReading(detector, small, look, leastWidth);
    if (!reading)
        return std::unexpected(reading.error());
    for (DetectedFace &face : reading->faces) {
        unturn(&face, reading->angle, QSizeF(small.cols, small.rows));
        scale(&face, static_cast<double>(rgb.cols) / small.cols, static_cast<double>(rgb.rows) / small.rows);
    }
    FoundFaces found{std::move(reading->faces), reading->angle, {}};
    if (!found.faces.isEmpty())
        found.gateRefusal = refusalOf(found.faces.first(), found.angle, QSizeF(rgb.cols, rgb.rows),
                                      detector.manifest().gateScore);
    return found;
}

bool isComparable(const FoundFaces &found)
{
    return !found.faces.isEmpty() && found.gateRefusal.isEmpty();
}

// The usual look; then, for a face that fills the frame or is lost in it, a smaller and a larger one. They
// count only if they bring a face that may be compared.
Result<FoundFaces> firstUsefulLook(Detector &detector, const cv::Mat &rgb, const Look &look)
{
    auto found = lookAt(detector, rgb, limits::detectorSide, look);
    if (!found || isComparable(*found))
        return found;
    for (const int side : {limits::closeDetectorSide, limits::farDetectorSide}) {
        if (std::max(rgb.cols, rgb.rows) <= side)
            continue;
        auto other = lookAt(detector, rgb, side, look);
        if (!other || isComparable(*other))
            return other;
    }
    return found;
}

} // namespace

Result<FoundFaces> findFaces(Detector &detector, const cv::Mat &rgb, const Look &look)
{
    auto found = firstUsefulLook(detector, rgb, look);
    if (!found || found->faces.isEmpty())
        return found;
    DetectedFace &first = found->faces.first();
    if (auto refined = refinePoints(detector, rgb, found->angle, &first); !refined)
        return std::unexpected(refined.error());
    found->gateRefusal =
        refusalOf(first, found->angle, QSizeF(rgb.cols, rgb.rows), detector.manifest().gateScore);
    if (look.rotate || !found->gateRefusal.isEmpty())
        return found;
    const auto wrong = standsWrong(detector, rgb, first);
    if (!wrong)
        return std::unexpected(wrong.error());
    if (*wrong)
        found->gateRefusal = turnedFaceRefusal();
    return found;
}

} // namespace countersign::engine
