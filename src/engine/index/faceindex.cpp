#include "engine/index/faceindex.h"

#include "engine/index/helperthreads.h"

#include <array>
#include <atomic>

namespace countersign::engine {

namespace {

static_assert(RowSegment::rows % FaceIndex::blockRows == 0);

// Where so large a part is wanted, nearly every row is computed exactly, and bytes would be read beside.
constexpr size_t fewestRowsPerHit = 16;

} // namespace

FaceIndex::FaceIndex(int dimension)
    : m_dimension(static_cast<size_t>(dimension))
{}

int FaceIndex::size() const
{
    const std::scoped_lock lock(m_change);
    learn();
    return static_cast<int>(m_places.size());
}

void FaceIndex::insert(qint64 id, const std::vector<float> &vector)
{
    if (vector.size() != m_dimension || !isIndexable(vector))
        return;
    const std::scoped_lock lock(m_change);
    learn();
    quint32 &known = m_places[id];
    if (known == 0)
        known = static_cast<quint32>(freePlace() + 1);
    const size_t place = known - 1;
    segmentOf(place).put(place % RowSegment::rows, {&id, 1}, vector.data());
}

bool FaceIndex::remove(qint64 id)
{
    const std::scoped_lock lock(m_change);
    learn();
    const quint32 known = m_places.take(id);
    if (known == 0)
        return false;
    const size_t place = known - 1;
    segmentOf(place).clear(place % RowSegment::rows);
    m_free.push_back(place);
    return true;
}

QVector<FaceIndex::Hit> FaceIndex::search(const std::vector<float> &vector, int most, double floor,
                                          std::optional<RowForm> form) const
{
    if (most <= 0 || vector.size() != m_dimension || !isIndexable(vector))
        return {};
    std::vector<const RowSegment *> segments;
    size_t used = 0;
    {
        const std::scoped_lock lock(m_change);
        for (const auto &segment : m_segments)
            segments.push_back(segment.get());
        used = m_used;
        const bool few = static_cast<size_t>(most) * fewestRowsPerHit <= used;
        form = form.value_or(few ? RowForm::Bytes : RowForm::Floats);
    }
    const IndexProbe probe(vector);
    BestHits all(most, floor);
    std::mutex merging;
    const size_t parts = (used + RowSegment::partRows - 1) / RowSegment::partRows;
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        BestHits best(most, floor);
        for (size_t i = next++; i < parts; i = next++)
            segments[i / RowSegment::parts]->offer(i % RowSegment::parts, probe, *form, best);
        const std::scoped_lock lock(merging);
        all.offerAll(best);
    };
    if (parts > 1)
        HelperThreads::shared().together(work);
    else
        work();
    return all.sorted();
}

size_t FaceIndex::blocks() const
{
    const std::scoped_lock lock(m_change);
    return (m_used + blockRows - 1) / blockRows;
}

std::optional<size_t> FaceIndex::blockOf(qint64 id) const
{
    const std::scoped_lock lock(m_change);
    learn();
    const quint32 known = m_places.value(id);
    if (known == 0)
        return std::nullopt;
    return (known - 1) / blockRows;
}

void FaceIndex::copyBlock(size_t block, qint64 *ids, float *values) const
{
    const size_t first = block * blockRows;
    const RowSegment *segment = nullptr;
    {
        const std::scoped_lock lock(m_change);
        segment = &segmentOf(first);
    }
    segment->copy(first % RowSegment::rows, {ids, blockRows}, values);
}

void FaceIndex::fillBlock(size_t block, const qint64 *ids, const float *values)
{
    const size_t first = block * blockRows;
    RowSegment *segment = nullptr;
    {
        const std::scoped_lock lock(m_change);
        growTo(first + blockRows);
        segment = &segmentOf(first);
        m_unlearnt.push_back(block);
    }
    segment->put(first % RowSegment::rows, {ids, blockRows}, values);
}

void FaceIndex::learnPlaces() const
{
    const std::scoped_lock lock(m_change);
    learn();
}

void FaceIndex::learn() const
{
    if (m_unlearnt.empty())
        return;
    m_places.reserve(static_cast<qsizetype>(m_used));
    std::array<qint64, blockRows> ids;
    for (const size_t block : m_unlearnt) {
        const size_t first = block * blockRows;
        segmentOf(first).copyIds(first % RowSegment::rows, ids);
        for (size_t place = first; place < first + blockRows; ++place) {
            const qint64 id = ids[place - first];
            if (id != RowSegment::noRow && !m_places.contains(id)) {
                m_places.insert(id, static_cast<quint32>(place + 1));
                continue;
            }
            segmentOf(place).clear(place % RowSegment::rows);
            m_free.push_back(place);
        }
    }
    m_unlearnt.clear();
}

RowSegment &FaceIndex::segmentOf(size_t place) const
{
    return *m_segments[place / RowSegment::rows];
}

size_t FaceIndex::freePlace()
{
    if (m_free.empty()) {
        growTo(m_used + 1);
        return m_used - 1;
    }
    const size_t place = m_free.back();
    m_free.pop_back();
    return place;
}

void FaceIndex::growTo(size_t places)
{
    while (m_segments.size() * RowSegment::rows < places)
        m_segments.push_back(std::make_unique<RowSegment>(m_dimension));
    m_used = std::max(m_used, places);
}

} // namespace countersign::engine
