#include "engine/store/gallery.h"

#include "base/limits.h"
#include "base/logging.h"
#include "engine/store/facechanges.h"

namespace countersign::engine {

namespace {

// A face that changed, and what the store holds of it now: nothing when it is gone or of another embedder.
using Change = std::pair<qint64, std::optional<IndexedFace>>;

struct Changes
{
    bool complete = false;
    qint64 last = 0;
    QVector<Change> faces;
};

} // namespace

Gallery::Gallery(Database &database, const Vault &vault, QString embedderId, const QString &file)
    : m_database(database)
    , m_vault(vault)
    , m_embedderId(std::move(embedderId))
    , m_file(file, vault)
{}

Result<bool> Gallery::load()
{
    const std::scoped_lock change(m_change);
    const qint64 version = m_database.foreignVersion();
    const auto loaded = readFile() ? catchUp() : readStore();
    if (loaded) {
        const std::scoped_lock lock(m_mutex);
        m_foreignVersion = version;
    }
    return loaded;
}

Result<bool> Gallery::refresh()
{
    const std::scoped_lock change(m_change);
    const qint64 version = m_database.foreignVersion();
    const auto caughtUp = catchUp();
    if (caughtUp) {
        const std::scoped_lock lock(m_mutex);
        m_foreignVersion = version;
    }
    return caughtUp;
}

void Gallery::keep(const std::stop_token &stop)
{
    // Not left to the first change, which would wait for it.
    if (const auto indices = present()) {
        indices->enrolled.learnPlaces();
        indices->blocklisted.learnPlaces();
    }
    GalleryHeader header;
    std::shared_ptr<Indices> written;
    {
        const std::scoped_lock change(m_change);
        written = present();
        if (!written || !isFileDue())
            return;
        header = {randomKey().first(GalleryFile::idBytes),
                  m_embedderId,
                  static_cast<quint32>(written->enrolled.dimension()),
                  static_cast<quint32>(written->enrolled.blocks()),
                  static_cast<quint32>(written->blocklisted.blocks()),
                  m_through};
        m_writing = true;
    }
    const bool replaced =
        m_file.write(header, written->enrolled, written->blocklisted, stop, [&](const auto &replace) {
            const std::scoped_lock change(m_change);
            return replaceFile(header, written, replace);
        });
    const std::scoped_lock change(m_change);
    m_writing = false;
    if (!replaced)
        qCWarning(lcEngine) << "the gallery's file was not written";
    wipe();
}

Result<Gallery::Hits> Gallery::search(const Embedding &probe, int most, double cosineFloor)
{
    if (const auto inLine = refreshWhenForeign(); !inLine)
        return std::unexpected(inLine.error());
    const std::shared_ptr<Indices> indices = present();
    if (!indices || probe.embedderId != m_embedderId)
        return Hits{};
    return Hits{indices->enrolled.search(probe.values, most, cosineFloor),
                indices->blocklisted.search(probe.values, most, cosineFloor)};
}

Result<bool> Gallery::refreshWhenForeign()
{
    const qint64 version = m_database.foreignVersion();
    {
        const std::scoped_lock lock(m_mutex);
        if (version == m_foreignVersion)
            return true;
    }
    return refresh();
}

std::shared_ptr<Gallery::Indices> Gallery::present()
{
    const std::scoped_lock lock(m_mutex);
    return m_indices;
}

void Gallery::publish(std::shared_ptr<Indices> indices)
{
    const std::scoped_lock lock(m_mutex);
    m_indices = std::move(indices);
}

bool Gallery::readFile()
{
    m_header = m_file.header();
    const auto id = m_database.read([](const Sql &sql) { return galleryFileId(sql); });
    if (m_header && id && m_header->id == *id && m_header->embedderId == m_embedderId) {
        auto indices = std::make_shared<Indices>(static_cast<int>(m_header->dimension));
        if (m_file.read(*m_header, indices->enrolled, indices->blocklisted)) {
            m_through = m_header->through;
            publish(std::move(indices));
            return true;
        }
        qCWarning(lcEngine) << "the gallery's file is damaged and is made again";
    }
    // Faces that the store has deleted must not stay in a file that nobody keeps.
    m_file.remove();
    m_header.reset();
    return false;
}

Result<bool> Gallery::readStore()
{
    m_header.reset();
    std::shared_ptr<Indices> indices;
    const auto read = m_database.read([&](const Sql &sql) {
        m_through = lastFaceChange(sql);
        return readFaces(sql, m_vault, m_embedderId, [&](const IndexedFace &face) {
            if (!indices && !face.vector.empty())
                indices = std::make_shared<Indices>(static_cast<int>(face.vector.size()));
            if (indices && face.enrolled)
                indices->enrolled.insert(face.id, face.vector);
            if (indices && face.blocklisted)
                indices->blocklisted.insert(face.id, face.vector);
        });
    });
    if (!read)
        return std::unexpected(read.error());
    if (*read > 0)
        qCWarning(lcEngine) << "faces that cannot be opened:" << *read;
    publish(std::move(indices));
    return true;
}

Result<bool> Gallery::catchUp()
{
    const auto changes = m_database.read([this](const Sql &sql) {
        const FaceChanges since = faceChangesSince(sql, m_through);
        Changes found{since.complete, since.last, {}};
        for (const qint64 face : found.complete ? since.faces : QVector<qint64>())
            found.faces.append({face, readFace(sql, m_vault, m_embedderId, face)});
        return found;
    });
    if (!changes)
        return std::unexpected(changes.error());
    if (!changes->complete)
        return readStore();
    for (const auto &[id, face] : changes->faces)
        place(face.value_or(IndexedFace{id, {}, false, false}));
    m_through = changes->last;
    wipe();
    return true;
}

void Gallery::place(const IndexedFace &face)
{
    std::shared_ptr<Indices> indices = present();
    if (!indices && !face.vector.empty()) {
        indices = std::make_shared<Indices>(static_cast<int>(face.vector.size()));
        publish(indices);
    }
    if (!indices)
        return;
    if (face.enrolled)
        indices->enrolled.insert(face.id, face.vector);
    else
        drop(true, face.id);
    if (face.blocklisted)
        indices->blocklisted.insert(face.id, face.vector);
    else
        drop(false, face.id);
}

void Gallery::drop(bool enrolled, qint64 faceId)
{
    FaceIndex &index = enrolled ? present()->enrolled : present()->blocklisted;
    const std::optional<size_t> block = index.blockOf(faceId);
    if (!block)
        return;
    index.remove(faceId);
    m_stale.insert({enrolled, *block});
}

// A face that was deleted must not stay readable in the file either.
void Gallery::wipe()
{
    const std::shared_ptr<Indices> indices = present();
    for (const auto &[enrolled, block] : m_stale) {
        if (!m_header || block >= (enrolled ? m_header->enrolledBlocks : m_header->blocklistedBlocks))
            continue;
        const size_t inFile = enrolled ? block : m_header->enrolledBlocks + block;
        if (m_file.rewrite(*m_header, static_cast<quint32>(inFile),
                           enrolled ? indices->enrolled : indices->blocklisted, block))
            continue;
        // Another process has replaced it, and wipes by itself; or it cannot be written and must go.
        if (const auto there = m_file.header(); there && there->id == m_header->id)
            m_file.remove();
        m_header.reset();
    }
    // A file that is being written may hold them still.
    if (!m_writing)
        m_stale.clear();
}

bool Gallery::isFileDue() const
{
    const std::shared_ptr<Indices> indices = m_indices;
    const qint64 faces = indices->enrolled.size() + indices->blocklisted.size();
    return faces >= limits::galleryFileFaces &&
           (!m_header || m_through - m_header->through > faces / limits::galleryFileShare);
}

bool Gallery::replaceFile(const GalleryHeader &header, const std::shared_ptr<Indices> &written,
                          const std::function<bool()> &replace)
{
    if (present() != written)
        return false; // read again from the store meanwhile: faces have other places now
    const auto replaced = m_database.write([&](const Sql &sql) {
        if (!replace())
            throw StorageFault("the gallery's file cannot be put in place");
        setGalleryFileId(sql, header.id);
        dropFaceChanges(sql, header.through);
        return true;
    });
    if (replaced)
        m_header = header;
    return replaced.has_value();
}

} // namespace countersign::engine
