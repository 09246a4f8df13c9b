#include "domain/similarity.h"

#include <cmath>
#include <numbers>

namespace countersign {

QPointF Similarity::map(const QPointF &point) const
{
    constexpr double half = 180;
    const double angle = degrees * std::numbers::pi / half;
    const double cosine = scale * std::cos(angle);
    const double sine = scale * std::sin(angle);
    return QPointF(cosine * point.x() - sine * point.y(), sine * point.x() + cosine * point.y()) + shift;
}

std::optional<Similarity> similarityBetween(const QLineF &from, const QLineF &to)
{
    if (from.length() == 0 || to.length() == 0)
        return std::nullopt;
    // QLineF counts counter-clockwise.
    Similarity similarity{to.length() / from.length(), from.angle() - to.angle(), {}};
    similarity.shift = to.p1() - similarity.map(from.p1());
    return similarity;
}

} // namespace countersign
