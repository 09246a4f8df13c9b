#include "bench/faisspeer.h"

#ifdef COUNTERSIGN_FAISS

#include <faiss/IndexFlat.h>

#include <vector>

namespace countersign::bench {

namespace {

class FlatPeer : public FaissPeer
{
public:
    FlatPeer(int dimension, std::span<const float> rows)
        : m_index(dimension)
    {
        m_index.add(static_cast<faiss::Index::idx_t>(rows.size()) / dimension, rows.data());
    }

    void search(std::span<const float> probe, int most) override
    {
        std::vector<float> scores(static_cast<size_t>(most));
        std::vector<faiss::Index::idx_t> rows(static_cast<size_t>(most));
        m_index.search(1, probe.data(), most, scores.data(), rows.data());
    }

private:
    faiss::IndexFlatIP m_index;
};

} // namespace

std::unique_ptr<FaissPeer> makeFaissPeer(int dimension, std::span<const float> rows)
{
    return std::make_unique<FlatPeer>(dimension, rows);
}

} // namespace countersign::bench

#else

namespace countersign::bench {

std::unique_ptr<FaissPeer> makeFaissPeer(int, std::span<const float>)
{
    return nullptr;
}

} // namespace countersign::bench

#endif
