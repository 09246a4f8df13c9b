#pragma once

#include "engine/onnxwriter.h"

namespace countersign {

// A network of one Clip whose limits are inputs, as opset 11 has them: -1 a Constant node, 2 an initializer.
inline QByteArray clipNetwork(int opset = 11)
{
    using namespace engine;
    namespace pb = protobuf;
    const auto strings = [](int field, const QVector<QByteArray> &values) {
        pb::Message message;
        for (const QByteArray &value : values)
            message.append(pb::bytesField(field, value));
        return message;
    };
    const pb::Message lowest{pb::varint(onnx::tensor::dataType, onnx::tensor::typeFloat),
                             pb::bytesField(onnx::tensor::rawData, QByteArray::fromHex("000080bf"))};
    const pb::Message highest{pb::varint(onnx::tensor::dataType, onnx::tensor::typeFloat),
                              pb::float32(onnx::tensor::floatData, 2),
                              pb::text(onnx::tensor::name, "highest")};
    const pb::Message value{pb::text(onnx::attribute::name, "value"), pb::message(onnx::attribute::t, lowest),
                            pb::varint(onnx::attribute::type, 4)};
    const pb::Message constant{pb::text(onnx::node::output, "lowest"),
                               pb::text(onnx::node::opType, "Constant"),
                               pb::message(onnx::node::attribute, value)};
    pb::Message clip = strings(onnx::node::input, {"x", "lowest", "highest"});
    clip.append({pb::text(onnx::node::output, "y"), pb::text(onnx::node::opType, "Clip")});
    OnnxWriter writer;
    writer.input("x", {1, 1, 1, 4});
    writer.output("y", {1, 1, 1, 4});
    pb::Message model = pb::parse(writer.finished()).value();
    for (pb::Field &field : model) {
        if (field.number == onnx::model::graph) {
            const pb::Message nodes{pb::message(onnx::graph::node, constant),
                                    pb::message(onnx::graph::node, clip),
                                    pb::message(onnx::graph::initializer, highest)};
            field.bytes = pb::serialised(nodes + pb::parse(field.bytes).value());
        }
        if (field.number == onnx::model::opsetImport)
            field = pb::message(onnx::model::opsetImport,
                                {pb::varint(onnx::opset::version, static_cast<quint64>(opset))});
    }
    return pb::serialised(model);
}

} // namespace countersign
