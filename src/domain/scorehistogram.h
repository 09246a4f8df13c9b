#pragma once

#include <array>

namespace countersign {

// How many similarities lie in each twentieth of 0 to 100, the last bar with 100 in it, by what a label says
// of the pair.
struct ScoreHistogram
{
    static constexpr int bars = 20;
    using Bars = std::array<int, bars>;

    Bars same{};
    Bars different{};
    Bars unlabelled{};

    int at(int bar) const
    {
        const auto i = size_t(bar);
        return same.at(i) + different.at(i) + unlabelled.at(i);
    }
    int tallest() const
    {
        int most = 0;
        for (int bar = 0; bar < bars; ++bar)
            most = at(bar) > most ? at(bar) : most;
        return most;
    }
    int total() const
    {
        int sum = 0;
        for (int bar = 0; bar < bars; ++bar)
            sum += at(bar);
        return sum;
    }
};

} // namespace countersign
