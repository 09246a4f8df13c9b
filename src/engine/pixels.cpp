#include "engine/pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace countersign::engine {

namespace {

cv::Rect wholePixels(const QRectF &box)
{
    const int left = static_cast<int>(std::floor(box.left()));
    const int top = static_cast<int>(std::floor(box.top()));
    const int right = std::max(left + 1, static_cast<int>(std::ceil(box.right())));
    const int bottom = std::max(top + 1, static_cast<int>(std::ceil(box.bottom())));
    return {left, top, right - left, bottom - top};
}

cv::Mat resized(const cv::Mat &picture, const cv::Size &size)
{
    cv::Mat result;
    const bool shrinks = size.area() < picture.size().area();
    cv::resize(picture, result, size, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

} // namespace

cv::Mat viewOf(const QImage &image)
{
    // OpenCV has no view of constant pixels; nobody writes through this one.
    auto *bits = const_cast<uchar *>(image.constBits());
    return {image.height(), image.width(), CV_8UC3, bits, static_cast<size_t>(image.bytesPerLine())};
}

cv::Mat turnedCopy(const cv::Mat &picture, int angle)
{
    cv::Mat result;
    switch (angle) {
    case 90:
        cv::rotate(picture, result, cv::ROTATE_90_CLOCKWISE);
        break;
    case 180:
        cv::rotate(picture, result, cv::ROTATE_180);
        break;
    case 270:
        cv::rotate(picture, result, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    default:
        result = picture.clone();
    }
    return result;
}

cv::Mat shrunk(const cv::Mat &picture, int side)
{
    const int longer = std::max(picture.cols, picture.rows);
    if (longer <= side)
        return picture;
    const double factor = static_cast<double>(side) / longer;
    return resized(picture, {std::max(1, static_cast<int>(std::lround(picture.cols * factor))),
                             std::max(1, static_cast<int>(std::lround(picture.rows * factor)))});
}

cv::Mat cropped(const cv::Mat &picture, const QRectF &box, const QSize &size)
{
    const cv::Rect wanted = wholePixels(box);
    const cv::Rect inside = wanted & cv::Rect(0, 0, picture.cols, picture.rows);
    const cv::Size target(size.width(), size.height());
    if (inside.empty())
        return cv::Mat::zeros(target, picture.type());
    if (inside == wanted)
        return resized(picture(wanted), target);
    cv::Mat framed;
    cv::copyMakeBorder(picture(inside), framed, inside.y - wanted.y, wanted.br().y - inside.br().y,
                       inside.x - wanted.x, wanted.br().x - inside.br().x, cv::BORDER_CONSTANT);
    return resized(framed, target);
}

cv::Mat chipOf(const cv::Mat &picture, const SimilarityTransform &toChip, const QSize &size)
{
    const SimilarityTransform back = toChip.inverted();
    const double w = size.width();
    const double h = size.height();
    QPolygonF corners;
    for (const QPointF &corner : {QPointF(0, 0), QPointF(w, 0), QPointF(w, h), QPointF(0, h)})
        corners.append(back.map(corner));
    const cv::Rect area = wholePixels(corners.boundingRect().adjusted(-2, -2, 2, 2)) &
                          cv::Rect(0, 0, picture.cols, picture.rows);
    const cv::Size target(size.width(), size.height());
    if (area.empty())
        return cv::Mat::zeros(target, picture.type());

    cv::Mat part = picture(area);
    // Down to twice the chip's own resolution, from where linear sampling sees every pixel.
    const double shrink = std::min(1.0, 2 * toChip.scale());
    if (shrink < 1)
        part = resized(part, {std::max(1, static_cast<int>(std::lround(area.width * shrink))),
                              std::max(1, static_cast<int>(std::lround(area.height * shrink)))});
    const double sx = static_cast<double>(area.width) / part.cols;
    const double sy = static_cast<double>(area.height) / part.rows;
    const QPointF shift = toChip.map({static_cast<double>(area.x), static_cast<double>(area.y)});
    const cv::Matx23d matrix(toChip.a * sx, -toChip.b * sy, shift.x(), //
                             toChip.b * sx, toChip.a * sy, shift.y());
    cv::Mat chip;
    cv::warpAffine(part, chip, matrix, target, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return chip;
}

cv::Mat blobOf(const cv::Mat &rgb, const NetworkManifest &manifest)
{
    const int shape[] = {1, 3, rgb.rows, rgb.cols};
    cv::Mat blob(4, shape, CV_32F);
    for (int channel = 0; channel < 3; ++channel) {
        cv::Mat plane(rgb.rows, rgb.cols, CV_32F, blob.ptr<float>(0, channel));
        const int from = manifest.channels == ChannelOrder::Rgb ? channel : 2 - channel;
        cv::Mat bytes;
        cv::extractChannel(rgb, bytes, from);
        const auto index = static_cast<size_t>(channel);
        const double factor = 1.0 / manifest.sd.at(index);
        bytes.convertTo(plane, CV_32F, factor, -manifest.mean.at(index) * factor);
    }
    return blob;
}

} // namespace countersign::engine
