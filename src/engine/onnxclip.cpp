#include "engine/onnxclip.h"

#include "engine/onnx.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <bit>

namespace countersign::engine {

namespace {

using protobuf::Field;
using protobuf::Message;

QVector<QByteArray> valuesOf(const Message &message, int number)
{
    QVector<QByteArray> values;
    for (const Field &field : message)
        if (field.number == number && field.wire == protobuf::Wire::Bytes)
            values.append(field.bytes);
    return values;
}

QByteArray valueOf(const Message &message, int number)
{
    const Field *field = protobuf::find(message, number);
    return field ? field->bytes : QByteArray();
}

// The one float of a tensor; nothing for any other tensor.
std::optional<float> scalarOf(const QByteArray &bytes)
{
    const auto tensor = protobuf::parse(bytes);
    if (!tensor)
        return std::nullopt;
    const Field *type = protobuf::find(*tensor, onnx::tensor::dataType);
    if (!type || type->value != onnx::tensor::typeFloat)
        return std::nullopt;
    if (const Field *raw = protobuf::find(*tensor, onnx::tensor::rawData); raw && raw->bytes.size() == 4)
        return std::bit_cast<float>(qFromLittleEndian<quint32>(raw->bytes.constData()));
    const Field *value = protobuf::find(*tensor, onnx::tensor::floatData);
    if (value && value->wire == protobuf::Wire::Fixed32)
        return std::bit_cast<float>(static_cast<quint32>(value->value));
    if (value && value->bytes.size() == 4)
        return std::bit_cast<float>(qFromLittleEndian<quint32>(value->bytes.constData()));
    return std::nullopt;
}

bool isNode(const Message &node, const char *type)
{
    return valueOf(node, onnx::node::opType) == type;
}

// One graph on its way from limits as inputs to limits as attributes.
class ClipRewriter
{
public:
    explicit ClipRewriter(const Message &graph)
        : m_graph(graph)
    {}

    std::optional<Message> rewritten()
    {
        if (!readNodes())
            return std::nullopt;
        for (Message &node : m_nodes)
            if (isNode(node, "Clip") && !moveLimits(&node))
                return std::nullopt;
        dropUnusedConstants();
        return withNewNodes();
    }

private:
    bool readNodes()
    {
        for (const QByteArray &bytes : valuesOf(m_graph, onnx::graph::node)) {
            const auto node = protobuf::parse(bytes);
            if (!node)
                return false;
            if (isNode(*node, "Constant"))
                readConstant(*node);
            m_nodes.append(*node);
        }
        for (const QByteArray &bytes : valuesOf(m_graph, onnx::graph::initializer))
            if (const auto scalar = scalarOf(bytes))
                m_scalars.insert(valueOf(*protobuf::parse(bytes), onnx::tensor::name), *scalar);
        return !m_nodes.isEmpty();
    }

    void readConstant(const Message &node)
    {
        const auto attribute = protobuf::parse(valueOf(node, onnx::node::attribute));
        if (!attribute)
            return;
        if (const auto scalar = scalarOf(valueOf(*attribute, onnx::attribute::t)))
            m_scalars.insert(valueOf(node, onnx::node::output), *scalar);
    }

    bool moveLimits(Message *node)
    {
        const QVector<QByteArray> inputs = valuesOf(*node, onnx::node::input);
        static constexpr const char *names[] = {"min", "max"};
        if (inputs.isEmpty() || inputs.size() > 3)
            return false;
        node->removeIf([&](const Field &field) {
            return field.number == onnx::node::input && field.bytes != inputs.first();
        });
        for (qsizetype i = 1; i < inputs.size(); ++i) {
            if (inputs.at(i).isEmpty())
                continue;
            const auto limit = m_scalars.constFind(inputs.at(i));
            if (limit == m_scalars.constEnd())
                return false;
            node->append(onnx::floatAttribute(names[i - 1], *limit));
        }
        return true;
    }

    void dropUnusedConstants()
    {
        QSet<QByteArray> used;
        for (const Message &node : m_nodes)
            for (const QByteArray &input : valuesOf(node, onnx::node::input))
                used.insert(input);
        m_nodes.removeIf([&](const Message &node) {
            return isNode(node, "Constant") && !used.contains(valueOf(node, onnx::node::output));
        });
    }

    Message withNewNodes() const
    {
        Message graph;
        for (const Message &node : m_nodes)
            graph.append(protobuf::message(onnx::graph::node, node));
        for (const Field &field : m_graph)
            if (field.number != onnx::graph::node)
                graph.append(field);
        return graph;
    }

    const Message &m_graph;
    QVector<Message> m_nodes;
    QHash<QByteArray, float> m_scalars;
};

// Only the standard operators' version: other domains count for themselves.
void setOpset(Field *import)
{
    auto opset = protobuf::parse(import->bytes);
    if (!opset || !valueOf(*opset, onnx::opset::domain).isEmpty())
        return;
    for (Field &field : *opset)
        if (field.number == onnx::opset::version)
            field.value = onnx::opsetVersion;
    import->bytes = protobuf::serialised(*opset);
}

} // namespace

Result<QByteArray> clipLimitsToAttributes(const QByteArray &onnx)
{
    auto model = protobuf::parse(onnx);
    if (!model)
        return failure(ErrorKind::Unsupported);
    const auto graph = protobuf::parse(valueOf(*model, onnx::model::graph));
    const auto rewritten = graph ? ClipRewriter(*graph).rewritten() : std::nullopt;
    if (!rewritten)
        return failure(ErrorKind::Unsupported);
    for (Field &field : *model) {
        if (field.number == onnx::model::graph)
            field.bytes = protobuf::serialised(*rewritten);
        else if (field.number == onnx::model::irVersion)
            field.value = onnx::irVersion;
        else if (field.number == onnx::model::opsetImport)
            setOpset(&field);
    }
    return protobuf::serialised(*model);
}

} // namespace countersign::engine
