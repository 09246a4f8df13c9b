#include "engine/enginebench.h"
#include "engine/httpcaller.h"
#include "engine/server/httpserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace countersign;

// The engine behind its real HTTP server, with scripted networks.
class TestEngineHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void formsArriveWhole();
    void redirectsKeepTheirQuery();
    void tooLargeAnImageIsAFieldError();
    void tooLargeABodyIsRefused();
    void connectionSurvivesARefusedBody();
    void rubbishIsRefused_data();
    void rubbishIsRefused();
    void manyCallsAtOnceAllArrive();
    void restartKeepsWhatWasSaved();
    void anotherEngineOnTheStoreIsNoticed();
    void wrongStoreKeyIsRefused();
    void picturesLieSealedOnDisk();
    void takenPortIsRefused();
    void listensOnLoopbackOnly();
    void changedEmbedderReadsPicturesAgain();

private:
    HttpCaller caller(const QByteArray &key = "key") const { return {m_base, key}; }
    QByteArray exchange(const QByteArray &raw) const;

    std::unique_ptr<EngineBench> m_bench;
    std::unique_ptr<engine::HttpServer> m_server;
    quint16 m_port = 0;
    QUrl m_base;
};

void TestEngineHttp::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->open();
    QVERIFY(m_bench->engine.has_value());
    m_server = std::make_unique<engine::HttpServer>(
        [this](const engine::ApiRequest &request) { return m_bench->answer(request); });
    const Result<quint16> port = m_server->listen(0);
    QVERIFY(port.has_value());
    m_port = *port;
    m_base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void TestEngineHttp::cleanup()
{
    m_server.reset();
    m_bench.reset();
}

// Sends bytes as they are and returns everything that came back until the engine hung up or fell silent.
QByteArray TestEngineHttp::exchange(const QByteArray &raw) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    socket.write(raw);
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(5'000))
        answer += socket.readAll();
    return answer;
}

void TestEngineHttp::formsArriveWhole()
{
    const QByteArray awkward = "line one\r\n--not a boundary\r\n\0zero", text = awkward.left(30);
    auto calls = caller();
    const auto answer = calls.form(
        QStringLiteral("/v3/age-estimation/"),
        {{"user_image", greyPicture(0)}, {"vendor_data", text}, {"metadata", R"({"größe":"東京"})"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(at(answer.object(), "vendor_data").toString(), QString::fromUtf8(text).trimmed());
    QCOMPARE(at(answer.object(), "metadata").toObject().value(QStringLiteral("größe")).toString(),
             QStringLiteral("東京"));
}

void TestEngineHttp::redirectsKeepTheirQuery()
{
    const auto answer = caller().get(QStringLiteral("/v3/sessions?status=In%20Review"));
    QCOMPARE(answer.status, 301);
    QCOMPARE(answer.location, QByteArray("/v3/sessions/?status=In%20Review"));
    // Forms write a space as plus.
    QCOMPARE(caller().get(QStringLiteral("/v3/sessions/?status=In+Review")).status, 200);
}

void TestEngineHttp::tooLargeAnImageIsAFieldError()
{
    const auto answer = caller().form(
        QStringLiteral("/v3/face-match/"),
        {{"user_image", QByteArray(5LL * 1024 * 1024 + 1, 'x')}, {"ref_image", greyPicture(0)}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object().keys(), QStringList{QStringLiteral("user_image")});
}

void TestEngineHttp::tooLargeABodyIsRefused()
{
    const auto answer =
        caller().form(QStringLiteral("/v3/face-match/"), {{"user_image", QByteArray(7LL * 1024 * 1024, 'x')},
                                                          {"ref_image", QByteArray(7LL * 1024 * 1024, 'x')}});
    QVERIFY2(answer.status == 400 || answer.status == 413, QByteArray::number(answer.status).constData());
}

void TestEngineHttp::connectionSurvivesARefusedBody()
{
    auto calls = caller("wrong");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(calls.form(QStringLiteral("/v3/face-search/"), {{"user_image", greyPicture(0)}}).status,
                 401);
}

void TestEngineHttp::rubbishIsRefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray host = "Host: 127.0.0.1\r\nx-api-key: key\r\n";
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET /system/healthcheck HTTP/1.1\r\n\r\n");
    QTest::newRow("foreign host") << QByteArray(
        "GET /system/healthcheck HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QTest::newRow("form without boundary")
        << "POST /v3/face-search/ HTTP/1.1\r\n" + host +
               "Content-Type: multipart/form-data\r\nContent-Length: 4\r\n\r\nabcd";
    QTest::newRow("form that is none")
        << "POST /v3/face-search/ HTTP/1.1\r\n" + host +
               "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 4\r\n\r\nabcd";
    QTest::newRow("form as JSON") << "POST /v3/face-search/ HTTP/1.1\r\n" + host +
                                         "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    QTest::newRow("JSON that is none")
        << "POST /v3/lists/ HTTP/1.1\r\n" + host +
               "Content-Type: application/json\r\nContent-Length: 4\r\n\r\n{\"a\"";
}

void TestEngineHttp::rubbishIsRefused()
{
    QFETCH(QByteArray, raw);
    const QByteArray answer = exchange(raw);
    QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer.constData());
    QCOMPARE(caller().get(QStringLiteral("/system/healthcheck")).status, 200);
}

void TestEngineHttp::manyCallsAtOnceAllArrive()
{
    constexpr int calls = 40;
    std::vector<std::unique_ptr<HttpCaller>> clients;
    QVector<QNetworkReply *> replies;
    for (int i = 0; i < calls; ++i) {
        if (i % 5 == 0) // each keeps six connections
            clients.push_back(std::make_unique<HttpCaller>(m_base, "key"));
        replies.append(clients.back()->startForm(
            QStringLiteral("/v3/face-search/"),
            {{"user_image", greyPicture(i)}, {"vendor_data", QByteArray::number(i)}}));
    }
    for (QNetworkReply *reply : replies)
        QCOMPARE(HttpCaller::finish(reply).status, 200);
    const QJsonObject page = caller().get(QStringLiteral("/v3/sessions/?limit=100")).object();
    QSet<int> numbers;
    for (const QJsonValue row : at(page, "results").toArray())
        numbers.insert(at(row, "session_number").toInt());
    QCOMPARE(numbers.size(), calls);
}

void TestEngineHttp::restartKeepsWhatWasSaved()
{
    auto calls = caller();
    QCOMPARE(calls.form(QStringLiteral("/v3/face-search/"), {{"user_image", greyPicture(0)}}).status, 200);
    const QString picture =
        at(calls.get(QStringLiteral("/v3/sessions/")).object(), "results.0.portrait_image").toString();
    m_bench->open();
    QVERIFY(m_bench->engine.has_value());
    const auto again = calls.form(QStringLiteral("/v3/face-search/"), {{"user_image", greyPicture(0)}});
    QCOMPARE(at(again.object(), "face_search.total_matches").toInt(-1), 1);
    // An address that was signed before still opens.
    QCOMPARE(HttpCaller(m_base, {}).get(picture).status, 200);
}

void TestEngineHttp::anotherEngineOnTheStoreIsNoticed()
{
    auto calls = caller();
    QCOMPARE(calls.form(QStringLiteral("/v3/face-search/"), {{"user_image", greyPicture(0)}}).status, 200);
    engine::EngineSetup setup;
    setup.dataFolder = m_bench->folder();
    setup.storeKey = m_bench->storeKey;
    setup.apiKey = "key";
    setup.analyser = std::make_unique<ScriptedAnalyser>();
    auto other = engine::Engine::open(std::move(setup));
    QVERIFY(other.has_value());
    engine::ApiRequest search = EngineBench::requestTo("POST", QStringLiteral("/v3/face-search/"));
    search.host = "127.0.0.1";
    search.parts = {{QStringLiteral("user_image"), greyPicture(0)}};
    QCOMPARE(at(objectOf((*other)->answer(search)), "face_search.total_matches").toInt(-1), 1);
    const auto answer = calls.form(QStringLiteral("/v3/face-search/"), {{"user_image", greyPicture(0)}});
    QCOMPARE(at(answer.object(), "face_search.total_matches").toInt(-1), 2);
}

void TestEngineHttp::wrongStoreKeyIsRefused()
{
    m_bench->storeKey = engine::randomKey();
    m_bench->open();
    QVERIFY(!m_bench->engine);
    QCOMPARE(m_bench->engine.error().kind, ErrorKind::Storage);
    m_server.reset(); // before the engine that it has lost
}

void TestEngineHttp::picturesLieSealedOnDisk()
{
    caller().form(QStringLiteral("/v3/face-search/"), {{"user_image", greyPicture(0, {600, 400})}});
    const QDir folder(m_bench->folder());
    QVERIFY(!folder.entryList(QDir::Files).isEmpty());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("\xff\xd8\xff"), qPrintable(name)); // JPEG
        QVERIFY2(!bytes.contains("\x89PNG"), qPrintable(name));
        QVERIFY2(!bytes.contains("JFIF"), qPrintable(name));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QCOMPARE(QFile::permissions(folder.path()) & (QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
}

void TestEngineHttp::takenPortIsRefused()
{
    engine::HttpServer second([](const engine::ApiRequest &) { return engine::emptyAnswer(); });
    const Result<quint16> port = second.listen(m_port);
    QVERIFY(!port);
    QVERIFY(port.error().message.contains(QString::number(m_port)));
}

void TestEngineHttp::listensOnLoopbackOnly()
{
    // The same port on every other address is still free.
    QTcpServer other;
    QVERIFY(!other.listen(QHostAddress::LocalHost, m_port));
    QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), m_port));
}

void TestEngineHttp::changedEmbedderReadsPicturesAgain()
{
    auto calls = caller();
    QCOMPARE(calls.form(QStringLiteral("/v3/face-search/"), {{"user_image", greyPicture(0)}}).status, 200);
    m_bench->open([](ScriptedAnalyser &networks) { networks.summary.embedder = QStringLiteral("another"); });
    const auto total = [&] {
        const auto answer = calls.form(QStringLiteral("/v3/face-search/"),
                                       {{"user_image", greyPicture(0)}, {"save_api_request", "false"}});
        return at(answer.object(), "face_search.total_matches").toInt(-1);
    };
    QTRY_COMPARE(total(), 1);
}

QTEST_GUILESS_MAIN(TestEngineHttp)
#include "tst_enginehttp.moc"
