#include "ui/bench/pinalignment.h"

#include "domain/similarity.h"

#include <cmath>

namespace countersign {

namespace {

constexpr double fullTurn = 360; // degrees

// To the picture as it is seen, or back: mirrored about its left edge.
QPointF seen(const QPointF &point, const Orientation &orientation)
{
    return orientation.mirrored ? QPointF(-point.x(), point.y()) : point;
}

QLineF seen(const QLineF &line, const Orientation &orientation)
{
    return {seen(line.p1(), orientation), seen(line.p2(), orientation)};
}

double seen(double turn, const Orientation &orientation)
{
    return orientation.mirrored ? -turn : turn;
}

} // namespace

ViewFrame alignedFrame(const ViewFrame &frame, const PinnedSide &from, const PinnedSide &to)
{
    const Similarity change =
        similarityBetween(seen(from.pins, from.orientation), seen(to.pins, to.orientation))
            .value_or(Similarity());
    const double turn = seen(frame.turn, from.orientation) + change.degrees + to.orientation.degrees -
                        from.orientation.degrees;
    return {seen(change.map(seen(frame.middle, from.orientation)), to.orientation), frame.size * change.scale,
            seen(std::remainder(turn, fullTurn), to.orientation)};
}

} // namespace countersign
