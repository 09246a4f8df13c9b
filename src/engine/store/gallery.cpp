#include "engine/store/gallery.h"

#include "base/logging.h"

namespace countersign::engine {

Gallery::Gallery(Database &database, const Vault &vault, QString embedderId)
    : m_database(database)
    , m_vault(vault)
    , m_embedderId(std::move(embedderId))
{}

Result<bool> Gallery::load()
{
    const std::scoped_lock change(m_change);
    const qint64 version = m_database.foreignVersion();
    int unreadable = 0;
    const auto faces =
        m_database.read([&](const Sql &sql) { return loadFaces(sql, m_vault, m_embedderId, &unreadable); });
    if (!faces)
        return std::unexpected(faces.error());
    if (unreadable > 0)
        qCWarning(lcEngine) << "faces that cannot be opened:" << unreadable;
    const std::scoped_lock lock(m_mutex);
    m_foreignVersion = version;
    m_indices.reset();
    for (const IndexedFace &face : *faces) {
        if (const auto target = indicesFor(face.vector.size()))
            place(*target, face);
    }
    return true;
}

Result<bool> Gallery::refresh(const QString &faceUuid)
{
    const std::scoped_lock change(m_change);
    const auto face =
        m_database.read([&](const Sql &sql) { return loadFace(sql, m_vault, m_embedderId, faceUuid); });
    if (!face)
        return std::unexpected(face.error());
    if (!*face)
        return true;
    const std::scoped_lock lock(m_mutex);
    if (const auto target = indicesFor((*face)->vector.size()))
        place(*target, **face);
    return true;
}

void Gallery::forget(qint64 faceId)
{
    const std::scoped_lock locks(m_change, m_mutex);
    if (!m_indices)
        return;
    m_indices->enrolled.remove(faceId);
    m_indices->blocklisted.remove(faceId);
}

Result<Gallery::Hits> Gallery::search(const Embedding &probe, int most, double cosineFloor)
{
    if (const auto loaded = loadWhenForeign(); !loaded)
        return std::unexpected(loaded.error());
    std::shared_ptr<Indices> present;
    {
        const std::scoped_lock lock(m_mutex);
        if (probe.embedderId == m_embedderId && probe.values.size() == m_dimension)
            present = m_indices;
    }
    if (!present)
        return Hits{};
    return Hits{present->enrolled.search(probe.values, most, cosineFloor),
                present->blocklisted.search(probe.values, most, cosineFloor)};
}

Result<bool> Gallery::loadWhenForeign()
{
    const qint64 version = m_database.foreignVersion();
    {
        const std::scoped_lock lock(m_mutex);
        if (version == m_foreignVersion)
            return true;
    }
    return load();
}

std::shared_ptr<Gallery::Indices> Gallery::indicesFor(size_t dimension)
{
    if (!m_indices && dimension > 0) {
        m_dimension = dimension;
        m_indices = std::make_shared<Indices>(static_cast<int>(dimension));
    }
    return dimension == m_dimension ? m_indices : nullptr;
}

void Gallery::place(Indices &indices, const IndexedFace &face)
{
    if (face.enrolled)
        indices.enrolled.insert(face.id, face.vector);
    if (face.blocklisted)
        indices.blocklisted.insert(face.id, face.vector);
    else
        indices.blocklisted.remove(face.id);
}

} // namespace countersign::engine
