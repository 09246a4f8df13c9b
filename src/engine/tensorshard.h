#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace countersign::engine {

// One weight tensor as floats, last dimension fastest.
struct WeightTensor
{
    QVector<qint64> shape;
    std::vector<float> values;
};

// Reads a TensorFlow.js weights manifest and its one shard. Tensors lie in the manifest's order without gaps,
// either as little-endian float32 or as bytes q with value = q * scale + min.
// Unsupported when the two do not fit each other exactly.
Result<QHash<QString, WeightTensor>> readTensorShard(const QByteArray &manifestJson, const QByteArray &shard);

} // namespace countersign::engine
