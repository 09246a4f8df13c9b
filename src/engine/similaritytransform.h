#pragma once

#include <QPointF>

#include <array>

namespace countersign::engine {

// Turn, scale and shift, no mirroring: (x, y) -> (a x - b y + dx, b x + a y + dy).
struct SimilarityTransform
{
    double a = 1, b = 0, dx = 0, dy = 0;

    QPointF map(const QPointF &point) const
    {
        return {a * point.x() - b * point.y() + dx, b * point.x() + a * point.y() + dy};
    }
    double scale() const;
    SimilarityTransform inverted() const;
};

// The transform that brings `from` nearest to `to` by least squares: with both sets moved to their centres,
// a = sum(p . q) / sum(p . p) and b = sum(p x q) / sum(p . p). Identity when all of `from` is one point.
SimilarityTransform fitSimilarity(const std::array<QPointF, 5> &from, const std::array<QPointF, 5> &to);

} // namespace countersign::engine
