#pragma once

#include "base/result.h"

#include <QByteArray>

namespace countersign::engine {

// Rewrites an ONNX network whose weights are kept in 16 bits so that OpenCV 4.6, which only reads 32, can
// load it. Other tensors stay as they are. Unsupported when `onnx` is no ONNX network or a tensor's bytes do
// not fit its type.
Result<QByteArray> widenedWeights(const QByteArray &onnx);

} // namespace countersign::engine
