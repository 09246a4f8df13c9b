#pragma once

#include <memory>
#include <span>

namespace countersign::bench {

// FAISS's flat index by inner product: the same exact search, by the library that is known for it.
class FaissPeer
{
public:
    virtual ~FaissPeer() = default;
    virtual void search(std::span<const float> probe, int most) = 0;
};

// Null where this program was built without FAISS (Debian's libfaiss-dev).
std::unique_ptr<FaissPeer> makeFaissPeer(int dimension, std::span<const float> rows);

} // namespace countersign::bench
