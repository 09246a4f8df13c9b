#pragma once

#include "engine/faceindex.h"
#include "engine/store/database.h"
#include "engine/store/facestore.h"
#include "engine/store/vault.h"

namespace countersign::engine {

// The faces of the store that the present embedder can compare, in memory, beside their rows on disk.
// Blocklisted faces lie in an index of their own: however full the store is, none of them can be crowded out
// of a search. Thread-safe.
class Gallery
{
public:
    struct Hits
    {
        QVector<FaceIndex::Hit> enrolled;    // best first
        QVector<FaceIndex::Hit> blocklisted; // best first
    };

    Gallery(Database &database, const Vault &vault, QString embedderId);

    // Reads everything from the store; also done by itself once another process has changed the file.
    Result<bool> load();
    // Brings one face in line with the store after a change of its own or of its list entries.
    Result<bool> refresh(const QString &faceUuid);
    void forget(qint64 faceId);

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

    Result<bool> loadWhenForeign();
    // Null for a vector that cannot be of the present embedder. Call with the mutex held.
    std::shared_ptr<Indices> indicesFor(size_t dimension);
    static void place(Indices &indices, const IndexedFace &face);

    Database &m_database;
    const Vault &m_vault;
    QString m_embedderId;
    // Held over reading the store and placing what was read, so that a slow load never undoes a later change.
    std::mutex m_change;
    std::mutex m_mutex; // guards what is below; taken after m_change
    qint64 m_foreignVersion = 0;
    std::shared_ptr<Indices> m_indices; // null until the first vector tells the dimension
    size_t m_dimension = 0;
};

} // namespace countersign::engine
