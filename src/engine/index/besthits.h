#pragma once

#include <QVector>

#include <algorithm>

namespace countersign::engine {

// A face that a search found.
struct IndexHit
{
    qint64 id = 0;
    double cosine = 0; // -1..1

    friend bool operator==(const IndexHit &, const IndexHit &) = default;
};

// The best `most` hits so far, as a heap whose front is the worst of them. Ties go to the smaller id.
class BestHits
{
public:
    BestHits(int most, double floor)
        : m_most(most)
        , m_floor(floor)
    {}

    // What a hit must reach to be kept.
    double threshold() const { return isFull() ? m_hits.front().cosine : m_floor; }

    void offer(const IndexHit &hit)
    {
        if (!(hit.cosine >= m_floor) || (isFull() && !isBetter(hit, m_hits.front())))
            return;
        if (isFull()) {
            std::ranges::pop_heap(m_hits, isBetter);
            m_hits.removeLast();
        }
        m_hits.append(hit);
        std::ranges::push_heap(m_hits, isBetter);
    }

    void offerAll(const BestHits &others)
    {
        for (const IndexHit &hit : others.m_hits)
            offer(hit);
    }

    QVector<IndexHit> sorted()
    {
        std::ranges::sort(m_hits, isBetter);
        return m_hits;
    }

private:
    bool isFull() const { return m_hits.size() == m_most; }

    static bool isBetter(const IndexHit &a, const IndexHit &b)
    {
        return a.cosine != b.cosine ? a.cosine > b.cosine : a.id < b.id;
    }

    int m_most;
    double m_floor;
    QVector<IndexHit> m_hits;
};

} // namespace countersign::engine
