#include "engine/index/rowloops.h"

#include <algorithm>
#include <cmath>
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

} // namespace

COUNTERSIGN_CLONES void dotFloats(const float *rows, size_t count, size_t dimension, const float *probe,
                                  float *sums)
{
    for (size_t row = 0; row < count; ++row, rows += dimension) {
        float parts[lanes] = {};
        size_t i = 0;
        for (; i + lanes <= dimension; i += lanes)
            for (size_t lane = 0; lane < lanes; ++lane)
                parts[lane] += rows[i + lane] * probe[i + lane];
        float sum = 0;
        for (; i < dimension; ++i)
            sum += rows[i] * probe[i];
        for (const float part : parts)
            sum += part;
        sums[row] = sum;
    }
}

COUNTERSIGN_CLONES void dotBytes(const std::int8_t *rows, size_t count, size_t dimension,
                                 const std::int16_t *probe, float *sums)
{
    for (size_t row = 0; row < count; ++row, rows += dimension) {
        int sum = 0;
        for (size_t i = 0; i < dimension; ++i)
            sum += int(std::int16_t(rows[i])) * int(probe[i]);
        sums[row] = static_cast<float>(sum);
    }
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
