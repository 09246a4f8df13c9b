#include "engine/faceapiage.h"

#include "engine/onnxwriter.h"
#include "engine/tensorshard.h"

namespace countersign::engine {

namespace {

using protobuf::Message;

// TensorFlow's "same" padding for a stride of 2 over an even side pads right and below only.
struct Window
{
    qint64 side = 1;
    qint64 stride = 1;

    QVector<qint64> padding() const
    {
        const qint64 before = stride == 1 ? (side - 1) / 2 : 0;
        const qint64 after = side - stride > 0 ? side - stride - before : 0;
        return {before, before, after, after};
    }

    Message attributes() const
    {
        return {onnx::intsAttribute("kernel_shape", {side, side}), onnx::intsAttribute("pads", padding()),
                onnx::intsAttribute("strides", {stride, stride})};
    }
};

class AgeNetworkBuilder
{
public:
    explicit AgeNetworkBuilder(QHash<QString, WeightTensor> tensors)
        : m_tensors(std::move(tensors))
    {}

    // Empty when a tensor did not fit.
    QByteArray built()
    {
        m_writer.input("input", {1, 3, 112, 112});
        QByteArray x = relu(convolution("input", QStringLiteral("entry_flow/conv_in"), {3, 2}));
        x = reduction(x, x, QStringLiteral("entry_flow/reduction_block_0"));
        x = reduction(x, relu(x), QStringLiteral("entry_flow/reduction_block_1"));
        for (int block = 0; block < 2; ++block)
            x = residual(x, QStringLiteral("middle_flow/main_block_%1").arg(block));
        x = reduction(x, relu(x), QStringLiteral("exit_flow/reduction_block"));
        x = relu(separable(x, QStringLiteral("exit_flow/separable_conv")));
        x = m_writer.node(
            "AveragePool", {x},
            {onnx::intsAttribute("kernel_shape", {7, 7}), onnx::intsAttribute("strides", {2, 2})});
        const Message flat{onnx::intAttribute("axis", 1)};
        m_writer.namedNode("Flatten", {dense(x, QStringLiteral("fc/age"))}, flat, "age");
        const QByteArray logits = m_writer.node("Flatten", {dense(x, QStringLiteral("fc/gender"))}, flat);
        m_writer.namedNode("Softmax", {logits}, flat, "gender");
        m_writer.output("age", {1, 1});
        m_writer.output("gender", {1, 2});
        return m_fits ? m_writer.finished() : QByteArray();
    }

private:
    QByteArray relu(const QByteArray &x) { return m_writer.node("Relu", {x}, {}); }

    // Stored as height, width, in, out; ONNX wants out, in, height, width. Dense weights are in, out.
    QByteArray weights(const QString &name, bool depthwise = false)
    {
        WeightTensor stored = m_tensors.value(name);
        if (stored.shape.size() == 2)
            stored.shape = {1, 1, stored.shape[0], stored.shape[1]};
        if (stored.shape.size() != 4) {
            m_fits = false;
            return {};
        }
        if (depthwise)
            std::swap(stored.shape[2], stored.shape[3]);
        const auto [height, width, in, out] =
            std::tuple{stored.shape[0], stored.shape[1], stored.shape[2], stored.shape[3]};
        std::vector<float> values;
        values.reserve(stored.values.size());
        for (qint64 o = 0; o < out; ++o)
            for (qint64 i = 0; i < in; ++i)
                for (qint64 at = 0; at < height * width; ++at)
                    values.push_back(stored.values.at(static_cast<size_t>((at * in + i) * out + o)));
        return m_writer.constant({out, in, height, width}, values);
    }

    QByteArray bias(const QString &name)
    {
        const WeightTensor stored = m_tensors.value(name);
        m_fits = m_fits && stored.shape.size() == 1;
        return m_writer.constant(stored.shape, stored.values);
    }

    QByteArray convolved(const QVector<QByteArray> &inputs, const Window &window, qint64 groups = 1)
    {
        return m_writer.node("Conv", inputs,
                             Message{onnx::intAttribute("group", groups)} + window.attributes());
    }

    QByteArray convolution(const QByteArray &x, const QString &name, const Window &window)
    {
        const QByteArray filters = weights(name + QStringLiteral("/filters"));
        return convolved({x, filters, bias(name + QStringLiteral("/bias"))}, window);
    }

    QByteArray separable(const QByteArray &x, const QString &name)
    {
        const QString depthwise = name + QStringLiteral("/depthwise_filter");
        const qint64 channels = m_tensors.value(depthwise).shape.value(2);
        const QByteArray spread = convolved({x, weights(depthwise, true)}, {3, 1}, channels);
        const QByteArray points = weights(name + QStringLiteral("/pointwise_filter"));
        return convolved({spread, points, bias(name + QStringLiteral("/bias"))}, {1, 1});
    }

    QByteArray dense(const QByteArray &x, const QString &name)
    {
        const QByteArray matrix = weights(name + QStringLiteral("/weights"));
        return convolved({x, matrix, bias(name + QStringLiteral("/bias"))}, {1, 1});
    }

    QByteArray reduction(const QByteArray &x, const QByteArray &activated, const QString &name)
    {
        QByteArray branch = separable(activated, name + QStringLiteral("/separable_conv0"));
        branch = separable(relu(branch), name + QStringLiteral("/separable_conv1"));
        branch = m_writer.node("MaxPool", {branch}, Window{3, 2}.attributes());
        const QByteArray shortcut = convolution(x, name + QStringLiteral("/expansion_conv"), {1, 2});
        return m_writer.node("Add", {branch, shortcut}, {});
    }

    QByteArray residual(const QByteArray &x, const QString &name)
    {
        QByteArray branch = x;
        for (int i = 0; i < 3; ++i)
            branch = separable(relu(branch), name + QStringLiteral("/separable_conv%1").arg(i));
        return m_writer.node("Add", {branch, x}, {});
    }

    QHash<QString, WeightTensor> m_tensors;
    OnnxWriter m_writer;
    bool m_fits = true;
};

} // namespace

Result<QByteArray> faceApiAgeNetwork(const QByteArray &manifestJson, const QByteArray &shard)
{
    auto tensors = readTensorShard(manifestJson, shard);
    if (!tensors)
        return std::unexpected(tensors.error());
    const QByteArray onnx = AgeNetworkBuilder(std::move(*tensors)).built();
    if (onnx.isEmpty())
        return failure(ErrorKind::Unsupported);
    return onnx;
}

} // namespace countersign::engine
