#include "engine/store/galleryfile.h"

#include "engine/index/helperthreads.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <atomic>
#include <cstring>

#include <unistd.h>

namespace countersign::engine {

namespace {

constexpr char magic[] = "CSGALLERY1\n";
constexpr qsizetype magicBytes = sizeof magic - 1;
constexpr quint32 mostDimension = 65'536;
constexpr qsizetype idsBytes = static_cast<qsizetype>(FaceIndex::blockRows * sizeof(qint64));

qsizetype plainBytes(quint32 dimension)
{
    return idsBytes + static_cast<qsizetype>(FaceIndex::blockRows * dimension * sizeof(float));
}

qint64 blockBytes(quint32 dimension)
{
    return plainBytes(dimension) + Vault::sealBytes;
}

qint64 placeOf(const GalleryHeader &header, quint32 block)
{
    return GalleryFile::headerBytes + block * blockBytes(header.dimension);
}

QByteArray headerText(const GalleryHeader &header)
{
    QByteArray text(magic, magicBytes);
    QDataStream stream(&text, QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << header.id << header.embedderId << header.dimension << header.enrolledBlocks
           << header.blocklistedBlocks << header.through;
    return text.size() > GalleryFile::headerBytes ? QByteArray()
                                                  : text.leftJustified(GalleryFile::headerBytes, '\0');
}

std::optional<GalleryHeader> headerOf(QFile &file)
{
    const QByteArray text = file.read(GalleryFile::headerBytes);
    if (text.size() != GalleryFile::headerBytes || !text.startsWith(magic))
        return std::nullopt;
    QDataStream stream(text.mid(magicBytes));
    stream.setVersion(QDataStream::Qt_6_0);
    GalleryHeader header;
    stream >> header.id >> header.embedderId >> header.dimension >> header.enrolledBlocks >>
        header.blocklistedBlocks >> header.through;
    const bool possible = stream.status() == QDataStream::Ok && header.id.size() == GalleryFile::idBytes &&
                          header.dimension > 0 && header.dimension <= mostDimension &&
                          headerText(header) == text;
    if (!possible || file.size() != placeOf(header, header.blocks()))
        return std::nullopt;
    return header;
}

// Bound to its place in its file.
QByteArray contextOf(const QByteArray &text, quint32 block)
{
    return "gallery " + QByteArray::number(block) + ' ' + text;
}

// Which index a block belongs to, and which block of it it is.
struct BlockPlace
{
    bool enrolled;
    size_t block;
};

BlockPlace locate(const GalleryHeader &header, quint32 block)
{
    const bool enrolled = block < header.enrolledBlocks;
    return {enrolled, enrolled ? block : block - header.enrolledBlocks};
}

QByteArray plainBlock(const FaceIndex &index, size_t block)
{
    std::vector<qint64> ids(FaceIndex::blockRows);
    std::vector<float> values(FaceIndex::blockRows * static_cast<size_t>(index.dimension()));
    index.copyBlock(block, ids.data(), values.data());
    QByteArray plain(plainBytes(static_cast<quint32>(index.dimension())), Qt::Uninitialized);
    std::memcpy(plain.data(), ids.data(), static_cast<size_t>(idsBytes));
    std::memcpy(plain.data() + idsBytes, values.data(), values.size() * sizeof(float));
    return plain;
}

// Read where it lies: a QByteArray of its own is aligned for any number.
void fill(FaceIndex &index, size_t block, const QByteArray &plain)
{
    index.fillBlock(block, reinterpret_cast<const qint64 *>(plain.constData()),
                    reinterpret_cast<const float *>(plain.constData() + idsBytes));
}

} // namespace

std::optional<GalleryHeader> GalleryFile::header() const
{
    QFile file(m_name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return headerOf(file);
}

bool GalleryFile::read(const GalleryHeader &header, FaceIndex &enrolled, FaceIndex &blocklisted) const
{
    const QByteArray text = headerText(header);
    std::atomic<quint32> next = 0;
    std::atomic<bool> whole = true;
    HelperThreads::shared().together([&] {
        QFile file(m_name);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            whole = false;
        for (quint32 block = next++; block < header.blocks() && whole; block = next++) {
            const bool found = file.seek(placeOf(header, block));
            const auto plain =
                m_vault.open(file.read(found ? blockBytes(header.dimension) : 0), contextOf(text, block));
            const auto [isEnrolled, ownBlock] = locate(header, block);
            if (plain && plain->size() == plainBytes(header.dimension))
                fill(isEnrolled ? enrolled : blocklisted, ownBlock, *plain);
            else
                whole = false;
        }
    });
    return whole;
}

bool GalleryFile::write(const GalleryHeader &header, const FaceIndex &enrolled, const FaceIndex &blocklisted,
                        const std::stop_token &stop,
                        const std::function<bool(const std::function<bool()> &)> &finish) const
{
    const QByteArray text = headerText(header);
    QSaveFile file(m_name);
    if (text.isEmpty() || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) < 0)
        return false;
    for (quint32 block = 0; block < header.blocks(); ++block) {
        const auto [isEnrolled, ownBlock] = locate(header, block);
        const QByteArray plain = plainBlock(isEnrolled ? enrolled : blocklisted, ownBlock);
        if (stop.stop_requested() || file.write(m_vault.seal(plain, contextOf(text, block))) < 0)
            return false;
    }
    if (!file.flush() || fsync(file.handle()) != 0)
        return false;
    return finish([&file] { return file.commit(); });
}

bool GalleryFile::rewrite(const GalleryHeader &header, quint32 block, const FaceIndex &index,
                          size_t blockOfIndex) const
{
    const QByteArray text = headerText(header);
    QFile file(m_name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || file.read(headerBytes) != text ||
        !file.seek(placeOf(header, block)))
        return false;
    const QByteArray sealed = m_vault.seal(plainBlock(index, blockOfIndex), contextOf(text, block));
    return file.write(sealed) == sealed.size() && fdatasync(file.handle()) == 0;
}

void GalleryFile::remove() const
{
    QFile::remove(m_name);
}

} // namespace countersign::engine
