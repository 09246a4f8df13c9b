#pragma once

#include "base/result.h"

#include <QByteArray>

namespace countersign::engine {

// Rewrites an ONNX network of opset 11 or later so that OpenCV 4.6 reads it: each Clip's limits move from its
// inputs to attributes, as opset 10 has them, and the opset becomes 10. Limits must be constants; weights
// stay as they are. Unsupported when `onnx` is no ONNX network or a limit is computed.
Result<QByteArray> clipLimitsToAttributes(const QByteArray &onnx);

} // namespace countersign::engine
