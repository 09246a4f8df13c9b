#include "base/limits.h"
#include "net/addresspolicy.h"
#include "net/exchangeerror.h"
#include "net/retrypolicy.h"

#include <QTest>

using namespace countersign;
using namespace countersign::net;
using namespace std::chrono_literals;

using Milliseconds = std::optional<std::chrono::milliseconds>;
using Seconds = std::optional<std::chrono::seconds>;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRetried_data();
    void whatIsRetried();
    void delaysGrowAndEnd();
    void jitterOnlyAdds();
    void retryAfterCountsWhenItIsLonger();
    void deadlineEndsIt();
    void parsesRetryAfter_data();
    void parsesRetryAfter();
    void tellsExchangeErrorsApart_data();
    void tellsExchangeErrorsApart();
    void loopback_data();
    void loopback();
};

namespace {

Attempt answered(int status)
{
    Attempt attempt;
    attempt.repeat = Repeat::Safe;
    attempt.status = status;
    attempt.timeLeft = 1h;
    return attempt;
}

Attempt lost()
{
    Attempt attempt = answered(0);
    attempt.end = AttemptEnd::ConnectionLost;
    return attempt;
}

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

} // namespace

void TestRetryPolicy::whatIsRetried_data()
{
    QTest::addColumn<int>("status"); // 0: the connection was lost
    QTest::addColumn<bool>("retried");
    for (const int status : {0, 429, 502, 503, 504})
        QTest::addRow("%d", status) << status << true;
    for (const int status :
         {200, 201, 204, 400, 401, 402, 403, 404, 408, 409, 413, 415, 422, 500, 501, 505, 599})
        QTest::addRow("%d", status) << status << false;
}

void TestRetryPolicy::whatIsRetried()
{
    QFETCH(int, status);
    QFETCH(bool, retried);
    Attempt attempt = status == 0 ? lost() : answered(status);
    QCOMPARE(retryDelay(attempt).has_value(), retried);
    attempt.repeat = Repeat::Never;
    QVERIFY(!retryDelay(attempt));
}

void TestRetryPolicy::delaysGrowAndEnd()
{
    Attempt attempt = lost();
    QCOMPARE(limits::readRetries, 4);
    for (const auto expected : {500ms, 1000ms, 2000ms, 4000ms}) {
        QCOMPARE(retryDelay(attempt), Milliseconds(expected));
        ++attempt.retriesSoFar;
    }
    QCOMPARE(retryDelay(attempt), Milliseconds());
}

void TestRetryPolicy::jitterOnlyAdds()
{
    Attempt attempt = lost();
    attempt.retriesSoFar = 1;
    attempt.jitter = 0.5;
    QCOMPARE(retryDelay(attempt), Milliseconds(1250ms));
    attempt.jitter = 1;
    QCOMPARE(retryDelay(attempt), Milliseconds(1500ms));
}

void TestRetryPolicy::retryAfterCountsWhenItIsLonger()
{
    Attempt attempt = answered(429);
    attempt.retryAfter = 7s;
    QCOMPARE(retryDelay(attempt), Milliseconds(7000ms));
    attempt.retryAfter = 0s;
    QCOMPARE(retryDelay(attempt), Milliseconds(500ms));
}

void TestRetryPolicy::deadlineEndsIt()
{
    Attempt attempt = lost();
    attempt.timeLeft = 501ms;
    QVERIFY(retryDelay(attempt));
    attempt.timeLeft = 500ms;
    QVERIFY(!retryDelay(attempt));
    attempt.timeLeft = -1ms;
    QVERIFY(!retryDelay(attempt));
    attempt = answered(429);
    attempt.timeLeft = 20s;
    attempt.retryAfter = 20s;
    QVERIFY(!retryDelay(attempt));
    attempt.retryAfter = std::chrono::seconds(std::numeric_limits<int>::max());
    QVERIFY(!retryDelay(attempt));
}

void TestRetryPolicy::parsesRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: nothing
    const auto row = [](const char *value, int seconds) {
        QTest::newRow(value) << QByteArray(value) << seconds;
    };
    row("0", 0);
    row("5", 5);
    row(" 120 ", 120);
    row("2147483647", 2147483647);
    row("99999999999999999999", 2147483647); // far is far; never at once
    row("Fri, 20 Nov 2026 12:00:30 GMT", 30);
    row("Fri, 20 Nov 2026 13:00:00 GMT", 3600);
    row("Fri, 20 Nov 2026 11:59:00 GMT", 0); // past
    row("", -1);
    row("-5", -1);
    row("+5", -1);
    row("1.5", -1);
    row("soon", -1);
    row("0x10", -1);
    row("Fri, 20 Nov 2026", -1);
    row("2026-11-20T12:00:30Z", -1);
}

void TestRetryPolicy::parsesRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    QCOMPARE(parseRetryAfter(value, noon), seconds < 0 ? Seconds() : Seconds(std::chrono::seconds(seconds)));
}

void TestRetryPolicy::tellsExchangeErrorsApart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("kind"); // empty: a whole answer
    const auto row = [](const char *name, CURLcode code, int status, const QString &kind = {},
                        const QByteArray &detail = {}) {
        QTest::newRow(name) << int(code) << status << detail << kind;
    };
    const QString offline = QStringLiteral("offline");
    const QString insecure = QStringLiteral("insecure");
    const QString bad = QStringLiteral("bad-answer");
    row("done", CURLE_OK, 200);
    row("HTTP error", CURLE_OK, 404);
    row("no status", CURLE_OK, 0, offline);
    row("closed inside", CURLE_PARTIAL_FILE, 200, offline);
    row("closed before", CURLE_GOT_NOTHING, 0, offline);
    row("not sent again", CURLE_SEND_FAIL_REWIND, 0, offline);
    row("refused", CURLE_COULDNT_CONNECT, 0, offline);
    row("no name", CURLE_COULDNT_RESOLVE_HOST, 0, offline);
    row("certificate", CURLE_PEER_FAILED_VERIFICATION, 0, insecure);
    row("no list of authorities", CURLE_SSL_CACERT_BADFILE, 0, insecure);
    row("handshake", CURLE_SSL_CONNECT_ERROR, 0, insecure, "SSL routines::wrong version number");
    row("handshake without a word", CURLE_SSL_CONNECT_ERROR, 0, insecure);
    row("line lost in handshake", CURLE_SSL_CONNECT_ERROR, 0, offline,
        "OpenSSL SSL_connect: SSL_ERROR_SYSCALL");
    row("closed in handshake", CURLE_SSL_CONNECT_ERROR, 0, offline, "unexpected eof while reading");
    row("packed wrongly", CURLE_BAD_CONTENT_ENCODING, 200, bad);
    row("too long", CURLE_WRITE_ERROR, 200, bad);
    row("endless line", CURLE_OUT_OF_MEMORY, 0, bad);
    row("no final answer", CURLE_OK, 101, bad);
    row("not HTTP", CURLE_UNSUPPORTED_PROTOCOL, 0, bad);
}

void TestRetryPolicy::tellsExchangeErrorsApart()
{
    QFETCH(int, code);
    QFETCH(int, status);
    QFETCH(QByteArray, detail);
    QFETCH(QString, kind);
    const auto told = exchangeError(CURLcode(code), status, detail.constData());
    QCOMPARE(told ? errorKindName(*told) : QString(), kind);
}

void TestRetryPolicy::loopback_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *address, bool allowed) {
        QTest::newRow(address) << QString::fromLatin1(address) << allowed;
    };
    row("https://verification.didit.me/v3/", true);
    row("http://127.0.0.1:8080/", true);
    row("http://127.200.3.4/", true);
    row("http://[::1]:80/", true);
    row("http://localhost:1/", true);
    row("http://LOCALHOST:1/", true);
    row("http://128.0.0.1/", false);
    row("http://0.0.0.0/", false);
    row("http://[::2]/", false);
    row("http://localhost.example/", false);
    row("http://verification.didit.me/", false);
    row("ws://127.0.0.1/", false);
    row("http://u:p@127.0.0.1/", false);
    row("https:///v3/", false);
}

void TestRetryPolicy::loopback()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    QCOMPARE(isAllowedAddress(QUrl(address)), allowed);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
