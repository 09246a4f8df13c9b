#pragma once

#include "engine/index/besthits.h"
#include "engine/index/indexprobe.h"
#include "engine/index/rowmemory.h"

#include <limits>
#include <mutex>
#include <shared_mutex>

namespace countersign::engine {

// In which form a search reads the rows; it finds the same in each.
enum class RowForm { Floats, Bytes };

// A fixed number of places for the rows of an index, in floats and in 8 bits. A row stays in its place, so
// that a search that has passed it has seen it. Thread-safe: searches run side by side, a change waits for
// those that read this segment at the moment.
class RowSegment
{
public:
    static constexpr size_t rows = 16384; // of 128 values: their bytes fill a large page
    static constexpr size_t partRows = 4096;
    static constexpr size_t parts = rows / partRows;
    // The id of a place without a row.
    static constexpr qint64 noRow = std::numeric_limits<qint64>::min();

    explicit RowSegment(size_t dimension);

    // `ids` and `values` of consecutive places; those without a row become empty.
    void put(size_t first, std::span<const qint64> ids, const float *values);
    // Nothing of the row stays in memory.
    void clear(size_t row);
    void copy(size_t first, std::span<qint64> ids, float *values) const;
    void copyIds(size_t first, std::span<qint64> ids) const;

    // The rows of one of its parts, so that several threads can share the work.
    void offer(size_t part, const IndexProbe &probe, RowForm form, BestHits &best) const;

private:
    // How many of `count` places have had a row.
    size_t presentOf(size_t first, size_t count) const
    {
        return std::min(count, m_used - std::min(m_used, first));
    }
    void bounds(const IndexProbe &probe, RowForm form, size_t first, size_t count, float *sums) const;
    std::shared_lock<std::shared_mutex> reading() const;
    std::unique_lock<std::shared_mutex> writing();

    size_t m_dimension;
    mutable std::shared_mutex m_mutex;
    mutable std::mutex m_gate; // passed on the way to m_mutex, so that searches cannot starve a change
    size_t m_used = 0;         // places from here on have never had a row
    RowMemory<qint64> m_ids;
    RowMemory<float> m_values;
    RowMemory<std::int8_t> m_bytes;
    RowMemory<float> m_scales; // see IndexProbe
    RowMemory<float> m_errors;
};

} // namespace countersign::engine
