#pragma once

#include <cstddef>
#include <cstdint>

// The loops that a search spends its time in. Each is plain C++, compiled for several processors and chosen
// at start. Any thread.
namespace countersign::engine {

// sums[i] is the dot product of row i, `dimension` values long, with the probe; added up in any order.
void dotFloats(const float *rows, size_t count, size_t dimension, const float *probe, float *sums);
// The same in whole numbers, without rounding but for the last step to float. The caller keeps the sum of 127
// times the probe's magnitudes below 2^31.
void dotBytes(const std::int8_t *rows, size_t count, size_t dimension, const std::int16_t *probe,
              float *sums);

// What turns a sum into a bound: (one + perScale * scale) * sum + scaleSlack * scale + errorSlack * error,
// plus a last speck for numbers so small that floats lose their precision.
struct Reach
{
    float one = 0;
    float perScale = 0;
    float scaleSlack = 0;
    float errorSlack = 0;
};

// Replaces each sum by its bound and counts those that are at least `floor`.
size_t raiseToBounds(float *sums, const float *scales, const float *errors, size_t count, const Reach &reach,
                     float floor);

// Writes `values` in 8 bits: byte times scale is nearly the value, and 127 times scale no less than the
// largest magnitude. Returns the scale, and in `error` no less than the length of what is lost.
float quantise(const float *values, size_t dimension, std::int8_t *bytes, float *error);

} // namespace countersign::engine
