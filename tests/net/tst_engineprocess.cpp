#include "net/httpcalls.h"
#include "profile/engineprocess.h"
#include "profile/handover.h"
#include "support/stubengine.h"

#include <QSignalSpy>

using namespace countersign;

class TestEngineProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheHandover();
    void refusesWhatIsNoHandover_data();
    void refusesWhatIsNoHandover();
    void passesItsOptions();
    void keepsDiditsKeyToItself();
    void startsAgainAfterACrash();
    void givesUpAfterSeveralCrashesAndStartsWhenAsked();
    void aWrongFirstLineEndsTheAttempt();
    void missingProgramIsASentence();
    void closedInputEndsTheEngine();
    void realEngineAnswersDiesAndComesBack();

private:
    static EngineOptions optionsFor(const StubEngine &stub) { return {{}, {}, stub.program()}; }
};

void TestEngineProcess::initTestCase()
{
    qRegisterMetaType<Error>();
}

void TestEngineProcess::readsTheHandover()
{
    const StubEngine stub(StubEngine::handingOver("http://127.0.0.1:4711"));
    EngineProcess engine(optionsFor(stub));
    const QSignalSpy ready(&engine, &EngineProcess::ready);
    QVERIFY(!engine.isReady());
    engine.start();
    engine.start(); // does nothing
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(engine.isReady());
    QCOMPARE(engine.endpoint().base, QUrl(QStringLiteral("http://127.0.0.1:4711")));
    QCOMPARE(engine.endpoint().apiKey, QByteArray("k"));
    QCOMPARE(engine.networks().detector, QStringLiteral("YuNet"));
    QCOMPARE(stub.pids().size(), 1);
}

void TestEngineProcess::refusesWhatIsNoHandover_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << QByteArray(line); };
    row("empty", "");
    row("text", "Listening on port 80");
    row("array", "[]");
    row("no key", R"({"address":"http://127.0.0.1:1"})");
    row("no address", R"({"key":"k"})");
    row("another machine", R"({"address":"http://10.0.0.1:1","key":"k"})");
    row("another machine by https", R"({"address":"https://example.com","key":"k"})");
    row("another scheme", R"({"address":"ftp://127.0.0.1:1","key":"k"})");
    row("wrong types", R"({"address":1,"key":2})");
}

void TestEngineProcess::refusesWhatIsNoHandover()
{
    QFETCH(QByteArray, line);
    const auto parsed = parseHandover(line);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::EngineStopped);
}

void TestEngineProcess::passesItsOptions()
{
    const StubEngine stub("echo \"$@\" > \"$FOLDER/arguments\"\n" + StubEngine::handingOver());
    EngineOptions options = optionsFor(stub);
    options.dataFolder = QStringLiteral("/data");
    options.networkFolders = {QStringLiteral("/one"), QStringLiteral("/two")};
    EngineProcess engine(options);
    engine.start();
    QTRY_VERIFY(engine.isReady());
    QFile arguments(stub.file(QStringLiteral("arguments")));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll().trimmed(),
             QByteArray("--port 0 --print-endpoint --data /data --models /one --models /two"));
}

void TestEngineProcess::keepsDiditsKeyToItself()
{
    qputenv("COUNTERSIGN_API_KEY", "didit-key");
    const StubEngine stub("printf '%s' \"[$COUNTERSIGN_API_KEY]\" > \"$FOLDER/key\"\n" +
                          StubEngine::handingOver());
    EngineProcess engine(optionsFor(stub));
    engine.start();
    QTRY_VERIFY(engine.isReady());
    qunsetenv("COUNTERSIGN_API_KEY");
    QFile key(stub.file(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), QByteArray("[]"));
}

void TestEngineProcess::startsAgainAfterACrash()
{
    const StubEngine stub(StubEngine::handingOver());
    EngineProcess engine(optionsFor(stub));
    const QSignalSpy ready(&engine, &EngineProcess::ready);
    QSignalSpy stopped(&engine, &EngineProcess::stopped);
    bool readyWhenStopped = true;
    connect(&engine, &EngineProcess::stopped, this, [&] { readyWhenStopped = engine.isReady(); });
    engine.start();
    QTRY_COMPARE(ready.size(), 1);
    stub.killLast();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(!readyWhenStopped);
    const Error error = stopped.first().value(0).value<Error>();
    QCOMPARE(error.kind, ErrorKind::EngineStopped);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(stopped.first().value(1).toBool(), true);
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(engine.isReady());
    QCOMPARE(stub.pids().size(), 2);
}

void TestEngineProcess::givesUpAfterSeveralCrashesAndStartsWhenAsked()
{
    const StubEngine stub("exit 1");
    EngineProcess engine(optionsFor(stub));
    QSignalSpy stopped(&engine, &EngineProcess::stopped);
    engine.start();
    const auto gaveUp = [&stopped] { return !stopped.isEmpty() && !stopped.last().value(1).toBool(); };
    QTRY_VERIFY_WITH_TIMEOUT(gaveUp(), 30'000);
    const qsizetype attempts = stub.pids().size();
    QCOMPARE(attempts, stopped.size());
    QVERIFY(attempts > 1);
    stopped.clear();
    engine.start();
    QTRY_VERIFY(!stopped.isEmpty());
    QCOMPARE(stopped.first().value(1).toBool(), true);
}

void TestEngineProcess::aWrongFirstLineEndsTheAttempt()
{
    const StubEngine stub("echo hello\nexec cat");
    EngineProcess engine(optionsFor(stub));
    const QSignalSpy stopped(&engine, &EngineProcess::stopped);
    engine.start();
    QTRY_VERIFY(!stopped.isEmpty());
    QVERIFY(!engine.isReady());
}

void TestEngineProcess::missingProgramIsASentence()
{
    EngineProcess engine({{}, {}, QStringLiteral("/nonexistent/countersign-engine")});
    QSignalSpy stopped(&engine, &EngineProcess::stopped);
    engine.start();
    QTRY_COMPARE(stopped.size(), 1);
    const Error error = stopped.first().value(0).value<Error>();
    QCOMPARE(error.kind, ErrorKind::EngineStopped);
    QVERIFY2(error.message.endsWith(QLatin1Char('.')), qPrintable(error.message));
    QCOMPARE(stopped.first().value(1).toBool(), false); // another attempt would not find it either
}

void TestEngineProcess::closedInputEndsTheEngine()
{
    const StubEngine stub(StubEngine::handingOver());
    auto engine = std::make_unique<EngineProcess>(optionsFor(stub));
    engine->start();
    QTRY_VERIFY(engine->isReady());
    engine.reset();
    QTRY_VERIFY(QFile::exists(stub.file(QStringLiteral("ended")))); // by itself, not killed
    QTRY_VERIFY(!stub.lastRuns());
}

void TestEngineProcess::realEngineAnswersDiesAndComesBack()
{
    const QString program = QStringLiteral(COUNTERSIGN_BIN "/countersign-engine");
    if (!QFile::exists(program))
        QSKIP("countersign-engine has not been built");
    const StubEngine stub("exec '" + program.toUtf8() + "' \"$@\"");
    const QTemporaryDir data;
    const QTemporaryDir noNetworks;
    auto engine =
        std::make_unique<EngineProcess>(EngineOptions{data.path(), {noNetworks.path()}, stub.program()});
    const QSignalSpy ready(engine.get(), &EngineProcess::ready);
    net::HttpClient client;
    const auto ask = [&client](const didit::Endpoint &endpoint) {
        QUrl url = endpoint.base;
        url.setPath(QStringLiteral("/v3/lists/"));
        net::HttpRequest request = net::readOf(url);
        request.headers = {{"x-api-key", endpoint.apiKey}};
        request.deadline = std::chrono::seconds(5);
        return net::kindOf(net::endOf(client.send(request)));
    };
    engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QVERIFY(!engine->networks().tier.isEmpty());
    const didit::Endpoint first = engine->endpoint();
    QCOMPARE(ask(first), QStringLiteral("value 200"));

    stub.killLast();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20'000);
    const didit::Endpoint second = engine->endpoint();
    QVERIFY(second.apiKey != first.apiKey); // a key for each launch
    QCOMPARE(ask(second), QStringLiteral("value 200"));

    engine.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!stub.lastRuns(), 20'000);
}

QTEST_GUILESS_MAIN(TestEngineProcess)
#include "tst_engineprocess.moc"
