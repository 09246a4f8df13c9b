#include "imaging/fileblocks.h"

#include "base/limits.h"

#include <QtEndian>

namespace countersign::imaging {

namespace {

constexpr uchar marker = 0xFF;
constexpr uchar startOfScan = 0xDA;
constexpr qsizetype lengthBytes = 2; // of a JPEG segment; counts itself

// Behind the start marker; markers may be filled up with 0xFF.
QVector<FileBlock> jpegSegments(QByteArrayView bytes)
{
    QVector<FileBlock> blocks;
    qsizetype at = 2;
    while (blocks.size() < limits::fileBlocks) {
        while (at + 1 < bytes.size() && uchar(bytes[at]) == marker && uchar(bytes[at + 1]) == marker)
            ++at;
        if (at + 4 > bytes.size() || uchar(bytes[at]) != marker || uchar(bytes[at + 1]) == startOfScan)
            break;
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < lengthBytes || at + 2 + length > bytes.size())
            break;
        blocks.append({bytes.sliced(at + 1, 1), bytes.sliced(at + 4, length - lengthBytes)});
        at += 2 + length;
    }
    return blocks;
}

QVector<FileBlock> pngChunks(QByteArrayView bytes)
{
    constexpr qsizetype around = 12; // length, name and checksum
    QVector<FileBlock> blocks;
    qsizetype at = 8;
    while (blocks.size() < limits::fileBlocks && at + around <= bytes.size()) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + at));
        if (length > bytes.size() - at - around)
            break;
        blocks.append({bytes.sliced(at + 4, 4), bytes.sliced(at + 8, length)});
        at += around + length;
    }
    return blocks;
}

QVector<FileBlock> webpChunks(QByteArrayView bytes)
{
    constexpr qsizetype before = 8; // name and length
    QVector<FileBlock> blocks;
    qsizetype at = 12;
    while (blocks.size() < limits::fileBlocks && at + before <= bytes.size()) {
        const auto length = qsizetype(qFromLittleEndian<quint32>(bytes.data() + at + 4));
        if (length > bytes.size() - at - before)
            break;
        blocks.append({bytes.sliced(at, 4), bytes.sliced(at + before, length)});
        at += before + length + length % 2;
    }
    return blocks;
}

} // namespace

QVector<FileBlock> fileBlocks(FileKind kind, QByteArrayView bytes)
{
    switch (kind) {
    case FileKind::Jpeg:
        return jpegSegments(bytes);
    case FileKind::Png:
        return pngChunks(bytes);
    case FileKind::Webp:
        return webpChunks(bytes);
    default:
        return {};
    }
}

QByteArrayView contentOf(const QVector<FileBlock> &blocks, QByteArrayView name, QByteArrayView prefix)
{
    for (const FileBlock &block : blocks) {
        if (block.name == name && block.content.startsWith(prefix))
            return block.content.sliced(prefix.size());
    }
    return {};
}

} // namespace countersign::imaging
