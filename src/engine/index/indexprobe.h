#pragma once

#include "engine/index/rowloops.h"

#include <span>
#include <vector>

namespace countersign::engine {

// Values further from zero are none of a unit vector, and would overflow what is computed about it.
inline constexpr float largestIndexValue = 1e6F;

// Whether an index can hold the vector or look for it: numbers, and none too large.
bool isIndexable(std::span<const float> values);

// Sum of the products in their order, in double, where each product is exact: what every search ranks by.
double exactCosine(const float *a, const float *b, size_t dimension);

// What a search looks for, and how far its quick sums can be from the truth.
//
// In 8 bits a row v is s*q + e: whole numbers q of at most 127, a scale s, and a rest e whose length is
// stored with the row. The probe p is t*r + f in 16 bits. Then
//     v.p = s*t*(q.r) + s*q.f + e.p,
// and by Cauchy and Schwarz the last two terms are at most
//     127 * sqrt(n) * s * |f| + |e| * |p|.
// So a row whose quick sum plus that is below a cosine cannot reach it: it is passed over without its floats
// being read, and every other row is computed exactly. What a search returns is therefore what a scan in
// double returns, always. For unit vectors of 128 values the bound is about 0.006. In floats a sum of n
// products is off by at most n * 2^-24 * |v| * |p|, whatever its order. Both bounds carry another 2^-20 of
// everything, which is more than what computing e and the bound in floats rounds away.
class IndexProbe
{
public:
    // `values` must stay alive, and be indexable.
    explicit IndexProbe(std::span<const float> values);

    const float *values() const { return m_values.data(); }
    const std::int16_t *words() const { return m_words.data(); }
    const Reach &reachOfFloats() const { return m_floats; }
    const Reach &reachOfBytes() const { return m_bytes; }

private:
    // Fills in the words; returns the scale, and in `lost` the length of f.
    double toWords(double *lost);

    std::span<const float> m_values;
    std::vector<std::int16_t> m_words;
    Reach m_floats;
    Reach m_bytes;
};

} // namespace countersign::engine
