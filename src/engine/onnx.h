#pragma once

#include "engine/protobuf.h"

// Field numbers of the ONNX messages that the conversions touch.
// https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
namespace countersign::engine::onnx {

namespace model {
inline constexpr int irVersion = 1, graph = 7, opsetImport = 8;
}
namespace opset {
inline constexpr int domain = 1, version = 2;
}
namespace graph {
inline constexpr int node = 1, name = 2, initializer = 5, input = 11, output = 12;
}
namespace node {
inline constexpr int input = 1, output = 2, name = 3, opType = 4, attribute = 5;
}
namespace attribute {
inline constexpr int name = 1, f = 2, i = 3, t = 5, ints = 8, type = 20;
inline constexpr int typeFloat = 1, typeInt = 2, typeInts = 7;
} // namespace attribute
namespace tensor {
inline constexpr int dims = 1, dataType = 2, floatData = 4, name = 8, rawData = 9;
inline constexpr int typeFloat = 1, typeFloat16 = 10;
} // namespace tensor
namespace valueInfo {
inline constexpr int name = 1, type = 2, tensorType = 1, elementType = 1, shape = 2, dim = 1, dimValue = 1;
}

// What opset 10 files carry.
inline constexpr int irVersion = 5;
inline constexpr int opsetVersion = 10;

protobuf::Field floatAttribute(const char *name, float value);
protobuf::Field intAttribute(const char *name, qint64 value);
protobuf::Field intsAttribute(const char *name, const QVector<qint64> &values);

} // namespace countersign::engine::onnx
