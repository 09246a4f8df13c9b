#include "net/httpcalls.h"
#include "support/faultserver.h"

using namespace countersign;
using namespace countersign::net;

// Calls that create or are billed reach the wire at most once, whatever the connection does.
class TestAtMostOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenConnectionIsUncertain_data();
    void brokenConnectionIsUncertain();
    void readsAreRepeated();
    void nothingSentIsOffline();
    void unreachableNetworkIsOffline();
    void lateAnswerSaysThatItMayHaveHappened();
    void earlyAnswerIsKept();
    void staleConnectionNeverDoubles();
    void unaskedWordsAreNoAnswer();
    void passingFaultsAreNotRepeated_data();
    void passingFaultsAreNotRepeated();
    void bodyArrivesWhole_data();
    void bodyArrivesWhole();
    void piecesArriveInTheirOrder();
};

void TestAtMostOnce::brokenConnectionIsUncertain_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("size");
    const auto faults = {
        std::pair("head", Fault::Kind::DropAtHead), std::pair("body", Fault::Kind::DropBefore),
        std::pair("answer", Fault::Kind::DropInside), std::pair("length", Fault::Kind::WrongLength)};
    for (const auto &[name, fault] : faults) {
        for (const int size : {0, 20, 3'000'000}) {
            QTest::addRow("%s post %d", name, size) << int(fault) << int(Method::Post) << size;
            QTest::addRow("%s patch %d", name, size) << int(fault) << int(Method::Patch) << size;
            QTest::addRow("%s delete %d", name, size) << int(fault) << int(Method::Delete) << size;
        }
    }
}

void TestAtMostOnce::brokenConnectionIsUncertain()
{
    QFETCH(int, fault);
    QFETCH(int, method);
    QFETCH(int, size);
    // A second request would be answered nicely, and would be a second bill.
    FaultServer server({Fault::of(Fault::Kind(fault)), Fault{}});
    HttpClient client;
    HttpRequest request = onceTo(server.url(), QByteArray(size, 'x'));
    request.method = Method(method);
    QCOMPARE(kindOf(endOf(client.send(request))), QStringLiteral("uncertain"));
    QCOMPARE(server.seen().size(), 1);
}

void TestAtMostOnce::readsAreRepeated()
{
    for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
        FaultServer server({Fault::of(Fault::Kind::DropBefore), Fault{}});
        HttpClient client;
        HttpRequest request = onceTo(server.url(), body);
        request.repeat = Repeat::Safe;
        QCOMPARE(kindOf(endOf(client.send(request))), QStringLiteral("value 200"));
        QCOMPARE(server.seen().size(), 2);
        QCOMPARE(server.seen().value(1).body, body);
    }
}

void TestAtMostOnce::nothingSentIsOffline()
{
    QUrl url;
    {
        const FaultServer gone;
        url = gone.url();
    }
    HttpClient client;
    QCOMPARE(kindOf(endOf(client.send(onceTo(url)))), QStringLiteral("offline"));
    QCOMPARE(kindOf(endOf(client.send(onceTo(url, {})))), QStringLiteral("offline"));
}

void TestAtMostOnce::unreachableNetworkIsOffline()
{
    HttpClient client;
    // RFC 6761: never resolves.
    const auto outcome = endOf(client.send(onceTo(QUrl(QStringLiteral("https://nowhere.invalid/v3/")))));
    QCOMPARE(kindOf(outcome), QStringLiteral("offline"));
}

void TestAtMostOnce::lateAnswerSaysThatItMayHaveHappened()
{
    FaultServer server({Fault::of(Fault::Kind::Hold)});
    HttpClient client;
    HttpRequest once = onceTo(server.url());
    HttpRequest read = readOf(server.url());
    once.deadline = read.deadline = 300ms;
    const auto onceOutcome = endOf(client.send(once));
    const auto readOutcome = endOf(client.send(read));
    QCOMPARE(kindOf(onceOutcome), QStringLiteral("timed-out"));
    QCOMPARE(readOutcome.error().message, sentenceFor(ErrorKind::TimedOut));
    QVERIFY(onceOutcome.error().message != sentenceFor(ErrorKind::TimedOut));
}

void TestAtMostOnce::earlyAnswerIsKept()
{
    Fault refusal = Fault::of(Fault::Kind::AnswerEarly, "{\"detail\":\"too big\"}");
    refusal.status = 413;
    FaultServer server({refusal, Fault{}});
    HttpClient client;
    const auto outcome = endOf(client.send(onceTo(server.url(), QByteArray(100'000, 'x'))));
    QCOMPARE(kindOf(outcome), QStringLiteral("value 413"));
    QCOMPARE(server.seen().size(), 1);
}

void TestAtMostOnce::staleConnectionNeverDoubles()
{
    for (int i = 0; i < 50; ++i) {
        FaultServer server;
        HttpClient client;
        QVERIFY(endOf(client.send(readOf(server.url()))));
        server.closeIdle();
        const auto outcome = endOf(client.send(onceTo(server.url())));
        QVERIFY(server.seen().size() <= 2);
        if (outcome)
            QCOMPARE(server.seen().size(), 2);
        else
            QCOMPARE(kindOf(outcome), QStringLiteral("uncertain"));
    }
}

void TestAtMostOnce::unaskedWordsAreNoAnswer()
{
    FaultServer server;
    HttpClient client;
    QVERIFY(endOf(client.send(readOf(server.url()))));
    server.speakOnIdle("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(kindOf(endOf(client.send(onceTo(server.url())))), QStringLiteral("value 200"));
    QCOMPARE(server.seen().size(), 2);
}

void TestAtMostOnce::passingFaultsAreNotRepeated_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestAtMostOnce::passingFaultsAreNotRepeated()
{
    QFETCH(int, status);
    FaultServer server({Fault::answer(status, "{}", {{"Retry-After", "0"}}), Fault{}});
    HttpClient client;
    QCOMPARE(kindOf(endOf(client.send(onceTo(server.url())))), QStringLiteral("value %1").arg(status));
    QCOMPARE(server.seen().size(), 1);
}

void TestAtMostOnce::bodyArrivesWhole_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 16'383, 16'384, 16'385, 65'536, 10'000'000})
        QTest::addRow("%d", size) << size;
}

void TestAtMostOnce::bodyArrivesWhole()
{
    QFETCH(int, size);
    QByteArray body(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        body[i] = char(i * 31 + i / 251);
    FaultServer server;
    HttpClient client;
    QCOMPARE(kindOf(endOf(client.send(onceTo(server.url(), body)))), QStringLiteral("value 200"));
    QVERIFY(server.seen().value(0).body == body);
    QCOMPARE(server.seen().value(0).header("content-length"), QByteArray::number(size));
    QCOMPARE(server.seen().value(0).header("content-type"), QByteArray("application/json"));
    QVERIFY(server.seen().value(0).header("transfer-encoding").isEmpty());
}

void TestAtMostOnce::piecesArriveInTheirOrder()
{
    FaultServer server;
    HttpClient client;
    HttpRequest request = onceTo(server.url());
    request.body = {"head ", {}, QByteArray(300'000, 'x'), " tail", {}};
    QCOMPARE(kindOf(endOf(client.send(request))), QStringLiteral("value 200"));
    QVERIFY(server.seen().value(0).body == request.body.join());
}

QTEST_GUILESS_MAIN(TestAtMostOnce)
#include "tst_atmostonce.moc"
