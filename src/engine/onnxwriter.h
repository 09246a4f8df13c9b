#pragma once

#include "engine/onnx.h"

#include <QByteArray>
#include <QVector>

#include <vector>

namespace countersign::engine {

// Builds an ONNX network of opset 10, node by node; each call returns the name of the new value.
class OnnxWriter
{
public:
    QByteArray constant(const QVector<qint64> &shape, const std::vector<float> &values);
    QByteArray node(const char *type, const QVector<QByteArray> &inputs, const protobuf::Message &attributes);
    // The same with an output name of its own.
    QByteArray namedNode(const char *type, const QVector<QByteArray> &inputs,
                         const protobuf::Message &attributes, const QByteArray &output);
    void input(const QByteArray &name, const QVector<qint64> &shape);
    void output(const QByteArray &name, const QVector<qint64> &shape);

    QByteArray finished() const;

private:
    protobuf::Message m_nodes, m_constants, m_inputs, m_outputs;
    int m_names = 0;
};

} // namespace countersign::engine
