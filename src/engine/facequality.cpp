#include "engine/facequality.h"

#include "base/limits.h"
#include "engine/pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace countersign::engine {

namespace {

constexpr double fullWidth = 160;     // pixels; a wider face gains nothing
constexpr double halfSharpness = 400; // variance of the Laplacian at which sharpness is one half
constexpr double usualDeviation = 50; // grey levels of a normally lit face
constexpr double leastDeviation = 5;  // below it there is nothing to judge
constexpr QSize judgedSize(112, 112);

cv::Mat greyFace(const FaceView &view)
{
    cv::Mat grey;
    cv::cvtColor(cropped(view.picture, view.face.box, judgedSize), grey, cv::COLOR_RGB2GRAY);
    return grey;
}

double deviationOf(const cv::Mat &values)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0];
}

double sharpnessOf(const cv::Mat &grey)
{
    cv::Mat edges;
    cv::Laplacian(grey, edges, CV_32F);
    const double contrast = std::max(deviationOf(grey), leastDeviation) / usualDeviation;
    const double variance = std::pow(deviationOf(edges) / contrast, 2);
    return variance / (variance + halfSharpness);
}

} // namespace

double faceSharpness(const FaceView &view)
{
    return sharpnessOf(greyFace(view));
}

double faceQuality(const FaceView &view, double sharpness)
{
    const double width = view.angle % 180 == 0 ? view.face.box.width() : view.face.box.height();
    const double least = limits::comparedFaceWidth;
    const double size = std::clamp((width - least) / (fullWidth - least), 0.0, 1.0);
    return 100 * std::sqrt(size * sharpness);
}

double faceLuminance(const FaceView &view)
{
    const QRectF picture(0, 0, view.picture.cols, view.picture.rows);
    FaceView inside = view;
    inside.face.box = view.face.box.intersected(picture);
    return cv::mean(greyFace(inside))[0] / 255 * 100;
}

} // namespace countersign::engine
