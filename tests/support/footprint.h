#pragma once

#include <QVector>

namespace countersign {

// What a process holds at one moment, as the kernel counts it.
struct Footprint
{
    qint64 memory = 0; // bytes of its own, without mapped files
    int descriptors = 0;
};

// All zero for a process that is gone.
Footprint footprintOf(qint64 processId);

// Whether a series of footprints, one a round, has stopped growing: its last third beside the third after
// warming up.
struct Growth
{
    qint64 memory = 0; // bytes between the two means
    int descriptors = 0;
};
Growth growthOf(const QVector<Footprint> &rounds);

} // namespace countersign
