#pragma once

#include "engine/analysis.h"

#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace countersign::engine {

// Exact 1:N search over unit vectors of one embedder, in memory. Thread-safe: searches run side by side,
// changes exclude them.
class FaceIndex
{
public:
    struct Hit
    {
        qint64 id = 0;
        double cosine = 0; // -1..1
    };

    explicit FaceIndex(int dimension);

    int size() const;
    // Replaces the vector of an id that is there already. `vector` has `dimension` values, unit length.
    void insert(qint64 id, const std::vector<float> &vector);
    bool remove(qint64 id);
    // The `most` best, best first, cosine at least `floor`; ties by smaller id.
    QVector<Hit> search(const std::vector<float> &vector, int most, double floor) const;

private:
    std::vector<float>::iterator rowAt(size_t row);
    std::shared_lock<std::shared_mutex> reading() const;
    std::unique_lock<std::shared_mutex> writing();

    int m_dimension;
    mutable std::shared_mutex m_mutex;
    mutable std::mutex m_gate;   // passed on the way to m_mutex, so that searches cannot starve a change
    std::vector<float> m_values; // size() rows of m_dimension
    std::vector<qint64> m_ids;
    std::unordered_map<qint64, size_t> m_rows; // id to row
};

} // namespace countersign::engine
