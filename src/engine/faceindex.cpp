#include "engine/faceindex.h"

#include <algorithm>
#include <mutex>

// One loop, compiled for several processors and chosen at start, so that no intrinsics are needed. Only where
// the loader can choose (ELF with ifunc), and not under sanitizers, whose start-up runs after the choice.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__) &&      \
    !defined(__SANITIZE_THREAD__)
#define COUNTERSIGN_CLONES                                                                                   \
    __attribute__((target_clones("avx512f", "arch=haswell", "default"), optimize("O3")))
#else
#define COUNTERSIGN_CLONES
#endif

namespace countersign::engine {

namespace {

// Sixteen sums side by side: one sum alone would wait for each addition to end, and would forbid vectors.
constexpr int lanes = 16;

COUNTERSIGN_CLONES float dotOf(const float *a, const float *b, int count)
{
    float sums[lanes] = {};
    int i = 0;
    for (; i + lanes <= count; i += lanes)
        for (int lane = 0; lane < lanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    float sum = 0;
    for (; i < count; ++i)
        sum += a[i] * b[i];
    for (const float part : sums)
        sum += part;
    return sum;
}

bool isBetter(const FaceIndex::Hit &a, const FaceIndex::Hit &b)
{
    return a.cosine != b.cosine ? a.cosine > b.cosine : a.id < b.id;
}

// The best few so far, as a heap whose front is the worst of them.
class BestHits
{
public:
    BestHits(int most, double floor)
        : m_most(most)
        , m_floor(floor)
    {}

    void offer(qint64 id, double cosine)
    {
        const FaceIndex::Hit hit{id, cosine};
        if (cosine < m_floor || (m_hits.size() == m_most && !isBetter(hit, m_hits.front())))
            return;
        if (m_hits.size() == m_most) {
            std::ranges::pop_heap(m_hits, isBetter);
            m_hits.removeLast();
        }
        m_hits.append(hit);
        std::ranges::push_heap(m_hits, isBetter);
    }

    QVector<FaceIndex::Hit> sorted()
    {
        std::ranges::sort(m_hits, isBetter);
        return m_hits;
    }

private:
    int m_most;
    double m_floor;
    QVector<FaceIndex::Hit> m_hits;
};

} // namespace

FaceIndex::FaceIndex(int dimension)
    : m_dimension(dimension)
{}

int FaceIndex::size() const
{
    const auto lock = reading();
    return static_cast<int>(m_ids.size());
}

void FaceIndex::insert(qint64 id, const std::vector<float> &vector)
{
    if (vector.size() != static_cast<size_t>(m_dimension))
        return;
    const auto lock = writing();
    const auto [row, isNew] = m_rows.try_emplace(id, m_ids.size());
    if (isNew) {
        m_ids.push_back(id);
        m_values.insert(m_values.end(), vector.begin(), vector.end());
    } else {
        std::ranges::copy(vector, rowAt(row->second));
    }
}

bool FaceIndex::remove(qint64 id)
{
    const auto lock = writing();
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return false;
    // The last row moves into the gap: order carries no meaning.
    const size_t gap = found->second;
    const size_t last = m_ids.size() - 1;
    m_rows.erase(found);
    if (gap != last) {
        std::copy_n(rowAt(last), m_dimension, rowAt(gap));
        m_ids[gap] = m_ids[last];
        m_rows[m_ids[gap]] = gap;
    }
    m_ids.pop_back();
    m_values.resize(m_ids.size() * static_cast<size_t>(m_dimension));
    return true;
}

QVector<FaceIndex::Hit> FaceIndex::search(const std::vector<float> &vector, int most, double floor) const
{
    if (most <= 0 || vector.size() != static_cast<size_t>(m_dimension))
        return {};
    BestHits best(most, floor);
    const auto lock = reading();
    const float *row = m_values.data();
    for (const qint64 id : m_ids) {
        best.offer(id, static_cast<double>(dotOf(vector.data(), row, m_dimension)));
        row += m_dimension;
    }
    return best.sorted();
}

std::shared_lock<std::shared_mutex> FaceIndex::reading() const
{
    const std::scoped_lock gate(m_gate);
    return std::shared_lock(m_mutex);
}

std::unique_lock<std::shared_mutex> FaceIndex::writing()
{
    const std::scoped_lock gate(m_gate);
    return std::unique_lock(m_mutex);
}

std::vector<float>::iterator FaceIndex::rowAt(size_t row)
{
    return m_values.begin() + static_cast<std::ptrdiff_t>(row * static_cast<size_t>(m_dimension));
}

} // namespace countersign::engine
