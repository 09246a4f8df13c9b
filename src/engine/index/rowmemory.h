#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace countersign::engine {

struct FreeRows
{
    void operator()(void *memory) const { std::free(memory); }
};

// Memory for the rows of an index, not filled in: what nobody writes to is not taken from the system.
template<class T>
using RowMemory = std::unique_ptr<T[], FreeRows>;

// Throws std::bad_alloc. What is large lies in large pages where the system has them: a search reads memory
// from end to end, and looking up where each of the small pages is takes a quarter of its time.
template<class T>
RowMemory<T> rowMemory(std::size_t count)
{
    constexpr std::size_t cacheLine = 64;
    constexpr std::size_t largePage = std::size_t(2) << 20;
    const std::size_t wanted = count * sizeof(T);
    const std::size_t alignment = wanted < largePage ? cacheLine : largePage;
    const std::size_t size = (wanted + alignment - 1) / alignment * alignment;
    void *const memory = std::aligned_alloc(alignment, size);
    if (!memory)
        throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    if (alignment == largePage)
        madvise(memory, size, MADV_HUGEPAGE); // refused: small pages do, too
#endif
    return RowMemory<T>(static_cast<T *>(memory));
}

} // namespace countersign::engine
