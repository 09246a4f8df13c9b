#include "profile/activeservice.h"

#include "base/settings.h"
#include "didit/httpaccountservice.h"
#include "didit/httpservice.h"
#include "net/httpclient.h"
#include "profile/rereadwatch.h"
#include "profile/unavailableservice.h"

#include <QLocale>

#include <functional>
#include <utility>
#include <vector>

namespace countersign {

namespace {

// The local engine makes its own key for each launch; only Didit's is kept.
QString keyEntry()
{
    return QStringLiteral("didit");
}

} // namespace

class ActiveService::Private
{
public:
    Private(ActiveService *owner, Settings &given, std::unique_ptr<secrets::KeyStore> store,
            EngineOptions options)
        : q(owner)
        , settings(given)
        , keys(std::move(store))
        , engineOptions(std::move(options))
        , accounts(client, accountBase())
        , profile(profileById(settings.profileId()))
    {
        becomeUnavailable(ServiceState::Starting, startingError());
        QObject::connect(&rereading, &RereadWatch::changed, q, &ActiveService::descriptionChanged);
    }

    // Something that only this computer's engine knows, whichever profile is active.
    struct EngineAsk
    {
        std::function<void(didit::HttpService &)> ask;
        std::function<void(const Error &)> refuse;
    };

    static Error startingError();
    void useProfile();
    void startEngine();
    void makeEngine();
    void useEngine();
    void askEngine(const EngineAsk &ask);
    template<class T, class Ask>
    Call<T> ofEngine(const Ask &ask);
    void askWaiting();
    void refuseWaiting(const Error &error);
    void readKey();
    void useKey(const QByteArray &key);
    void changeKey(const QByteArray &key);
    void switchTo(const Profile &chosen);
    void become(ServiceState newState, std::unique_ptr<didit::Service> newService);
    void becomeUnavailable(ServiceState newState, const Error &error);

    ActiveService *q;
    Settings &settings;
    std::unique_ptr<secrets::KeyStore> keys;
    EngineOptions engineOptions;
    net::HttpClient client;
    RereadWatch rereading{client};
    didit::HttpAccountService accounts;
    std::unique_ptr<EngineProcess> engine;
    std::unique_ptr<didit::HttpService> locating; // while the engine is ready
    std::vector<EngineAsk> waitingForEngine;
    bool gaveUp = false; // the engine's last attempt to start failed
    Profile profile;
    ServiceState state = ServiceState::Starting;
    Error problem;
    std::unique_ptr<didit::Service> service;
    // Services of former profiles: a call of theirs may still be under way.
    std::vector<std::unique_ptr<didit::Service>> retired;
    bool started = false;
    int generation = 0; // of the profile: a key that is read late must not open the wrong service
};

Error ActiveService::Private::startingError()
{
    return makeError(ErrorKind::EngineStopped,
                     ActiveService::tr("The service is still starting. Try again in a moment."));
}

void ActiveService::Private::become(ServiceState newState, std::unique_ptr<didit::Service> newService)
{
    if (service)
        retired.push_back(std::move(service));
    service = std::move(newService);
    state = newState;
}

void ActiveService::Private::becomeUnavailable(ServiceState newState, const Error &error)
{
    problem = error;
    rereading.stop();
    become(newState, std::make_unique<UnavailableService>(error));
}

void ActiveService::Private::useProfile()
{
    ++generation;
    becomeUnavailable(ServiceState::Starting, startingError());
    if (profile.kind == ProfileKind::ThisComputer)
        startEngine();
    else
        readKey();
    Q_EMIT q->changed();
}

void ActiveService::Private::startEngine()
{
    if (!engine)
        makeEngine();
    if (engine->isReady())
        useEngine();
    else
        engine->start();
}

void ActiveService::Private::makeEngine()
{
    engine = std::make_unique<EngineProcess>(engineOptions);
    QObject::connect(engine.get(), &EngineProcess::ready, q, [this] {
        gaveUp = false;
        askWaiting();
        if (profile.kind != ProfileKind::ThisComputer)
            return;
        useEngine();
        Q_EMIT q->changed();
    });
    QObject::connect(engine.get(), &EngineProcess::stopped, q, [this](const Error &error, bool willRestart) {
        locating.reset();
        gaveUp = !willRestart;
        if (gaveUp)
            refuseWaiting(error);
        if (profile.kind != ProfileKind::ThisComputer)
            return;
        becomeUnavailable(willRestart ? ServiceState::Starting : ServiceState::Failed, error);
        Q_EMIT q->changed();
    });
}

void ActiveService::Private::askEngine(const EngineAsk &ask)
{
    if (gaveUp) {
        ask.refuse(makeError(ErrorKind::EngineStopped));
        return;
    }
    if (!engine)
        makeEngine();
    if (!engine->isReady()) {
        waitingForEngine.push_back(ask);
        engine->start();
        return;
    }
    if (!locating)
        locating = std::make_unique<didit::HttpService>(client, engine->endpoint());
    ask.ask(*locating);
}

template<class T, class Ask>
Call<T> ActiveService::Private::ofEngine(const Ask &ask)
{
    const CallSource<T> source;
    Call<T> call(source);
    askEngine({[this, source, ask](didit::HttpService &engineService) {
                   ask(engineService).then(q, [source](const Result<T> &outcome) { source.finish(outcome); });
               },
               [source](const Error &error) { source.finish(std::unexpected(error)); }});
    return call;
}

void ActiveService::Private::askWaiting()
{
    for (const EngineAsk &ask : std::exchange(waitingForEngine, {}))
        askEngine(ask);
}

void ActiveService::Private::refuseWaiting(const Error &error)
{
    for (const EngineAsk &ask : std::exchange(waitingForEngine, {}))
        ask.refuse(error);
}

void ActiveService::Private::useEngine()
{
    become(ServiceState::Ready, std::make_unique<didit::HttpService>(client, engine->endpoint()));
    rereading.watch(engine->endpoint());
}

void ActiveService::Private::readKey()
{
    const QByteArray given = qgetenv("COUNTERSIGN_API_KEY");
    if (!given.isEmpty()) {
        useKey(given);
        return;
    }
    keys->read(keyEntry()).then(q, [this, asked = generation](const Result<QByteArray> &key) {
        if (asked != generation)
            return;
        useKey(key.value_or(QByteArray()));
        Q_EMIT q->changed();
    });
}

void ActiveService::Private::useKey(const QByteArray &key)
{
    if (key.isEmpty()) {
        becomeUnavailable(
            ServiceState::NeedsKey,
            makeError(ErrorKind::Unauthorized,
                      ActiveService::tr("There is no key for Didit yet. Enter one in Settings.")));
        return;
    }
    become(ServiceState::Ready,
           std::make_unique<didit::HttpService>(client, didit::Endpoint{profile.base, key}));
}

void ActiveService::Private::changeKey(const QByteArray &key)
{
    if (profile.kind != ProfileKind::Didit)
        return;
    Q_EMIT q->aboutToSwitch();
    ++generation; // a key that is still being read is an old one
    useKey(key);
    Q_EMIT q->changed();
}

void ActiveService::Private::switchTo(const Profile &chosen)
{
    if (chosen.id == profile.id)
        return;
    Q_EMIT q->aboutToSwitch();
    profile = chosen;
    if (started)
        useProfile();
}

ActiveService::ActiveService(Settings &settings, std::unique_ptr<secrets::KeyStore> keys,
                             EngineOptions engine, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, std::move(keys), std::move(engine)))
{
    connect(&settings, &Settings::changed, this,
            [this] { d->switchTo(profileById(d->settings.profileId())); });
}

ActiveService::~ActiveService() = default;

void ActiveService::start()
{
    if (std::exchange(d->started, true))
        return;
    d->useProfile();
}

ServiceState ActiveService::state() const
{
    return d->state;
}

Profile ActiveService::profile() const
{
    return d->profile;
}

Error ActiveService::problem() const
{
    return d->problem;
}

didit::Service &ActiveService::service()
{
    return *d->service;
}

didit::AccountService &ActiveService::accounts()
{
    return d->accounts;
}

Call<QVector<LocatedFace>> ActiveService::locateFaces(const didit::OutgoingImage &image)
{
    return d->ofEngine<QVector<LocatedFace>>(
        [image](didit::HttpService &engine) { return engine.locateFaces(image); });
}

Call<QString> ActiveService::faceTemplate(const didit::OutgoingImage &image)
{
    return d->ofEngine<QString>([image](didit::HttpService &engine) { return engine.faceTemplate(image); });
}

Call<QVector<AlikeFaces>> ActiveService::alikeFaces(const QStringList &templates)
{
    return d->ofEngine<QVector<AlikeFaces>>(
        [templates](didit::HttpService &engine) { return engine.alikeFaces(templates); });
}

QString ActiveService::description() const
{
    if (d->profile.kind == ProfileKind::Didit)
        return tr("Didit: faces are sent to %1").arg(d->profile.base.host());
    const AnsweringNetworks answering = networks();
    QStringList names{answering.detector, answering.embedder, answering.age, answering.liveness};
    names.removeAll(QString());
    if (d->state != ServiceState::Ready)
        return tr("This computer: faces stay here");
    if (names.isEmpty())
        return tr("This computer: faces stay here, no networks installed");
    if (d->rereading.isReading())
        return tr("This computer: %1 of %2 known faces read again for the new networks")
            .arg(d->rereading.facesDone())
            .arg(d->rereading.facesInAll());
    return tr("This computer: faces stay here, %1").arg(QLocale().createSeparatedList(names));
}

AnsweringNetworks ActiveService::networks() const
{
    const bool local = d->profile.kind == ProfileKind::ThisComputer && d->engine;
    return local ? d->engine->networks() : AnsweringNetworks();
}

void ActiveService::restartEngine()
{
    if (d->profile.kind != ProfileKind::ThisComputer || !d->started)
        return;
    d->gaveUp = false;
    d->locating.reset();
    d->engine.reset();
    d->useProfile();
}

void ActiveService::setProfile(const QString &id)
{
    d->settings.setProfileId(profileById(id).id); // the settings' change brings the switch
}

Call<bool> ActiveService::setKey(const QByteArray &key)
{
    d->changeKey(key);
    return d->keys->write(keyEntry(), key);
}

Call<bool> ActiveService::removeKey()
{
    d->changeKey({});
    return d->keys->remove(keyEntry());
}

} // namespace countersign
