#pragma once

#include "base/result.h"

#include <QByteArray>

namespace countersign::engine {

// Rebuilds face-api.js's age and gender network, published as a weights manifest and one shard of raw
// tensors, as ONNX opset 10: input [1,3,112,112], outputs "age" [1,1] and "gender" [1,2]. The network is a
// small Xception: a strided convolution, two reduction blocks, two residual blocks of three separable
// convolutions, one more reduction block and a separable convolution, the mean over all positions, two dense
// layers (here 1 x 1 convolutions, because OpenCV 4.6 refuses a Gemm with a single output). Unsupported when
// a tensor is missing or has another shape.
Result<QByteArray> faceApiAgeNetwork(const QByteArray &manifestJson, const QByteArray &shard);

} // namespace countersign::engine
