#include "imaging/sniff.h"

#include <QtEndian>

#include <array>

namespace countersign::imaging {

namespace {

// ISO base media files name their brand after "ftyp".
FileKind brandOf(const QByteArray &brand)
{
    if (brand == "avif" || brand == "avis")
        return FileKind::Avif;
    static const std::array<QByteArray, 6> heif = {"heic", "heix", "hevc", "heim", "mif1", "msf1"};
    for (const QByteArray &known : heif) {
        if (brand == known)
            return FileKind::Heif;
    }
    return FileKind::Unknown;
}

// A BMP names its length behind "BM"; some writers leave it at zero, which tells nothing.
bool isWholeBmp(const QByteArray &bytes)
{
    constexpr qsizetype lengthAt = 2;
    if (bytes.size() < lengthAt + qsizetype(sizeof(quint32)))
        return false;
    return bytes.size() >= qsizetype(qFromLittleEndian<quint32>(bytes.constData() + lengthAt));
}

} // namespace

FileKind sniff(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return FileKind::Empty;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return FileKind::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return FileKind::Png;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return FileKind::Webp;
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return FileKind::Tiff;
    if (bytes.startsWith("BM"))
        return FileKind::Bmp;
    if (bytes.startsWith("GIF8"))
        return FileKind::Gif;
    if (bytes.startsWith("%PDF"))
        return FileKind::Pdf;
    if (bytes.mid(4, 4) == "ftyp")
        return brandOf(bytes.mid(8, 4));
    return FileKind::Unknown;
}

QByteArray formatName(FileKind kind)
{
    switch (kind) {
    case FileKind::Jpeg:
        return "jpeg";
    case FileKind::Png:
        return "png";
    case FileKind::Webp:
        return "webp";
    case FileKind::Tiff:
        return "tiff";
    case FileKind::Bmp:
        return "bmp";
    case FileKind::Gif:
        return "gif";
    case FileKind::Empty:
    case FileKind::Heif:
    case FileKind::Avif:
    case FileKind::Pdf:
    case FileKind::Unknown:
        break;
    }
    return {};
}

bool isWhole(FileKind kind, const QByteArray &bytes)
{
    if (kind == FileKind::Png)
        return bytes.lastIndexOf("IEND") > 0;
    if (kind == FileKind::Bmp)
        return isWholeBmp(bytes);
    if (kind != FileKind::Jpeg)
        return true;
    // Some cameras append their own data after the end marker, so it may stand anywhere behind the last scan.
    // Looked for from the end, because the search for a scan would otherwise go through the whole file.
    const qsizetype end = bytes.lastIndexOf("\xFF\xD9");
    return end > 0 && bytes.indexOf("\xFF\xDA", end) < 0;
}

} // namespace countersign::imaging
