#include "imaging/jpegtraces.h"

#include "imaging/fileblocks.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace countersign::imaging {

namespace {

using Table = std::array<int, 64>;

// ITU-T T.81, table K.1, in the order of a file (figure 5).
constexpr Table usualDivisors = {16, 11, 12,  14,  12,  10, 16, 14,  13,  14,  18,  17,  16, 19,  24,  40,
                                 26, 24, 22,  22,  24,  49, 35, 37,  29,  40,  58,  51,  61, 60,  57,  51,
                                 56, 55, 64,  72,  92,  78, 64, 68,  87,  69,  55,  56,  80, 109, 81,  87,
                                 95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99};

int scaled(int divisor, int quality)
{
    const int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    return std::clamp((divisor * percent + 50) / 100, 1, 255);
}

int distance(const Table &table, int quality)
{
    int sum = 0;
    for (size_t i = 0; i < table.size(); ++i)
        sum += std::abs(table.at(i) - scaled(usualDivisors.at(i), quality));
    return sum;
}

// The first table, which is that of the brightness in every file that has several.
std::optional<Table> firstTable(const QVector<FileBlock> &blocks)
{
    const QByteArrayView content = contentOf(blocks, "\xDB");
    const bool wide = !content.isEmpty() && uchar(content[0]) >> 4 != 0;
    Table table;
    if (content.size() < 1 + qsizetype(table.size()) * (wide ? 2 : 1))
        return std::nullopt;
    for (qsizetype i = 0; i < qsizetype(table.size()); ++i)
        table.at(size_t(i)) =
            wide ? uchar(content[1 + 2 * i]) << 8 | uchar(content[2 + 2 * i]) : uchar(content[1 + i]);
    if (std::ranges::any_of(table, [](int divisor) { return divisor == 0; }))
        return std::nullopt;
    return table;
}

// Grey, or what Adobe's marker does not call plain red, green and blue.
bool codesBrightness(const QVector<FileBlock> &blocks)
{
    constexpr qsizetype componentsAt = 5; // of a frame's header
    constexpr qsizetype transformAt = 6;  // behind "Adobe"
    const auto isFrame = [](const FileBlock &b) { return b.name == "\xC0" || b.name == "\xC2"; };
    const auto frame = std::ranges::find_if(blocks, isFrame);
    if (frame == blocks.end() || frame->content.size() <= componentsAt)
        return false;
    const int components = uchar(frame->content[componentsAt]);
    const QByteArrayView adobe = contentOf(blocks, "\xEE", "Adobe");
    return components == 1 || (components == 3 && (adobe.size() <= transformAt || adobe[transformAt] != 0));
}

} // namespace

std::optional<JpegTraces> readJpegTraces(FileKind kind, const QByteArray &bytes)
{
    if (kind != FileKind::Jpeg)
        return std::nullopt;
    const QVector<FileBlock> blocks = fileBlocks(kind, bytes);
    const std::optional<Table> table = firstTable(blocks);
    if (!table)
        return std::nullopt;
    JpegTraces traces;
    traces.divisors = *table;
    int nearest = std::numeric_limits<int>::max();
    for (int quality = 100; quality >= 1; --quality) {
        if (const int off = distance(*table, quality); off < nearest) {
            nearest = off;
            traces.quality = quality;
        }
    }
    traces.usualTables = nearest == 0;
    traces.progressive = std::ranges::any_of(blocks, [](const FileBlock &b) { return b.name == "\xC2"; });
    traces.ownBrightness = codesBrightness(blocks);
    return traces;
}

} // namespace countersign::imaging
