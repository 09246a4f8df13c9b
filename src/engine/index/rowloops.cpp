#include "engine/index/rowloops.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

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
constexpr size_t lanes = 16;
using Lanes = float __attribute__((vector_size(lanes * sizeof(float))));
using HalfLanes = float __attribute__((vector_size(lanes / 2 * sizeof(float))));
using FourLanes = float __attribute__((vector_size(4 * sizeof(float))));
constexpr size_t usualDimension = 128; // of the networks that this project has
constexpr size_t cacheLine = 64;       // bytes
constexpr std::uintptr_t ahead = 2048; // bytes; twice as far or half as far is slower
constexpr float speck = 1e-30F;
// Below it one divided by the scale is no number.
constexpr float leastLargest = 1e-30F;
constexpr float roundedUp = 1 + 1.0F / (1 << 20);

inline float larger(float a, float b)
{
    return a > b ? a : b;
}

// Returns the square of what is lost, in steps of the scale.
inline float toByte(float value, float perScale, std::int8_t &byte)
{
    const float steps = value * perScale;
    const int whole = static_cast<int>(steps + std::copysign(0.5F, steps));
    byte = static_cast<std::int8_t>(whole);
    const float rest = steps - static_cast<float>(whole);
    return rest * rest;
}

// Inlined, so that they are compiled for the processor of the loop that calls them; with the usual dimension,
// which the compiler then knows, nothing is left of the loops for what does not fill a vector.
[[gnu::always_inline]] inline float dotOf(const float *row, size_t dimension, const float *probe)
{
    Lanes parts = {};
    size_t i = 0;
    for (; i + lanes <= dimension; i += lanes) {
        Lanes values;
        Lanes others;
        std::memcpy(&values, row + i, sizeof(values));
        std::memcpy(&others, probe + i, sizeof(others));
        parts += values * others;
    }
    float sum = 0;
    for (; i < dimension; ++i)
        sum += row[i] * probe[i];
    const HalfLanes half = __builtin_shufflevector(parts, parts, 0, 1, 2, 3, 4, 5, 6, 7) +
                           __builtin_shufflevector(parts, parts, 8, 9, 10, 11, 12, 13, 14, 15);
    const FourLanes four =
        __builtin_shufflevector(half, half, 0, 1, 2, 3) + __builtin_shufflevector(half, half, 4, 5, 6, 7);
    const FourLanes two = four + __builtin_shufflevector(four, four, 2, 3, 0, 1);
    return sum + two[0] + two[1];
}

[[gnu::always_inline]] inline float dotOf(const std::int8_t *row, size_t dimension, const std::int16_t *probe)
{
    int sum = 0;
    for (size_t i = 0; i < dimension; ++i)
        sum += int(std::int16_t(row[i])) * int(probe[i]);
    return static_cast<float>(sum);
}

// The rows that come next are asked for while these are added up. An address behind the last one is none that
// a processor minds.
template<class Value>
[[gnu::always_inline]] inline void fetchAhead(const Value *row, size_t dimension)
{
    const auto next = reinterpret_cast<std::uintptr_t>(row) + ahead;
    for (size_t offset = 0; offset < dimension * sizeof(Value); offset += cacheLine)
        __builtin_prefetch(reinterpret_cast<const void *>(next + offset));
}

template<class Value, class Probe>
[[gnu::always_inline]] inline void dotRows(const Value *rows, size_t count, size_t dimension,
                                           const Probe *probe, float *sums)
{
    for (size_t row = 0; row < count; ++row, rows += dimension) {
        fetchAhead(rows, dimension);
        sums[row] = dotOf(rows, dimension, probe);
    }
}

template<class Value, class Probe>
[[gnu::always_inline]] inline void dotAll(const Value *rows, size_t count, size_t dimension,
                                          const Probe *probe, float *sums)
{
    if (dimension == usualDimension)
        dotRows(rows, count, usualDimension, probe, sums);
    else
        dotRows(rows, count, dimension, probe, sums);
}

} // namespace

COUNTERSIGN_CLONES void dotFloats(const float *rows, size_t count, size_t dimension, const float *probe,
                                  float *sums)
{
    dotAll(rows, count, dimension, probe, sums);
}

COUNTERSIGN_CLONES void dotBytes(const std::int8_t *rows, size_t count, size_t dimension,
                                 const std::int16_t *probe, float *sums)
{
    dotAll(rows, count, dimension, probe, sums);
}

COUNTERSIGN_CLONES size_t raiseToBounds(float *sums, const float *scales, const float *errors, size_t count,
                                        const Reach &reach, float floor)
{
    const Reach r = reach; // in registers: `sums` could overlap it
    int reached = 0;
    for (size_t row = 0; row < count; ++row) {
        sums[row] = (r.one + r.perScale * scales[row]) * sums[row] + r.scaleSlack * scales[row] +
                    r.errorSlack * errors[row] + speck;
        reached += sums[row] >= floor ? 1 : 0;
    }
    return static_cast<size_t>(reached);
}

COUNTERSIGN_CLONES float quantise(const float *values, size_t dimension, std::int8_t *bytes, float *error)
{
    float largests[lanes] = {};
    size_t i = 0;
    for (; i + lanes <= dimension; i += lanes)
        for (size_t lane = 0; lane < lanes; ++lane)
            largests[lane] = larger(largests[lane], std::fabs(values[i + lane]));
    for (; i < dimension; ++i)
        largests[0] = larger(largests[0], std::fabs(values[i]));
    const float largest = *std::max_element(largests, largests + lanes);
    const float scale = largest / 127 * roundedUp;
    const float perScale = largest < leastLargest ? 0 : 1 / scale;
    float lost[lanes] = {};
    for (i = 0; i + lanes <= dimension; i += lanes)
        for (size_t lane = 0; lane < lanes; ++lane)
            lost[lane] += toByte(values[i + lane], perScale, bytes[i + lane]);
    for (; i < dimension; ++i)
        lost[0] += toByte(values[i], perScale, bytes[i]);
    const double all = std::accumulate(lost, lost + lanes, 0.0);
    const double whole = 127 * std::sqrt(static_cast<double>(dimension)); // where all is lost
    // For what each sum of a lane was rounded by. The rounding of the steps is in the probe's slack.
    const double more = 1 + (static_cast<double>(dimension) + lanes) / (1 << 24);
    *error = static_cast<float>(scale * (perScale > 0 ? std::sqrt(all) : whole) * more) * roundedUp;
    return scale;
}

} // namespace countersign::engine
