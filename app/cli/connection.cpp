#include "app/cli/connection.h"

#include "base/paths.h"
#include "base/settingkeys.h"
#include "base/settings.h"
#include "profile/profile.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace countersign::cli {

namespace {

// As the console, unless the command line says otherwise. A data folder or networks are an engine's.
QString wantedProfile(const Arguments &arguments)
{
    if (arguments.isSet(QStringLiteral("profile")))
        return arguments.value(QStringLiteral("profile"));
    const bool isForAnEngine =
        arguments.isSet(QStringLiteral("data")) || arguments.isSet(QStringLiteral("models"));
    return isForAnEngine ? QString()
                         : Settings(paths::settingsFile(), paths::administratorFile()).profileId();
}

// The one profile that the administrator allows, as where faces may not leave the building; nothing where the
// person chooses.
std::optional<QString> fixedProfile()
{
    const Settings settings({}, paths::administratorFile());
    return settings.isFixed(settingkeys::profile) ? std::optional(settings.profileId()) : std::nullopt;
}

constexpr auto deathIsKnownAfter =
    std::chrono::milliseconds(200); // connections break before the system says why

} // namespace

Connection::Connection(const Arguments &arguments)
    : m_address(arguments.value(QStringLiteral("base-url")))
    , m_profile(wantedProfile(arguments))
    , m_accounts(m_client, m_address.isEmpty() ? accountBase() : QUrl(m_address, QUrl::StrictMode))
    , m_keys(secrets::makeSystemKeyStore())
{
    m_engineOptions.dataFolder = arguments.value(QStringLiteral("data"));
    m_engineOptions.networkFolders = arguments.values(QStringLiteral("models"));
}

Connection::~Connection() = default;

QString Connection::blocklistObstacle() const
{
    const bool isProfile = m_address.isEmpty() && !m_profile.isEmpty();
    if (!isProfile ||
        !Settings(paths::settingsFile(), paths::administratorFile()).twoPeopleForBlocklistAdds())
        return {};
    return tr("Two people decide what comes onto a blocklist, so nothing was added. Add it in Countersign's "
              "window, where a colleague confirms it; a lead changes that in Settings, Review policy.");
}

Call<bool> Connection::open()
{
    const Profile profile = profileById(m_profile);
    m_isDidit = m_address.isEmpty() && profile.kind == ProfileKind::Didit;
    const CallSource<bool> source;
    Call<bool> call(source);
    if (!m_profile.isEmpty() && profile.id != m_profile)
        source.finish(failure(ErrorKind::Rejected,
                              tr("There is no profile “%1”. Use “computer” or “didit”.").arg(m_profile)));
    else if (const auto fixed = fixedProfile(); m_address.isEmpty() && fixed && *fixed != profile.id)
        source.finish(
            failure(ErrorKind::Rejected,
                    tr("The administrator allows the profile “%1” only. Leave --profile out.").arg(*fixed)));
    else if (!m_address.isEmpty())
        openAddress(QUrl(m_address, QUrl::StrictMode), QString(), source);
    else if (m_isDidit)
        openAddress(profile.base, profile.id, source);
    else
        return engineReady();
    return call;
}

void Connection::openAddress(const QUrl &base, const QString &profileId, const CallSource<bool> &source)
{
    const auto use = [this, base, source](const QByteArray &key) {
        if (key.isEmpty()) {
            source.finish(
                failure(ErrorKind::Unauthorized,
                        tr("There is no key. Set COUNTERSIGN_API_KEY, or enter one in Countersign.")));
            return;
        }
        m_ofAddress = std::make_unique<didit::HttpService>(m_client, didit::Endpoint{base, key});
        source.finish(true);
    };
    const QByteArray given = qgetenv("COUNTERSIGN_API_KEY");
    if (!given.isEmpty())
        use(given);
    else if (profileId.isEmpty())
        use({});
    else
        m_keys->read(profileId).then(
            this, [use](const Result<QByteArray> &key) { use(key.value_or(QByteArray())); });
}

void Connection::startEngine()
{
    m_engine = std::make_unique<EngineProcess>(m_engineOptions);
    connect(m_engine.get(), &EngineProcess::ready, this, [this] {
        if (m_ofEngine)
            m_former.push_back(std::move(m_ofEngine));
        m_ofEngine = std::make_unique<didit::HttpService>(m_client, m_engine->endpoint());
        become(true);
    });
    connect(m_engine.get(), &EngineProcess::stopped, this, [this](const Error &error, bool willRestart) {
        m_ready.reset();
        if (!willRestart)
            become(std::unexpected(error));
    });
    m_engine->start();
}

didit::Service &Connection::service()
{
    return m_ofAddress ? *m_ofAddress : *m_ofEngine;
}

ListGate Connection::listGate()
{
    return {[this](const didit::OutgoingImage &image) { return locateFaces(image); },
            [this] { return !m_ofAddress; }};
}

Call<QVector<LocatedFace>> Connection::locateFaces(const didit::OutgoingImage &image)
{
    const CallSource<QVector<LocatedFace>> source;
    Call<QVector<LocatedFace>> call(source);
    engineReady().then(this, [this, source, image](const Result<bool> &isReady) {
        if (!isReady)
            return void(source.finish(std::unexpected(isReady.error())));
        m_ofEngine->locateFaces(image).then(
            this, [source](const Result<QVector<LocatedFace>> &faces) { source.finish(faces); });
    });
    return call;
}

QString Connection::serviceId() const
{
    return m_address.isEmpty() ? profileById(m_profile).id : m_address;
}

void Connection::become(const Result<bool> &ready)
{
    m_ready = ready;
    for (const CallSource<bool> &source : std::exchange(m_waiting, {}))
        source.finish(ready);
}

Call<bool> Connection::ready()
{
    return m_ofAddress ? Call<bool>::finished(true) : engineReady();
}

Call<bool> Connection::engineReady()
{
    const CallSource<bool> source;
    Call<bool> call(source);
    if (m_ready) {
        source.finish(*m_ready);
        return call;
    }
    m_waiting.push_back(source);
    if (!m_engine)
        startEngine();
    return call;
}

void Connection::lost()
{
    if (!m_engine || !m_ready || !*m_ready)
        return;
    m_ready.reset();
    QTimer::singleShot(deathIsKnownAfter, this, [this] {
        if (!m_ready && m_engine->isReady())
            become(true);
    });
}

} // namespace countersign::cli
