#include "engine/scoretable.h"

#include <algorithm>
#include <cmath>

namespace countersign::engine {

double scoreFrom(const QVector<QPair<double, double>> &table, double input)
{
    if (table.isEmpty() || std::isnan(input))
        return 0;
    if (input <= table.first().first)
        return table.first().second;
    if (input >= table.last().first)
        return table.last().second;
    const auto above = std::ranges::upper_bound(table, input, {}, &QPair<double, double>::first);
    const auto below = above - 1;
    const double part = (input - below->first) / (above->first - below->first);
    return std::lerp(below->second, above->second, part);
}

} // namespace countersign::engine
