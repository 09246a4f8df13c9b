#include "engine/onnxwriter.h"

#include <QtEndian>

#include <bit>

namespace countersign::engine {

namespace {

using protobuf::Message;

Message valueInfo(const QByteArray &name, const QVector<qint64> &shape)
{
    Message dims;
    for (const qint64 side : shape)
        dims.append(protobuf::message(
            onnx::valueInfo::dim, {protobuf::varint(onnx::valueInfo::dimValue, static_cast<quint64>(side))}));
    const Message tensorType{protobuf::varint(onnx::valueInfo::elementType, onnx::tensor::typeFloat),
                             protobuf::message(onnx::valueInfo::shape, dims)};
    return {protobuf::bytesField(onnx::valueInfo::name, name),
            protobuf::message(onnx::valueInfo::type,
                              {protobuf::message(onnx::valueInfo::tensorType, tensorType)})};
}

} // namespace

QByteArray OnnxWriter::constant(const QVector<qint64> &shape, const std::vector<float> &values)
{
    const QByteArray name = "w" + QByteArray::number(++m_names);
    Message tensor;
    for (const qint64 side : shape)
        tensor.append(protobuf::varint(onnx::tensor::dims, static_cast<quint64>(side)));
    QByteArray raw(static_cast<qsizetype>(values.size() * sizeof(quint32)), Qt::Uninitialized);
    char *at = raw.data();
    for (const float value : values) {
        qToLittleEndian(std::bit_cast<quint32>(value), at);
        at += sizeof(quint32);
    }
    tensor.append({protobuf::varint(onnx::tensor::dataType, onnx::tensor::typeFloat),
                   protobuf::bytesField(onnx::tensor::name, name),
                   protobuf::bytesField(onnx::tensor::rawData, raw)});
    m_constants.append(protobuf::message(onnx::graph::initializer, tensor));
    return name;
}

QByteArray OnnxWriter::node(const char *type, const QVector<QByteArray> &inputs, const Message &attributes)
{
    return namedNode(type, inputs, attributes, "t" + QByteArray::number(++m_names));
}

QByteArray OnnxWriter::namedNode(const char *type, const QVector<QByteArray> &inputs,
                                 const Message &attributes, const QByteArray &output)
{
    Message node;
    for (const QByteArray &input : inputs)
        node.append(protobuf::bytesField(onnx::node::input, input));
    node.append({protobuf::bytesField(onnx::node::output, output),
                 protobuf::bytesField(onnx::node::name, output), protobuf::text(onnx::node::opType, type)});
    node.append(attributes);
    m_nodes.append(protobuf::message(onnx::graph::node, node));
    return output;
}

void OnnxWriter::input(const QByteArray &name, const QVector<qint64> &shape)
{
    m_inputs.append(protobuf::message(onnx::graph::input, valueInfo(name, shape)));
}

void OnnxWriter::output(const QByteArray &name, const QVector<qint64> &shape)
{
    m_outputs.append(protobuf::message(onnx::graph::output, valueInfo(name, shape)));
}

QByteArray OnnxWriter::finished() const
{
    const Message graph = m_nodes + Message{protobuf::text(onnx::graph::name, "countersign")} + m_constants +
                          m_inputs + m_outputs;
    return protobuf::serialised(
        {protobuf::varint(onnx::model::irVersion, onnx::irVersion),
         protobuf::message(onnx::model::graph, graph),
         protobuf::message(onnx::model::opsetImport,
                           {protobuf::text(onnx::opset::domain, ""),
                            protobuf::varint(onnx::opset::version, onnx::opsetVersion)})});
}

} // namespace countersign::engine
