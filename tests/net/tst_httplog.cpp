#include "net/httpcalls.h"
#include "support/faultserver.h"

#include <QMutex>

#include <mutex>

using namespace countersign;
using namespace countersign::net;

namespace {

// Every message of the process, from Qt's own threads too, while one of these stands.
class LogCapture
{
public:
    LogCapture()
    {
        lines().clear();
        s_former = qInstallMessageHandler(&LogCapture::take);
    }
    ~LogCapture() { qInstallMessageHandler(s_former); }
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

    static QStringList taken()
    {
        const std::scoped_lock lock(s_mutex);
        return lines();
    }

private:
    static QStringList &lines()
    {
        static QStringList all;
        return all;
    }
    static void take(QtMsgType, const QMessageLogContext &, const QString &message)
    {
        const std::scoped_lock lock(s_mutex);
        lines().append(message);
    }

    static inline std::mutex s_mutex;
    static inline QtMessageHandler s_former = nullptr;
};

} // namespace

class TestHttpLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCallLeavesOneLineWithoutSecrets_data();
    void eachCallLeavesOneLineWithoutSecrets();
    void lineSaysWhatHappened();
};

void TestHttpLog::eachCallLeavesOneLineWithoutSecrets_data()
{
    QTest::addColumn<Fault>("fault");
    const QByteArray told = "{\"detail\":\"HUSH-answer\"}";
    QTest::newRow("answer") << Fault::answer(200, told, {{"X-Note", "HUSH-head"}});
    QTest::newRow("error") << Fault::answer(403, told);
    QTest::newRow("redirect") << Fault::redirect(302, QUrl(QStringLiteral("http://127.0.0.1/HUSH-target")));
    QTest::newRow("drop") << Fault::of(Fault::Kind::DropBefore, told);
    QTest::newRow("cut") << Fault::of(Fault::Kind::DropInside, told);
    QTest::newRow("nonsense") << Fault::of(Fault::Kind::Raw, "HUSH-nonsense\r\n\r\n");
    QTest::newRow("packed wrongly") << Fault::answer(200, told, {{"Content-Encoding", "gzip"}});
    QTest::newRow("never") << Fault::of(Fault::Kind::Hold, told);
}

void TestHttpLog::eachCallLeavesOneLineWithoutSecrets()
{
    QFETCH(Fault, fault);
    FaultServer server({fault});
    HttpClient client;
    HttpRequest request = onceTo(server.url(), "{\"vendor_data\":\"HUSH-body\"}");
    QUrl url = request.url;
    url.setQuery(QStringLiteral("signature=HUSH-query"));
    url.setFragment(QStringLiteral("HUSH-fragment"));
    request.url = url;
    request.headers = {{"x-api-key", "HUSH-key"}};
    request.deadline = 1s;
    const LogCapture log;
    const auto outcome = endOf(client.send(request));
    const QString id = outcome ? outcome->requestId : outcome.error().requestId;
    const QStringList lines = LogCapture::taken();
    QCOMPARE(lines.filter(id).size(), 1);
    for (const QString &line : lines)
        QVERIFY2(!line.contains(QLatin1String("HUSH")), qPrintable(line));
}

void TestHttpLog::lineSaysWhatHappened()
{
    FaultServer server({Fault::answer(503), Fault::answer(200, "12345")});
    HttpClient client;
    const LogCapture log;
    const auto outcome = endOf(client.send(readOf(server.url(QStringLiteral("/v3/lists/")))));
    const QString line = LogCapture::taken().filter(outcome->requestId).value(0);
    for (const char *part : {"GET", "/v3/lists/", " 200 ", " 5 bytes", " 1 retries", " ms"})
        QVERIFY2(line.contains(QLatin1String(part)), part);
}

QTEST_GUILESS_MAIN(TestHttpLog)
#include "tst_httplog.moc"
