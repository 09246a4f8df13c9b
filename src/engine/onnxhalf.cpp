#include "engine/onnxhalf.h"

#include "engine/onnx.h"

#include <QFloat16>
#include <QtEndian>

namespace countersign::engine {

namespace {

using protobuf::Field;
using protobuf::Message;

QByteArray asFloats(const QByteArray &halves)
{
    QVector<qfloat16> values(halves.size() / 2);
    qFromLittleEndian<quint16>(halves.constData(), values.size(), values.data());
    QVector<float> wide(values.size());
    qFloatFromFloat16(wide.data(), values.constData(), values.size());
    QByteArray bytes(wide.size() * 4, Qt::Uninitialized);
    qToLittleEndian<quint32>(wide.constData(), wide.size(), bytes.data());
    return bytes;
}

bool isHalf(const Message &tensor)
{
    const Field *type = protobuf::find(tensor, onnx::tensor::dataType);
    return type && type->value == onnx::tensor::typeFloat16;
}

// False when the tensor cannot be read.
bool widenTensor(Field *initializer)
{
    auto tensor = protobuf::parse(initializer->bytes);
    if (!tensor)
        return false;
    if (!isHalf(*tensor))
        return true;
    for (Field &field : *tensor) {
        if (field.number == onnx::tensor::dataType)
            field.value = onnx::tensor::typeFloat;
        if (field.number != onnx::tensor::rawData)
            continue;
        if (field.bytes.size() % 2 != 0)
            return false;
        field.bytes = asFloats(field.bytes);
    }
    initializer->bytes = protobuf::serialised(*tensor);
    return true;
}

std::optional<QByteArray> widenedGraph(const QByteArray &bytes)
{
    auto graph = protobuf::parse(bytes);
    if (!graph)
        return std::nullopt;
    for (Field &field : *graph)
        if (field.number == onnx::graph::initializer && !widenTensor(&field))
            return std::nullopt;
    return protobuf::serialised(*graph);
}

} // namespace

Result<QByteArray> widenedWeights(const QByteArray &onnx)
{
    auto model = protobuf::parse(onnx);
    if (!model)
        return failure(ErrorKind::Unsupported);
    for (Field &field : *model) {
        if (field.number != onnx::model::graph)
            continue;
        const auto graph = widenedGraph(field.bytes);
        if (!graph)
            return failure(ErrorKind::Unsupported);
        field.bytes = *graph;
    }
    return protobuf::serialised(*model);
}

} // namespace countersign::engine
