#pragma once

#include "engine/store/facestore.h"

#include <cmath>
#include <random>

namespace countersign {

// A random direction: what is hardest to tell apart from others. Not the same in every C++ library.
inline std::vector<float> randomUnit(std::mt19937 &random, int dimension)
{
    std::uniform_real_distribution<float> part(-1, 1);
    std::vector<float> vector(static_cast<size_t>(dimension));
    double square = 0;
    for (float &value : vector) {
        value = part(random) + part(random); // nearer to a normal distribution than one alone
        square += static_cast<double>(value) * static_cast<double>(value);
    }
    const auto scale = static_cast<float>(1 / std::sqrt(square));
    for (float &value : vector)
        value *= scale;
    return vector;
}

inline engine::FaceRecord syntheticFace(std::vector<float> vector, const QString &embedderId)
{
    engine::FaceRecord face;
    face.uuid = engine::newId();
    face.embedderId = embedderId;
    face.vector = std::move(vector);
    face.createdAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    return face;
}

// Enrolled faces with random vectors into a store, in one transaction; without pictures, which no search
// reads.
inline Result<bool> addSyntheticFaces(engine::Database &database, const engine::Vault &vault,
                                      const QString &embedderId, int dimension, int count)
{
    return database.write([&](const engine::Sql &sql) {
        std::mt19937 random(1);
        for (int i = 0; i < count; ++i) {
            engine::FaceRecord face = syntheticFace(randomUnit(random, dimension), embedderId);
            engine::insertFace(sql, vault, face);
        }
        return true;
    });
}

} // namespace countersign
