#pragma once

#include "ui/canvas/canvasview.h"

#include <QLineF>

namespace countersign {

// One side of a bench on which two places are pinned.
struct PinnedSide
{
    QLineF pins; // pixels of the upright picture, from the first to the second; of some length
    Orientation orientation;
};

// What to look at on side `to` so that its pins stand where those of side `from` stand while that looks at
// `frame`, whatever the person turned or mirrored before.
ViewFrame alignedFrame(const ViewFrame &frame, const PinnedSide &from, const PinnedSide &to);

} // namespace countersign
