#pragma once

#include "engine/index/faceindex.h"
#include "engine/store/vault.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace countersign::engine {

// What a gallery's file says of itself. Everything in it is part of the seal of each of its blocks, so that
// no block can be moved, left out, or taken for another file's.
struct GalleryHeader
{
    QByteArray id; // 16 random bytes
    QString embedderId;
    quint32 dimension = 0;
    quint32 enrolledBlocks = 0;
    quint32 blocklistedBlocks = 0;
    qint64 through = 0; // the change of the store (facechanges.h) that it is at least as new as

    quint32 blocks() const { return enrolledBlocks + blocklistedBlocks; }
};

// The vectors of a gallery in one file beside the store, sealed like there, so that a start reads a million
// of them as quickly as the disk and the cipher allow. The store stays the truth: a file that is torn,
// changed, of another store or embedder, or not there, costs a slower start and nothing else.
//
//   header: "CSGALLERY1\n", then as QDataStream (big endian, Qt 6.0): id, embedder, dimension, both counts,
//   through, padded with zeros to headerBytes
//   blocks: nonce (24), blockRows ids (int64) and blockRows * dimension floats, both in the machine's order,
//   encrypted, tag (16); those of the enrolled faces first
//
// Calls on one file are made one after the other, but for read() and write() with other files.
class GalleryFile
{
public:
    static constexpr qsizetype headerBytes = 4096;
    static constexpr qsizetype idBytes = 16;

    GalleryFile(QString name, const Vault &vault)
        : m_name(std::move(name))
        , m_vault(vault)
    {}

    // Nothing when there is no file, or none that can be whole.
    std::optional<GalleryHeader> header() const;
    // Into indices that nobody else uses yet, on all helper threads. False when any block cannot be opened;
    // then the indices are of no use.
    bool read(const GalleryHeader &header, FaceIndex &enrolled, FaceIndex &blocklisted) const;
    // Writes another file and, once it is on the disk, hands over what puts it in the place of this one.
    // False when that was not done, or failed; then the one that was there still is.
    bool write(const GalleryHeader &header, const FaceIndex &enrolled, const FaceIndex &blocklisted,
               const std::stop_token &stop,
               const std::function<bool(const std::function<bool()> &replace)> &finish) const;
    // Seals one block again, as it is in memory now; `block` counts through both indices. False when the file
    // is not the one of this header.
    bool rewrite(const GalleryHeader &header, quint32 block, const FaceIndex &index,
                 size_t blockOfIndex) const;
    void remove() const;

private:
    QString m_name;
    const Vault &m_vault;
};

} // namespace countersign::engine
