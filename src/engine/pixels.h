#pragma once

#include "engine/manifest.h"
#include "engine/similaritytransform.h"

#include <QImage>
#include <QRectF>

#include <opencv2/core.hpp>

namespace countersign::engine {

// Pixels of a picture as 8-bit RGB, sharing `image`'s memory; `image` is RGB888 and must outlive the result.
cv::Mat viewOf(const QImage &image);

// A fresh copy turned clockwise by 0, 90, 180 or 270 degrees. Always fresh: cv::rotate into shared pixels
// spoils square pictures.
cv::Mat turnedCopy(const cv::Mat &picture, int angle);

// Shrunk so that the longer side is at most `side`; the picture itself if it fits.
cv::Mat shrunk(const cv::Mat &picture, int side);

// `box` of the picture scaled to `size`, black outside the picture.
cv::Mat cropped(const cv::Mat &picture, const QRectF &box, const QSize &size);

// The chip of `size` that `toChip` cuts; large faces are shrunk by area first, so that nothing aliases.
cv::Mat chipOf(const cv::Mat &picture, const SimilarityTransform &toChip, const QSize &size);

// RGB pixels as the network wants them: channel order, mean, sd, 1 x 3 x H x W floats.
cv::Mat blobOf(const cv::Mat &rgb, const NetworkManifest &manifest);

} // namespace countersign::engine
