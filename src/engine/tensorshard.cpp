#include "engine/tensorshard.h"

#include "base/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <bit>

namespace countersign::engine {

namespace {

using namespace Qt::StringLiterals;

std::optional<QVector<qint64>> shapeOf(const QJsonArray &array, qint64 *count)
{
    QVector<qint64> shape;
    *count = 1;
    for (const QJsonValue &value : array) {
        const qint64 side = value.toInteger();
        if (side < 1 || side > limits::networkFileBytes || *count > limits::networkFileBytes / side)
            return std::nullopt;
        *count *= side;
        shape.append(side);
    }
    return shape;
}

std::vector<float> floatsOf(const QByteArray &bytes)
{
    std::vector<float> values(static_cast<size_t>(bytes.size() / 4));
    const char *at = bytes.constData();
    for (float &value : values) {
        value = std::bit_cast<float>(qFromLittleEndian<quint32>(at));
        at += sizeof(quint32);
    }
    return values;
}

// In single precision throughout, as TensorFlow.js does it.
std::vector<float> expanded(const QByteArray &bytes, float scale, float min)
{
    std::vector<float> values;
    values.reserve(static_cast<size_t>(bytes.size()));
    for (const char byte : bytes)
        values.push_back(static_cast<float>(static_cast<quint8>(byte)) * scale + min);
    return values;
}

// The tensor that begins at `*at`, which moves behind it.
std::optional<WeightTensor> tensorAt(const QJsonObject &entry, const QByteArray &shard, qint64 *at)
{
    qint64 count = 0;
    const auto shape = shapeOf(entry["shape"_L1].toArray(), &count);
    const QJsonObject quantization = entry["quantization"_L1].toObject();
    const bool isPlain = quantization.isEmpty();
    const QString type = (isPlain ? entry : quantization)["dtype"_L1].toString();
    if (!shape || type != (isPlain ? "float32"_L1 : "uint8"_L1))
        return std::nullopt;
    const qint64 size = isPlain ? count * 4 : count;
    if (size > shard.size() - *at)
        return std::nullopt;
    const QByteArray bytes = shard.mid(*at, size);
    *at += size;
    if (isPlain)
        return WeightTensor{*shape, floatsOf(bytes)};
    const auto number = [&](QLatin1String key) { return static_cast<float>(quantization[key].toDouble()); };
    return WeightTensor{*shape, expanded(bytes, number("scale"_L1), number("min"_L1))};
}

} // namespace

Result<QHash<QString, WeightTensor>> readTensorShard(const QByteArray &manifestJson, const QByteArray &shard)
{
    const QJsonArray groups = QJsonDocument::fromJson(manifestJson).array();
    QHash<QString, WeightTensor> tensors;
    qint64 at = 0;
    for (const QJsonValue &entry : groups.first().toObject()["weights"_L1].toArray()) {
        const auto tensor = tensorAt(entry.toObject(), shard, &at);
        if (!tensor)
            return failure(ErrorKind::Unsupported);
        tensors.insert(entry.toObject()["name"_L1].toString(), *tensor);
    }
    if (groups.size() != 1 || tensors.isEmpty() || at != shard.size())
        return failure(ErrorKind::Unsupported);
    return tensors;
}

} // namespace countersign::engine
