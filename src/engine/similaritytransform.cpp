#include "engine/similaritytransform.h"

#include <cmath>

namespace countersign::engine {

namespace {

QPointF centreOf(const std::array<QPointF, 5> &points)
{
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    return sum / static_cast<double>(points.size());
}

} // namespace

double SimilarityTransform::scale() const
{
    return std::hypot(a, b);
}

SimilarityTransform SimilarityTransform::inverted() const
{
    const double square = a * a + b * b;
    SimilarityTransform back{a / square, -b / square, 0, 0};
    const QPointF origin = back.map({dx, dy});
    back.dx = -origin.x();
    back.dy = -origin.y();
    return back;
}

SimilarityTransform fitSimilarity(const std::array<QPointF, 5> &from, const std::array<QPointF, 5> &to)
{
    const QPointF fromCentre = centreOf(from);
    const QPointF toCentre = centreOf(to);
    double along = 0;
    double across = 0;
    double square = 0;
    for (size_t i = 0; i < from.size(); ++i) {
        const QPointF p = from.at(i) - fromCentre;
        const QPointF q = to.at(i) - toCentre;
        along += QPointF::dotProduct(p, q);
        across += p.x() * q.y() - p.y() * q.x();
        square += QPointF::dotProduct(p, p);
    }
    if (square <= 0)
        return {};
    SimilarityTransform fitted{along / square, across / square, 0, 0};
    const QPointF shift = toCentre - fitted.map(fromCentre);
    fitted.dx = shift.x();
    fitted.dy = shift.y();
    return fitted;
}

} // namespace countersign::engine
