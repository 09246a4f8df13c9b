#pragma once

#include "engine/analysis.h"
#include "engine/index/faceindex.h"
#include "engine/store/database.h"
#include "engine/store/facestore.h"
#include "engine/store/galleryfile.h"
#include "engine/store/vault.h"

#include <set>
#include <stop_token>

namespace countersign::engine {

// The faces of the store that the present embedder can compare, in memory, beside their rows on disk.
// Blocklisted faces lie in an index of their own: however full the store is, none of them can be crowded out
// of a search. A large gallery is also kept as a file (galleryfile.h), from which a start reads it.
// Thread-safe: searches wait neither for changes nor for the file.
class Gallery
{
public:
    struct Hits
    {
        QVector<FaceIndex::Hit> enrolled;    // best first
        QVector<FaceIndex::Hit> blocklisted; // best first
    };

    // `file` is the name of the gallery's file, in a folder that only its owner can read.
    Gallery(Database &database, const Vault &vault, QString embedderId, const QString &file);

    // Everything, from the file if it is whole and belongs to the store, else from the store.
    Result<bool> load();
    // Brings the gallery in line with the store: after each change of faces and of the lists they are on;
    // done by itself once another process has changed the store.
    Result<bool> refresh();
    // Writes the file where one is worth it and the one that is there is missing much. Takes seconds for a
    // million faces; for a thread that has the time.
    void keep(const std::stop_token &stop);

    Result<Hits> search(const Embedding &probe, int most, double cosineFloor);

private:
    struct Indices
    {
        explicit Indices(int dimension)
            : enrolled(dimension)
            , blocklisted(dimension)
        {}
        FaceIndex enrolled;
        FaceIndex blocklisted;
    };
    // Of the file: whether of the enrolled faces, and which one of them.
    using Block = std::pair<bool, size_t>;

    Result<bool> refreshWhenForeign();
    std::shared_ptr<Indices> present();

    // Call these with m_change held.
    bool readFile();
    Result<bool> readStore();
    Result<bool> catchUp();
    void place(const IndexedFace &face);
    void drop(bool enrolled, qint64 faceId);
    void wipe();
    bool isFileDue() const;
    bool replaceFile(const GalleryHeader &header, const std::shared_ptr<Indices> &written,
                     const std::function<bool()> &replace);
    void publish(std::shared_ptr<Indices> indices);

    Database &m_database;
    const Vault &m_vault;
    QString m_embedderId;
    GalleryFile m_file;

    // Held over reading the store and placing what was read, so that a slow load never undoes a later change.
    std::mutex m_change;  // guards what follows up to m_mutex
    qint64 m_through = 0; // the store's changes that are placed, see facechanges.h
    // Of the file, as long as its blocks lie where the indices have them.
    std::optional<GalleryHeader> m_header;
    std::set<Block> m_stale; // blocks of the file with rows that are gone
    bool m_writing = false;

    std::mutex m_mutex; // guards what is below; taken after m_change
    qint64 m_foreignVersion = 0;
    std::shared_ptr<Indices> m_indices; // null until the first vector tells the dimension
};

} // namespace countersign::engine
