#include "engine/index/indexprobe.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace countersign::engine {

namespace {

constexpr double byteSteps = 127;
constexpr double wordSteps = std::numeric_limits<std::int16_t>::max();
constexpr double halfUlp = 1.0 / (1 << 24);
constexpr double rounding = 1.0 / (1 << 20);

double lengthOf(std::span<const float> values)
{
    return std::sqrt(exactCosine(values.data(), values.data(), values.size()));
}

} // namespace

bool isIndexable(std::span<const float> values)
{
    return std::ranges::all_of(values, [](float value) { return std::fabs(value) <= largestIndexValue; });
}

double exactCosine(const float *a, const float *b, size_t dimension)
{
    double sum = 0;
    for (size_t i = 0; i < dimension; ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

IndexProbe::IndexProbe(std::span<const float> values)
    : m_values(values)
    , m_words(values.size())
{
    const auto n = static_cast<double>(values.size());
    const double length = lengthOf(values);
    double lost = 0;
    const double scale = toWords(&lost);
    // Times a row's scale: no less than the row's length, and than that of its bytes.
    const double rowLength = byteSteps * std::sqrt(n);
    const double more = 1 + rounding;
    m_floats = {.one = 1,
                .scaleSlack = static_cast<float>(rowLength * (n * halfUlp + rounding) * length * more)};
    m_bytes = {.perScale = static_cast<float>(scale),
               .scaleSlack = static_cast<float>(rowLength * (lost + rounding * (length + lost)) * more),
               .errorSlack = static_cast<float>(length * more)};
}

double IndexProbe::toWords(double *lost)
{
    float largest = 0;
    for (const float value : m_values)
        largest = std::max(largest, std::fabs(value));
    // So that no sum of a row leaves the range of an int.
    const double fits = std::numeric_limits<int>::max() / byteSteps / static_cast<double>(m_values.size());
    // Rounded to float here, because the bound is computed with it.
    const double scale = static_cast<float>(largest / std::floor(std::min(wordSteps, fits)));
    double rest = 0;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const double steps = scale > 0 ? std::round(m_values[i] / scale) : 0;
        m_words[i] = static_cast<std::int16_t>(std::clamp(steps, -wordSteps, wordSteps));
        const double part = m_values[i] - scale * m_words[i];
        rest += part * part;
    }
    *lost = std::sqrt(rest);
    return scale;
}

} // namespace countersign::engine
