#include "base/settings.h"
#include "profile/activeservice.h"
#include "support/faultserver.h"
#include "support/stubengine.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace countersign;

namespace {

// A keychain that answers when the test says so: the one fault that a real store cannot be made to have.
class SlowKeyStore final : public secrets::KeyStore
{
public:
    Call<QByteArray> read(const QString &) override { return Call<QByteArray>(reading); }
    Call<bool> write(const QString &profileId, const QByteArray &key) override
    {
        written.append({profileId, key});
        return Call<bool>::finished(true);
    }
    Call<bool> remove(const QString &) override { return Call<bool>::finished(true); }

    CallSource<QByteArray> reading;
    QList<std::pair<QString, QByteArray>> written;
};

template<class T>
ErrorKind kindOf(const Call<T> &call)
{
    const auto outcome = call.future().result();
    return outcome ? ErrorKind::Internal : outcome.error().kind;
}

std::unique_ptr<Settings> settingsFor(const QString &profile)
{
    auto settings = std::make_unique<Settings>(QString());
    settings->setProfileId(profile);
    return settings;
}

const EngineOptions noEngine{{}, {}, QStringLiteral("/nonexistent/countersign-engine")};

} // namespace

class TestActiveService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beforeStartCallsEndAtOnce();
    void missingEngineIsFailed();
    void engineIsReadyDiesAndComesBack();
    void engineThatGaveUpIsStartedAgainWhenChosen();
    void diditWithoutAKeyNeedsOne();
    void keyIsUsedAtOnceAndKept();
    void keyOfTheEnvironmentComesFirst();
    void keyReadLateDoesNotReplaceAKeyGiven();
    void keyReadLateDoesNotOpenAnotherProfile();
    void keyGivenOnThisComputerWaitsForDidit();
    void followsTheSettings();
    void formerServiceStaysAliveForItsCalls();
    void realEngineAnswers();
    void facesReadAgainAreCounted();
    void facesAreLocatedHereUnderEveryProfile();
    void facesWithoutAnEngineAreToldSo();
    void facesAreLocatedOnceTheEngineRunsAgain();
};

void TestActiveService::init()
{
    qunsetenv("COUNTERSIGN_API_KEY");
}

void TestActiveService::beforeStartCallsEndAtOnce()
{
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), noEngine);
    QCOMPARE(active.state(), ServiceState::Starting);
    didit::Service &service = active.service();
    QCOMPARE(kindOf(service.match({}, {}, {})), ErrorKind::EngineStopped);
    QCOMPARE(kindOf(service.search({}, {})), ErrorKind::EngineStopped);
    QCOMPARE(kindOf(service.sessions({}, {})), ErrorKind::EngineStopped);
    QCOMPARE(kindOf(service.fetchImage({})), ErrorKind::EngineStopped);
}

void TestActiveService::missingEngineIsFailed()
{
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), noEngine);
    const QSignalSpy changed(&active, &ActiveService::changed);
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::Failed);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(active.problem().kind, ErrorKind::EngineStopped);
    QVERIFY(!active.problem().message.isEmpty());
    QCOMPARE(kindOf(active.service().balance()), ErrorKind::EngineStopped);
}

void TestActiveService::engineIsReadyDiesAndComesBack()
{
    const StubEngine stub(StubEngine::handingOver());
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), {{}, {}, stub.program()});
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::Ready);
    QVERIFY2(active.description().contains(QLatin1String("YuNet")), qPrintable(active.description()));
    didit::Service *const first = &active.service();
    QList<ServiceState> states;
    connect(&active, &ActiveService::changed, this, [&] { states.append(active.state()); });
    stub.killLast();
    QTRY_COMPARE(states, (QList{ServiceState::Starting, ServiceState::Ready}));
    QVERIFY(&active.service() != first);
}

void TestActiveService::engineThatGaveUpIsStartedAgainWhenChosen()
{
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), noEngine);
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::Failed);
    active.setProfile(QStringLiteral("didit"));
    QTRY_COMPARE(active.state(), ServiceState::NeedsKey);
    active.setProfile(QStringLiteral("computer"));
    QTRY_COMPARE(active.state(), ServiceState::Failed); // tried again, not waiting for ever
}

void TestActiveService::diditWithoutAKeyNeedsOne()
{
    const auto settings = settingsFor(QStringLiteral("didit"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), noEngine);
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::NeedsKey);
    QCOMPARE(kindOf(active.service().balance()), ErrorKind::Unauthorized);
    QVERIFY(active.networks().tier.isEmpty());
}

void TestActiveService::keyIsUsedAtOnceAndKept()
{
    const auto settings = settingsFor(QStringLiteral("didit"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), noEngine);
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::NeedsKey);
    const auto kept = active.setKey("k");
    QCOMPARE(active.state(), ServiceState::Ready);
    QCOMPARE(kept.future().result().value(), false); // memory only
    active.setProfile(QStringLiteral("computer"));
    active.setProfile(QStringLiteral("didit"));
    QTRY_COMPARE(active.state(), ServiceState::Ready);
    const auto removed = active.removeKey();
    QCOMPARE(removed.future().result().value(), true);
    QCOMPARE(active.state(), ServiceState::NeedsKey);
}

void TestActiveService::keyOfTheEnvironmentComesFirst()
{
    qputenv("COUNTERSIGN_API_KEY", "given");
    const auto settings = settingsFor(QStringLiteral("didit"));
    ActiveService active(*settings, std::make_unique<SlowKeyStore>(), noEngine);
    active.start();
    QCOMPARE(active.state(), ServiceState::Ready); // without asking the keychain
}

void TestActiveService::keyReadLateDoesNotReplaceAKeyGiven()
{
    const auto settings = settingsFor(QStringLiteral("didit"));
    auto store = std::make_unique<SlowKeyStore>();
    const auto reading = store->reading;
    ActiveService active(*settings, std::move(store), noEngine);
    active.start();
    QCOMPARE(active.state(), ServiceState::Starting);
    QVERIFY(active.setKey("new").future().isFinished());
    didit::Service *const service = &active.service();
    reading.finish(QByteArray());
    QTest::qWait(0);
    QCOMPARE(active.state(), ServiceState::Ready);
    QCOMPARE(&active.service(), service);
}

void TestActiveService::keyReadLateDoesNotOpenAnotherProfile()
{
    const auto settings = settingsFor(QStringLiteral("didit"));
    auto store = std::make_unique<SlowKeyStore>();
    const auto reading = store->reading;
    ActiveService active(*settings, std::move(store), noEngine);
    active.start();
    active.setProfile(QStringLiteral("computer"));
    reading.finish(QByteArray("late"));
    QTRY_COMPARE(active.state(), ServiceState::Failed); // of the missing engine
    QCOMPARE(active.profile().kind, ProfileKind::ThisComputer);
}

void TestActiveService::keyGivenOnThisComputerWaitsForDidit()
{
    const auto settings = settingsFor(QStringLiteral("computer"));
    auto store = std::make_unique<SlowKeyStore>();
    SlowKeyStore *const kept = store.get();
    ActiveService active(*settings, std::move(store), noEngine);
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::Failed);
    QVERIFY(active.setKey("k").future().isFinished());
    QCOMPARE(active.state(), ServiceState::Failed);
    QCOMPARE(kept->written.value(0).first, QStringLiteral("didit"));
}

void TestActiveService::followsTheSettings()
{
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), noEngine);
    active.start();
    settings->setProfileId(QStringLiteral("didit"));
    QCOMPARE(active.profile().id, QStringLiteral("didit"));
    QTRY_COMPARE(active.state(), ServiceState::NeedsKey);
    const QSignalSpy changed(&active, &ActiveService::changed);
    settings->setRotateImages(true); // another setting is none of its business
    QCOMPARE(changed.size(), 0);
}

void TestActiveService::formerServiceStaysAliveForItsCalls()
{
    const StubEngine stub(StubEngine::handingOver());
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), {{}, {}, stub.program()});
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::Ready);
    didit::Service &former = active.service();
    const auto call = former.lists({}, {});
    active.setProfile(QStringLiteral("didit"));
    call.cancel();
    QCOMPARE(kindOf(call), ErrorKind::Cancelled);
    const auto another = former.balance();
    another.cancel();
    QCOMPARE(kindOf(another), ErrorKind::Cancelled);
}

void TestActiveService::realEngineAnswers()
{
    const QString program = QStringLiteral(COUNTERSIGN_BIN "/countersign-engine");
    if (!QFile::exists(program))
        QSKIP("countersign-engine has not been built");
    const QTemporaryDir data;
    const QTemporaryDir noNetworks;
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(),
                         {data.path(), {noNetworks.path()}, program});
    active.start();
    QTRY_COMPARE_WITH_TIMEOUT(active.state(), ServiceState::Ready, 20'000);
    QCOMPARE(active.networks().tier, QStringLiteral("built-in"));
    const auto lists = active.service().lists({}, {});
    QTRY_VERIFY_WITH_TIMEOUT(lists.future().isFinished(), 20'000);
    const auto outcome = lists.future().result();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
}

// The engine that is asked stands behind a server that says how far it is.
void TestActiveService::facesReadAgainAreCounted()
{
    FaultServer server({Fault::answer(200, R"({"read_again":{"done":12,"total":60}})"),
                        Fault::answer(200, R"({"read_again":{"done":60,"total":60}})")});
    const StubEngine engine(StubEngine::handingOver(server.url(QString()).toEncoded()));
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), {{}, {}, engine.program()});
    active.start();
    QTRY_VERIFY(active.description().contains(QStringLiteral("12 of 60")));
    // Whoever works with the service must not start over for that.
    const QSignalSpy changed(&active, &ActiveService::changed);
    const QSignalSpy described(&active, &ActiveService::descriptionChanged);
    QTRY_VERIFY(active.description().contains(QStringLiteral("YuNet")));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!described.isEmpty());
    QCOMPARE(server.seen().first().path, QByteArray("/engine/about"));
    QCOMPARE(server.seen().size(), 2);
}

// The picture never goes to Didit for that: the engine of this computer is started.
void TestActiveService::facesAreLocatedHereUnderEveryProfile()
{
    FaultServer server({Fault::answer(
        200, R"({"faces":[{"bbox":[10,20,50,80],"eyes":[[20,40],[40,50]],"confidence":0.9}]})")});
    const StubEngine engine(StubEngine::handingOver(server.url(QString()).toEncoded()));
    const auto settings = settingsFor(QStringLiteral("didit"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), {{}, {}, engine.program()});
    active.start();
    const auto call = active.locateFaces({"picture", "jpeg", QSize(100, 200)});
    QTRY_VERIFY(call.future().isFinished());
    const auto faces = call.future().result();
    QVERIFY(faces);
    QCOMPARE(faces->size(), 1);
    const LocatedFace &face = faces->first();
    QCOMPARE(face.box, QRectF(0.1, 0.1, 0.4, 0.3));
    QCOMPARE(face.leftEye, QPointF(0.2, 0.2));
    QCOMPARE(face.rightEye, QPointF(0.4, 0.25));
    QCOMPARE(face.eyeDistance(QSizeF(100, 200)), std::hypot(20, 10));
    QVERIFY(std::abs(face.turn(QSizeF(100, 200)) - 26.565) < 0.001); // atan(10 / 20), clockwise
    QCOMPARE(server.seen().first().path, QByteArray("/engine/faces/"));
    QCOMPARE(active.state(), ServiceState::NeedsKey); // the profile is what it was
}

void TestActiveService::facesWithoutAnEngineAreToldSo()
{
    const auto settings = settingsFor(QStringLiteral("didit"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), noEngine);
    active.start();
    for (int picture = 0; picture < 2; ++picture) {
        const auto call = active.locateFaces({"picture", "jpeg", QSize(100, 200)});
        QTRY_VERIFY(call.future().isFinished());
        QCOMPARE(kindOf(call), ErrorKind::EngineStopped);
    }
}

// Such as after Countersign was installed again.
void TestActiveService::facesAreLocatedOnceTheEngineRunsAgain()
{
    FaultServer server({Fault::answer(200, R"({"read_again":{"done":0,"total":0}})"),
                        Fault::answer(200, R"({"faces":[]})")});
    const StubEngine engine(StubEngine::handingOver(server.url(QString()).toEncoded()));
    const QString program = engine.file(QStringLiteral("installed-later"));
    const auto settings = settingsFor(QStringLiteral("computer"));
    ActiveService active(*settings, secrets::makeMemoryKeyStore(), {{}, {}, program});
    active.start();
    QTRY_COMPARE(active.state(), ServiceState::Failed);
    QCOMPARE(kindOf(active.locateFaces({"picture", "jpeg", QSize(100, 200)})), ErrorKind::EngineStopped);
    QVERIFY(QFile::copy(engine.program(), program));
    active.setProfile(QStringLiteral("didit"));
    active.setProfile(QStringLiteral("computer"));
    QTRY_COMPARE(active.state(), ServiceState::Ready);
    QTRY_COMPARE(server.seen().size(), 1);
    const auto call = active.locateFaces({"picture", "jpeg", QSize(100, 200)});
    QTRY_VERIFY(call.future().isFinished());
    QVERIFY(call.future().result());
}

QTEST_GUILESS_MAIN(TestActiveService)
#include "tst_activeservice.moc"
