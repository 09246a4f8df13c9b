#include "engine/server/engine.h"

#include "engine/server/reembedding.h"
#include "engine/server/routes.h"
#include "engine/store/schema.h"

#include <QDir>
#include <QFile>

#include <thread>

namespace countersign::engine {

namespace {

struct EngineText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::engine::Engine)
};

constexpr QFile::Permissions folderOfOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions fileOfOwner = QFile::ReadOwner | QFile::WriteOwner;

// Before SQLite opens it: the files it lays beside the store take over the store's permissions.
bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileOfOwner))
        return QFile::exists(path); // made by another engine at this moment
    return file.setPermissions(fileOfOwner);
}

// Tells a wrong key before anything unreadable is answered or written with it.
Result<bool> claimKey(Database &database, const Vault &vault)
{
    const QString name = QStringLiteral("store key");
    const auto stored = database.write([&](const Sql &sql) {
        sql.run(QStringLiteral("INSERT OR IGNORE INTO facts VALUES (?, ?)"), {name, vault.fingerprint()});
        return sql.single(QStringLiteral("SELECT value FROM facts WHERE name = ?"), {name}).toByteArray();
    });
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored != vault.fingerprint())
        return failure(
            ErrorKind::Storage,
            EngineText::tr("The face store was sealed with another key. Unlock the keychain or bring the "
                           "key file back, then start again."));
    return true;
}

} // namespace

class Engine::Private
{
public:
    Private(EngineSetup setup, std::unique_ptr<Database> newDatabase)
        : analyser(std::move(setup.analyser))
        , database(std::move(newDatabase))
        , vault(setup.storeKey)
        , workshop(*database, vault, *analyser, *setup.clock,
                   QDir(setup.dataFolder).filePath(QStringLiteral("gallery.sealed")))
        , router(setup.apiKey)
    {
        addMatchRoutes(router, workshop);
        addSearchRoutes(router, workshop);
        addLivenessRoutes(router, workshop);
        addListRoutes(router, workshop);
        addEntryRoutes(router, workshop);
        addBlocklistRoutes(router, workshop);
        addSessionRoutes(router, workshop);
        addReviewRoutes(router, workshop);
        addCaseRoutes(router, workshop);
        addFaceRoutes(router, workshop);
        addAlikeRoutes(router, workshop);
        addSystemRoutes(router, workshop);
    }

    std::unique_ptr<Analyser> analyser;
    std::unique_ptr<Database> database;
    Vault vault;
    Workshop workshop;
    Router router;
    std::jthread housekeeping; // last: it uses everything above
};

Engine::Engine(std::unique_ptr<Private> content)
    : d(std::move(content))
{}

Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::open(EngineSetup setup)
{
    const QString file = QDir(setup.dataFolder).filePath(QStringLiteral("engine.sqlite"));
    const QString refusal =
        EngineText::tr("The face store in this folder cannot be opened. Check the folder's "
                       "permissions and free space, or choose another one with --data.");
    if (!QDir().mkpath(setup.dataFolder) || !QFile::setPermissions(setup.dataFolder, folderOfOwner))
        return failure(ErrorKind::Storage, refusal);
    if (!makePrivateFile(file))
        return failure(ErrorKind::Storage, refusal);
    auto database = Database::open(file);
    if (!database)
        return failure(ErrorKind::Storage, refusal);
    auto content = std::make_unique<Private>(std::move(setup), std::move(*database));
    if (const auto claimed = claimKey(*content->database, content->vault); !claimed)
        return std::unexpected(claimed.error());
    if (const auto loaded = content->workshop.gallery.load(); !loaded)
        return failure(ErrorKind::Storage, refusal);
    content->housekeeping = std::jthread([workshop = &content->workshop](const std::stop_token &stop) {
        workshop->gallery.keep(stop);
        reembed(*workshop, stop);
        workshop->gallery.keep(stop);
    });
    return std::unique_ptr<Engine>(new Engine(std::move(content)));
}

ApiAnswer Engine::answer(const ApiRequest &request) const
{
    if (ownAddress(request).isEmpty())
        return detailAnswer(400, QStringLiteral("This engine answers to 127.0.0.1 and localhost only."));
    return d->router.answer(request);
}

NetworkSummary Engine::networks() const
{
    return d->analyser->networks();
}

} // namespace countersign::engine
