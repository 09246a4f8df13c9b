#include "engine/index/rowsegment.h"

#include <cmath>

namespace countersign::engine {

namespace {

constexpr size_t blockRows = 256; // their sums stay in the processor's nearest cache

// The float next below, so that comparing floats passes over nothing that the double would keep.
float floorOf(double threshold)
{
    return std::nextafter(static_cast<float>(threshold), -std::numeric_limits<float>::infinity());
}

} // namespace

RowSegment::RowSegment(size_t dimension)
    : m_dimension(dimension)
    , m_ids(rowMemory<qint64>(rows))
    , m_values(rowMemory<float>(rows * dimension))
    , m_bytes(rowMemory<std::int8_t>(rows * dimension))
    , m_scales(rowMemory<float>(rows))
    , m_errors(rowMemory<float>(rows))
{}

void RowSegment::put(size_t first, std::span<const qint64> ids, const float *values)
{
    const auto lock = writing();
    const size_t end = first + ids.size();
    std::ranges::fill(m_ids.get() + std::min(m_used, first), m_ids.get() + first, noRow);
    std::ranges::copy(ids, m_ids.get() + first);
    std::copy_n(values, ids.size() * m_dimension, m_values.get() + first * m_dimension);
    for (size_t row = first; row < end; ++row)
        m_scales[row] = quantise(m_values.get() + row * m_dimension, m_dimension,
                                 m_bytes.get() + row * m_dimension, &m_errors[row]);
    m_used = std::max(m_used, end);
}

void RowSegment::clear(size_t row)
{
    const auto lock = writing();
    m_ids[row] = noRow;
    std::fill_n(m_values.get() + row * m_dimension, m_dimension, 0.0F);
    std::fill_n(m_bytes.get() + row * m_dimension, m_dimension, std::int8_t(0));
    m_scales[row] = 0;
    m_errors[row] = 0;
}

void RowSegment::copyIds(size_t first, std::span<qint64> ids) const
{
    const auto lock = reading();
    const size_t present = presentOf(first, ids.size());
    std::copy_n(m_ids.get() + first, present, ids.begin());
    std::ranges::fill(ids.subspan(present), noRow);
}

void RowSegment::copy(size_t first, std::span<qint64> ids, float *values) const
{
    const auto lock = reading();
    const size_t present = presentOf(first, ids.size());
    std::copy_n(m_ids.get() + first, present, ids.begin());
    std::copy_n(m_values.get() + first * m_dimension, present * m_dimension, values);
    std::ranges::fill(ids.subspan(present), noRow);
    std::fill_n(values + present * m_dimension, (ids.size() - present) * m_dimension, 0.0F);
}

void RowSegment::offer(size_t part, const IndexProbe &probe, RowForm form, BestHits &best) const
{
    const auto lock = reading();
    const size_t end = std::min(m_used, (part + 1) * partRows);
    float sums[blockRows];
    for (size_t first = part * partRows; first < end; first += blockRows) {
        const size_t count = std::min(blockRows, end - first);
        bounds(probe, form, first, count, sums);
        const Reach &reach = form == RowForm::Bytes ? probe.reachOfBytes() : probe.reachOfFloats();
        if (raiseToBounds(sums, m_scales.get() + first, m_errors.get() + first, count, reach,
                          floorOf(best.threshold())) == 0)
            continue;
        for (size_t i = 0; i < count; ++i) {
            const size_t row = first + i;
            if (sums[i] >= floorOf(best.threshold()) && m_ids[row] != noRow)
                best.offer({m_ids[row],
                            exactCosine(m_values.get() + row * m_dimension, probe.values(), m_dimension)});
        }
    }
}

void RowSegment::bounds(const IndexProbe &probe, RowForm form, size_t first, size_t count, float *sums) const
{
    if (form == RowForm::Bytes)
        dotBytes(m_bytes.get() + first * m_dimension, count, m_dimension, probe.words(), sums);
    else
        dotFloats(m_values.get() + first * m_dimension, count, m_dimension, probe.values(), sums);
}

std::shared_lock<std::shared_mutex> RowSegment::reading() const
{
    const std::scoped_lock gate(m_gate);
    return std::shared_lock(m_mutex);
}

std::unique_lock<std::shared_mutex> RowSegment::writing()
{
    const std::scoped_lock gate(m_gate);
    return std::unique_lock(m_mutex);
}

} // namespace countersign::engine
