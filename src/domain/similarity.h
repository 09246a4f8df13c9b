#pragma once

#include <QLineF>
#include <QPointF>

#include <optional>

namespace countersign {

// A turn, a change of size and a shift: what two pictures of one thing differ by when nothing else is
// changed.
struct Similarity
{
    double scale = 1;
    double degrees = 0; // clockwise where y points down
    QPointF shift;      // after the others

    QPointF map(const QPointF &point) const;
};

// The one that brings both ends of `from` onto those of `to`; nothing where one of them has no length.
std::optional<Similarity> similarityBetween(const QLineF &from, const QLineF &to);

} // namespace countersign
