#include "base/limits.h"
#include "net/httpcalls.h"
#include "support/faultserver.h"

#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>

#include <thread>
#include <vector>

using namespace countersign;
using namespace countersign::net;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithStatusHeadersAndBody();
    void httpErrorsAreValues_data();
    void httpErrorsAreValues();
    void speaksForItself();
    void callersHeadersWin();
    void connectionsAreReusedForReads();
    void valuesStayOnTheirLine();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void endsReadsOfABrokenConnection_data();
    void endsReadsOfABrokenConnection();
    void refusesAnswersBeyondTheLimit();
    void takesAnswersAtTheLimit();
    void slowAnswerStillCountsAsOne();
    void deadlineIsOverallNotInactivity();
    void deadlineAndCancelAreToldApart();
    void cancelFromAnotherThread();
    void cancelWhileWaitingForARetry();
    void destroyedClientEndsAllCalls();
    void clientMayBeDestroyedByItsOwnAnswer();
    void retriesReadsOnly();
    void retryWaitsAsTold();
    void neverRetriesBeyondTheDeadline();
    void refusesInsecureAddresses_data();
    void refusesInsecureAddresses();
    void plainTextBehindHttpsIsInsecure();
    void manyAtOnce();
    void clickOvertakesPrefetch();
    void prefetchLeavesAConnection();
};

void TestHttpClient::answersWithStatusHeadersAndBody()
{
    FaultServer server({Fault::answer(201, "{\"x\":1}", {{"Content-Type", "application/problem+json"}})});
    HttpClient client;
    const auto outcome = endOf(client.send(readOf(server.url())));
    QCOMPARE(kindOf(outcome), QStringLiteral("value 201"));
    QCOMPARE(outcome->body, QByteArray("{\"x\":1}"));
    QCOMPARE(outcome->contentType, QByteArray("application/problem+json"));
    QVERIFY(!outcome->requestId.isEmpty());
    QCOMPARE(server.seen().value(0).method, QByteArray("GET"));
    QCOMPARE(server.seen().value(0).path, QByteArray("/v3/thing/"));
}

void TestHttpClient::httpErrorsAreValues_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 400, 401, 402, 403, 404, 407, 413, 415, 418, 422, 429, 500, 501, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::httpErrorsAreValues()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"detail\":\"no\"}");
    FaultServer server({Fault::answer(status, body, {{"WWW-Authenticate", "Basic realm=x"}})});
    HttpClient client;
    const auto outcome = endOf(client.send(onceTo(server.url())));
    QCOMPARE(kindOf(outcome), QStringLiteral("value %1").arg(status));
    QCOMPARE(outcome->body, body);
    QCOMPARE(server.seen().size(), 1);
}

void TestHttpClient::speaksForItself()
{
    FaultServer server;
    HttpClient client;
    QVERIFY(endOf(client.send(readOf(server.url()))));
    const SeenRequest seen = server.seen().value(0);
    QCOMPARE(seen.header("user-agent"), QByteArray("Countersign/" COUNTERSIGN_VERSION));
    QCOMPARE(seen.header("accept-language"), QByteArray("en"));
    QCOMPARE(seen.header("accept"), QByteArray("application/json"));
    QVERIFY(seen.header("cookie").isEmpty());
    QVERIFY(seen.header("upgrade").isEmpty());
}

void TestHttpClient::connectionsAreReusedForReads()
{
    FaultServer server;
    HttpClient client;
    for (int i = 0; i < 3; ++i)
        QVERIFY(endOf(client.send(readOf(server.url()))));
    QCOMPARE(server.connections(), 1);
    for (int i = 0; i < 2; ++i)
        QVERIFY(endOf(client.send(onceTo(server.url())))); // one of its own each
    QCOMPARE(server.connections(), 3);
    QVERIFY(endOf(client.send(readOf(server.url()))));
    QCOMPARE(server.connections(), 3);
}

void TestHttpClient::valuesStayOnTheirLine()
{
    FaultServer server;
    HttpClient client;
    HttpRequest request = readOf(server.url());
    request.headers = {{"x-api-key", "one\r\nHost: elsewhere"}};
    QVERIFY(endOf(client.send(request)));
    QCOMPARE(server.seen().value(0).header("x-api-key"), QByteArray("one Host: elsewhere"));
}

void TestHttpClient::callersHeadersWin()
{
    FaultServer server;
    HttpClient client;
    HttpRequest request = readOf(server.url());
    request.headers = {{"Accept", "image/*"}, {"x-api-key", "k"}};
    QVERIFY(endOf(client.send(request)));
    QCOMPARE(server.seen().value(0).header("accept"), QByteArray("image/*"));
    QCOMPARE(server.seen().value(0).header("x-api-key"), QByteArray("k"));
}

void TestHttpClient::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::followsNoRedirect()
{
    QFETCH(int, status);
    FaultServer elsewhere;
    FaultServer server({Fault::redirect(status, elsewhere.url())});
    HttpClient client;
    for (HttpRequest request : {readOf(server.url()), onceTo(server.url())}) {
        request.headers = {{"x-api-key", "secret"}};
        const auto outcome = endOf(client.send(request));
        QCOMPARE(kindOf(outcome), QStringLiteral("redirected"));
        QCOMPARE(outcome.error().httpStatus, status);
    }
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(server.seen().size(), 2);
}

void TestHttpClient::endsReadsOfABrokenConnection_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("end");
    const QString offline = QStringLiteral("offline");
    QTest::newRow("drop at head") << Fault::of(Fault::Kind::DropAtHead) << offline;
    QTest::newRow("drop before answer") << Fault::of(Fault::Kind::DropBefore) << offline;
    QTest::newRow("drop inside answer") << Fault::of(Fault::Kind::DropInside) << offline;
    QTest::newRow("announces too much") << Fault::of(Fault::Kind::WrongLength) << offline;
    QTest::newRow("not HTTP") << Fault::of(Fault::Kind::Raw, "SSH-2.0-OpenSSH\r\n")
                              << QStringLiteral("bad-answer");
    QTest::newRow("not gzip though said")
        << Fault::answer(200, "plain", {{"Content-Encoding", "gzip"}}) << QStringLiteral("bad-answer");
}

// Whatever it is called in the end, a cut answer is never a value.
void TestHttpClient::endsReadsOfABrokenConnection()
{
    QFETCH(Fault, fault);
    QFETCH(QString, end);
    FaultServer server({fault});
    HttpClient client;
    HttpRequest request = readOf(server.url());
    request.deadline = 1500ms; // room for one retry
    QCOMPARE(kindOf(endOf(client.send(request))), end);
}

void TestHttpClient::refusesAnswersBeyondTheLimit()
{
    FaultServer server({Fault::answer(200, QByteArray(5'000'000, 'x'))});
    HttpClient client;
    QCOMPARE(kindOf(endOf(client.send(readOf(server.url())))), QStringLiteral("bad-answer"));
    QCOMPARE(server.seen().size(), 1);
}

void TestHttpClient::takesAnswersAtTheLimit()
{
    FaultServer server(
        {Fault::answer(200, QByteArray(100'000, 'x')), Fault::answer(200, QByteArray(100'001, 'x'))});
    HttpClient client;
    QCOMPARE(kindOf(endOf(client.send(readOf(server.url())))), QStringLiteral("value 200"));
    QCOMPARE(kindOf(endOf(client.send(readOf(server.url())))), QStringLiteral("bad-answer"));
}

void TestHttpClient::slowAnswerStillCountsAsOne()
{
    FaultServer server({Fault::of(Fault::Kind::Trickle, "{\"slow\":1}")});
    HttpClient client;
    const auto outcome = endOf(client.send(readOf(server.url())));
    QCOMPARE(kindOf(outcome), QStringLiteral("value 200"));
    QCOMPARE(outcome->body, QByteArray("{\"slow\":1}"));
}

void TestHttpClient::deadlineIsOverallNotInactivity()
{
    FaultServer server({Fault::of(Fault::Kind::Trickle, QByteArray(2000, ' '))});
    HttpClient client;
    HttpRequest request = readOf(server.url());
    request.deadline = 300ms;
    QCOMPARE(kindOf(endOf(client.send(request))), QStringLiteral("timed-out"));
}

void TestHttpClient::deadlineAndCancelAreToldApart()
{
    FaultServer server({Fault::of(Fault::Kind::Hold)});
    HttpClient client;
    HttpRequest request = readOf(server.url());
    request.deadline = 300ms;
    const auto late = endOf(client.send(request));
    QCOMPARE(kindOf(late), QStringLiteral("timed-out"));
    QVERIFY(!late.error().requestId.isEmpty());

    const QSignalSpy seen(&server, &FaultServer::requestSeen);
    const Call<HttpAnswer> call = client.send(readOf(server.url()));
    QTRY_COMPARE(seen.size(), 1);
    call.cancel();
    QCOMPARE(kindOf(endOf(call)), QStringLiteral("cancelled"));
}

void TestHttpClient::cancelFromAnotherThread()
{
    FaultServer server({Fault::of(Fault::Kind::Hold)});
    HttpClient client;
    const Call<HttpAnswer> call = client.send(readOf(server.url()));
    QTRY_COMPARE(server.seen().size(), 1);
    std::thread([&call] { call.cancel(); }).join();
    QCOMPARE(kindOf(endOf(call)), QStringLiteral("cancelled"));
}

void TestHttpClient::cancelWhileWaitingForARetry()
{
    FaultServer server({Fault::answer(503, "{}", {{"Retry-After", "10"}})});
    HttpClient client;
    const Call<HttpAnswer> call = client.send(readOf(server.url()));
    QTRY_COMPARE(server.seen().size(), 1);
    call.cancel();
    QCOMPARE(kindOf(endOf(call)), QStringLiteral("cancelled"));
}

void TestHttpClient::destroyedClientEndsAllCalls()
{
    FaultServer server({Fault::of(Fault::Kind::Hold)});
    auto client = std::make_unique<HttpClient>();
    std::vector<Call<HttpAnswer>> calls;
    for (int i = 0; i < 10; ++i)
        calls.push_back(client->send(i % 2 ? readOf(server.url()) : onceTo(server.url())));
    QTRY_VERIFY(!server.seen().isEmpty());
    client.reset();
    for (const auto &call : calls) {
        QVERIFY(call.future().isFinished());
        QCOMPARE(kindOf(call.future().result()), QStringLiteral("cancelled"));
    }
}

void TestHttpClient::clientMayBeDestroyedByItsOwnAnswer()
{
    FaultServer server({Fault{}, Fault::of(Fault::Kind::Hold)});
    auto client = std::make_unique<HttpClient>();
    const Call<HttpAnswer> first = client->send(readOf(server.url()));
    QTRY_COMPARE(server.seen().size(), 1);
    const Call<HttpAnswer> second = client->send(readOf(server.url()));
    QString laterCall;
    second.then(this, [&client, &laterCall, &server](const Result<HttpAnswer> &) {
        laterCall = kindOf(client->send(readOf(server.url())).future().result());
    });
    first.then(this, [&client](const Result<HttpAnswer> &) {
        delete client.get();
        std::ignore = client.release();
    });
    QTRY_VERIFY(first.future().isFinished());
    QTRY_VERIFY(second.future().isFinished());
    // A call begun while the client goes away ends at once instead of reaching into it.
    QTRY_COMPARE(laterCall, QStringLiteral("cancelled"));
}

void TestHttpClient::retriesReadsOnly()
{
    for (const int status : {429, 502, 503, 504}) {
        FaultServer server({Fault::answer(status), Fault::answer(200)});
        HttpClient client;
        QCOMPARE(kindOf(endOf(client.send(readOf(server.url())))), QStringLiteral("value 200"));
        QCOMPARE(server.seen().size(), 2);
    }
    FaultServer server({Fault::answer(500), Fault::answer(200)});
    HttpClient client;
    QCOMPARE(kindOf(endOf(client.send(readOf(server.url())))), QStringLiteral("value 500"));
}

void TestHttpClient::retryWaitsAsTold()
{
    FaultServer server({Fault::answer(429, "{}", {{"Retry-After", "2"}}), Fault::answer(200)});
    HttpClient client;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(kindOf(endOf(client.send(readOf(server.url())))), QStringLiteral("value 200"));
    QVERIFY(clock.hasExpired(1900)); // a lower bound only: a slow machine changes nothing
}

void TestHttpClient::neverRetriesBeyondTheDeadline()
{
    FaultServer server({Fault::answer(429, "{\"detail\":\"slow\"}", {{"Retry-After", "60"}})});
    HttpClient client;
    const auto outcome = endOf(client.send(readOf(server.url())));
    QCOMPARE(kindOf(outcome), QStringLiteral("value 429"));
    QCOMPARE(outcome->retryAfter, std::optional(60s));
    QCOMPARE(server.seen().size(), 1);
}

void TestHttpClient::refusesInsecureAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *address :
         {"http://verification.didit.me/v3/", "ftp://127.0.0.1/", "file:///etc/hostname", "",
          "http://localhost.evil.example/", "http://127.0.0.1.evil.example/",
          "https://user:word@verification.didit.me/", "http://10.0.0.1/", "data:,x"})
        QTest::newRow(address) << QUrl(QString::fromLatin1(address));
}

void TestHttpClient::refusesInsecureAddresses()
{
    QFETCH(QUrl, url);
    HttpClient client;
    const Call<HttpAnswer> call = client.send(readOf(url));
    QVERIFY(call.future().isFinished()); // nothing was even tried
    QCOMPARE(kindOf(call.future().result()), QStringLiteral("insecure"));
}

void TestHttpClient::plainTextBehindHttpsIsInsecure()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    connect(&listener, &QTcpServer::newConnection, this, [&listener] {
        QTcpSocket *socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    QUrl url(QStringLiteral("https://127.0.0.1/v3/thing/"));
    url.setPort(listener.serverPort());
    HttpClient client;
    QCOMPARE(kindOf(endOf(client.send(onceTo(url)))), QStringLiteral("insecure"));
}

void TestHttpClient::manyAtOnce()
{
    FaultServer server;
    HttpClient client;
    std::vector<Call<HttpAnswer>> calls;
    for (int i = 0; i < 60; ++i) {
        const QByteArray body(150'000 + i, char('a' + i % 26));
        calls.push_back(client.send(i % 3 ? onceTo(server.url(), body) : readOf(server.url())));
    }
    QSet<QString> ids;
    for (const auto &call : calls) {
        const auto outcome = endOf(call);
        QCOMPARE(kindOf(outcome), QStringLiteral("value 200"));
        ids.insert(outcome->requestId);
    }
    QCOMPARE(ids.size(), 60);
    QCOMPARE(server.seen().size(), 60);
    QSet<qsizetype> sizes;
    for (const SeenRequest &request : server.seen()) {
        if (request.method == "POST") {
            QCOMPARE(request.body.count(request.body.at(0)), request.body.size());
            sizes.insert(request.body.size());
        }
    }
    QCOMPARE(sizes.size(), 40);
}

void TestHttpClient::clickOvertakesPrefetch()
{
    FaultServer server({Fault::of(Fault::Kind::Hold)});
    HttpClient client;
    std::vector<Call<HttpAnswer>> calls;
    const auto send = [&](const QString &path, Priority priority) {
        HttpRequest request = readOf(server.url(path));
        request.priority = priority;
        calls.push_back(client.send(request));
    };
    const int parallel = limits::connectionsPerHost;
    for (int i = 0; i < parallel; ++i)
        send(QStringLiteral("/busy"), Priority::Normal);
    QTRY_COMPARE(server.seen().size(), parallel);
    for (int i = 0; i < 3 * parallel; ++i)
        send(QStringLiteral("/ahead"), Priority::Prefetch);
    send(QStringLiteral("/click"), Priority::Click);
    server.release();
    for (const auto &call : calls)
        QCOMPARE(kindOf(endOf(call)), QStringLiteral("value 200"));
    qsizetype place = 0;
    while (server.seen()[place].path != "/click")
        ++place;
    QVERIFY2(place < 2 * parallel, qPrintable(QString::number(place)));
}

void TestHttpClient::prefetchLeavesAConnection()
{
    FaultServer server({Fault::of(Fault::Kind::Hold)});
    HttpClient client;
    std::vector<Call<HttpAnswer>> calls;
    HttpRequest ahead = readOf(server.url(QStringLiteral("/ahead")));
    ahead.priority = Priority::Prefetch;
    for (int i = 0; i < 2 * limits::connectionsPerHost; ++i)
        calls.push_back(client.send(ahead));
    QTRY_COMPARE(server.seen().size(), limits::connectionsPerHost - 1);
    HttpRequest click = readOf(server.url(QStringLiteral("/click")));
    click.priority = Priority::Click;
    calls.push_back(client.send(click));
    QTRY_COMPARE(server.seen().last().path, QByteArray("/click")); // while all of the others are held
    server.release();
    for (const auto &call : calls)
        QCOMPARE(kindOf(endOf(call)), QStringLiteral("value 200"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
