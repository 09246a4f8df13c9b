#include "bench/benches.h"
#include "bench/benchreport.h"
#include "engine/httpcaller.h"
#include "engine/index/helperthreads.h"
#include "engine/store/facechanges.h"
#include "engine/store/gallery.h"
#include "engine/store/storekey.h"
#include "support/drawnportrait.h"
#include "support/enginefixture.h"
#include "support/syntheticfaces.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <cstring>

namespace countersign::bench {

namespace {

using namespace engine;

constexpr int sealedDimension = 128;
constexpr int galleryRuns = 7;
constexpr double startLimit = 1.5;
constexpr double searchLimit = 1.5;
constexpr int mostSearchedFaces = 100'000; // in a store that is filled row by row
const QString embedder = QStringLiteral("synthetic");

// As the gallery's file has them: ids and vectors.
constexpr qsizetype blockBytes = FaceIndex::blockRows * (sizeof(qint64) + sealedDimension * sizeof(float));

// A store whose faces are all in the gallery's file.
bool keepFile(Database &database, const Vault &vault, const QString &name)
{
    std::mt19937 random(1);
    FaceIndex enrolled(sealedDimension), blocklisted(sealedDimension);
    for (int i = 0; i < galleryFaces(); ++i)
        enrolled.insert(i, randomUnit(random, sealedDimension));
    const GalleryHeader header{randomKey().first(GalleryFile::idBytes), embedder, sealedDimension,
                               static_cast<quint32>(enrolled.blocks()), 0,        0};
    return GalleryFile(name, vault).write(header, enrolled, blocklisted, {}, [&](const auto &replace) {
        return replace() && database.write([&](const Sql &sql) {
            setGalleryFileId(sql, header.id);
            return true;
        });
    });
}

// The same bytes, read into memory and nothing made of them.
class PlainFile
{
public:
    PlainFile(QString name, const Vault &vault)
        : m_name(std::move(name))
        , m_vault(vault)
    {}

    bool write(qsizetype blocks)
    {
        m_blocks = blocks;
        QFile file(m_name);
        const QByteArray sealed = m_vault.seal(QByteArray(blockBytes, 'x'), "plain");
        bool written = file.open(QIODevice::WriteOnly);
        for (qsizetype i = 0; i < blocks; ++i)
            written = written && file.write(sealed) == sealed.size();
        return written && file.flush();
    }

    void forget() { m_plain.reset(); }

    void read()
    {
        m_plain.reset(new char[size_t(m_blocks) * size_t(blockBytes)]);
        std::atomic<qsizetype> next = 0;
        HelperThreads::shared().together([&] {
            QFile file(m_name);
            if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return;
            constexpr qint64 sealedBytes = blockBytes + Vault::sealBytes;
            for (qsizetype i = next++; i < m_blocks; i = next++) {
                const bool found = file.seek(i * sealedBytes);
                const auto plain = m_vault.open(file.read(found ? sealedBytes : 0), "plain");
                if (!plain)
                    qFatal("the plain file cannot be read");
                std::memcpy(m_plain.get() + i * blockBytes, plain->constData(), size_t(blockBytes));
            }
        });
    }

private:
    QString m_name;
    const Vault &m_vault;
    qsizetype m_blocks = 0;
    std::unique_ptr<char[]> m_plain;
};

// The engine over HTTP, with a face of its own and as many synthetic ones as asked.
class SearchedEngine
{
public:
    SearchedEngine()
        : m_engine(EngineFixture::Networks::BuiltIn)
    {}

    bool start(int faces) { return enrol() && m_engine.stop() && fill(faces) && m_engine.start(); }

    bool search()
    {
        return caller()
                   .form(QStringLiteral("/v3/face-search/"),
                         {{"user_image", m_portrait}, {"save_api_request", "false"}})
                   .status == 200;
    }

private:
    HttpCaller caller() const { return {m_engine.base(), m_engine.key()}; }

    // Tells the embedder's name and the length of its vectors.
    bool enrol()
    {
        return m_engine.start() &&
               caller().form(QStringLiteral("/v3/face-search/"), {{"user_image", m_portrait}}).status == 200;
    }

    bool fill(int faces)
    {
        const auto key = readStoreKey(m_engine.dataFolder());
        const auto database = Database::open(m_engine.dataFolder() + QStringLiteral("/engine.sqlite"));
        if (!key || !database)
            return false;
        const Vault vault(*key);
        QString name;
        qint64 sealed = 0;
        const auto read = (*database)->read([&](const Sql &sql) {
            name = sql.single(QStringLiteral("SELECT embedder FROM faces")).toString();
            sealed = sql.single(QStringLiteral("SELECT length(vector) FROM faces")).toLongLong();
            return true;
        });
        const auto length = static_cast<int>((sealed - Vault::sealBytes) / qint64(sizeof(float)));
        return read && addSyntheticFaces(**database, vault, name, length, faces);
    }

    EngineFixture m_engine;
    QByteArray m_portrait = drawnPortraitFile(QStringLiteral("ana-selfie"));
};

} // namespace

void benchEngineStart(BenchReport &report)
{
    const QString name = QStringLiteral("engine-start-vs-read");
    const QTemporaryDir folder;
    const Vault vault(randomKey());
    const QString file = folder.filePath(QStringLiteral("gallery.sealed"));
    const auto database = Database::open(folder.filePath(QStringLiteral("engine.sqlite")));
    PlainFile plain(folder.filePath(QStringLiteral("plain")), vault);
    constexpr auto rows = static_cast<qsizetype>(FaceIndex::blockRows);
    if (!database || !keepFile(**database, vault, file) || !plain.write((galleryFaces() + rows - 1) / rows)) {
        report.skipped(name, QStringLiteral("no room for the gallery's file"));
        return;
    }
    std::unique_ptr<Gallery> gallery;
    const double ratio = medianRatio(
        galleryRuns,
        [&] {
            gallery = std::make_unique<Gallery>(**database, vault, embedder, file);
            if (!gallery->load() || !QFile::exists(file))
                qFatal("the gallery's file was not taken");
        },
        [&] { plain.read(); },
        [&] {
            gallery.reset();
            plain.forget();
        });
    report.note(QStringLiteral("engine-start: %L1 faces").arg(galleryFaces()));
    report.ratio(name, ratio, startLimit, QStringLiteral("reading and unsealing the same bytes into memory"));
}

void benchEngineSearch(BenchReport &report)
{
    const int faces = std::min(galleryFaces(), mostSearchedFaces);
    const QString name = QStringLiteral("engine-search-vs-empty");
    SearchedEngine full, empty;
    if (!full.start(faces) || !empty.start(0)) {
        report.skipped(name, QStringLiteral("the engine did not start"));
        return;
    }
    bool answered = true;
    const auto inFull = [&] { answered = full.search() && answered; };
    const auto inEmpty = [&] { answered = empty.search() && answered; };
    const double ratio = medianRatio(galleryRuns, inFull, inEmpty);
    const double time = medianMilliseconds(galleryRuns, inFull);
    if (!answered) {
        report.skipped(name, QStringLiteral("the engine did not answer"));
        return;
    }
    report.note(QStringLiteral("engine-search: %L1 faces, %2 ms from picture to answer over HTTP")
                    .arg(faces)
                    .arg(time, 0, 'f', 0));
    report.ratio(name, ratio, searchLimit, QStringLiteral("the same search in an engine with one face"));
}

} // namespace countersign::bench
