#include "fuzz/targets.h"

#include "fuzz/entries.h"

#include <algorithm>

namespace countersign::fuzz {

const QVector<Target> &targets()
{
    static const QVector<Target> all = {answersTarget(), picturesTarget(), networksTarget(), requestsTarget(),
                                        handOversTarget()};
    return all;
}

const Target *targetOf(const QByteArray &name)
{
    const auto found = std::ranges::find(targets(), name, &Target::name);
    return found == targets().end() ? nullptr : &*found;
}

} // namespace countersign::fuzz
