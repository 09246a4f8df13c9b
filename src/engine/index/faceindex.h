#pragma once

#include "engine/index/rowsegment.h"

#include <QHash>

#include <optional>

namespace countersign::engine {

// Exact 1:N search over unit vectors of one embedder, in memory, as quickly as memory can be read.
// Thread-safe: searches run side by side and beside changes. A search sees each row whole, before or after a
// change of it, and every row that is there from its start to its end.
class FaceIndex
{
public:
    using Hit = IndexHit;

    // Rows that lie in memory, and in a file of the gallery, side by side.
    static constexpr size_t blockRows = 128;

    explicit FaceIndex(int dimension);

    int dimension() const { return static_cast<int>(m_dimension); }
    int size() const;
    // Replaces the vector of an id that is there already. `vector` has `dimension` values, unit length; one
    // of another length, or with values that are no numbers or beyond a million, can be like none and is left
    // out. An id is anything but RowSegment::noRow.
    void insert(qint64 id, const std::vector<float> &vector);
    bool remove(qint64 id);
    // The `most` best by exactCosine(), best first, cosine at least `floor`; ties by smaller id. The same as
    // a scan of all rows in double, in either form; without one it takes what is quicker.
    QVector<Hit> search(const std::vector<float> &vector, int most, double floor,
                        std::optional<RowForm> form = {}) const;

    // For the gallery's file: rows by their place, which never changes while a row is there.
    size_t blocks() const;
    std::optional<size_t> blockOf(qint64 id) const;
    // blockRows ids, RowSegment::noRow where there is no row, and their values.
    void copyBlock(size_t block, qint64 *ids, float *values) const;
    // Into an index that nobody else uses yet but for this; blocks may come in any order. Which ids they have
    // is learnt before the first change, or by learnPlaces(): of an id that is there twice one row stays.
    void fillBlock(size_t block, const qint64 *ids, const float *values);
    void learnPlaces() const;

private:
    RowSegment &segmentOf(size_t place) const;
    // Call these with m_change held.
    void learn() const;
    size_t freePlace();
    void growTo(size_t places);

    size_t m_dimension;
    mutable std::mutex m_change;             // guards what is below; taken before a segment's
    mutable QHash<qint64, quint32> m_places; // by id: the place plus one
    mutable std::vector<size_t> m_unlearnt;  // blocks whose ids are not in m_places yet
    mutable std::vector<size_t> m_free;
    size_t m_used = 0; // places from here on have never had a row
    std::vector<std::unique_ptr<RowSegment>> m_segments;
};

} // namespace countersign::engine
