#include "base/limits.h"
#include "didit/httpaccountservice.h"
#include "didit/httpservice.h"
#include "net/httpclient.h"
#include "support/faultserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace countersign;
using namespace countersign::didit;

namespace {

const QString listId = QStringLiteral("l1");
const QString tooLong(limits::commentCharacters + 1, QLatin1Char('x'));
const OutgoingImage face{"bytes", "jpeg", {}};

} // namespace

// The service over real HTTP: which addresses, which headers, and what never leaves.
class TestHttpService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keyGoesWithCalls();
    void picturesAreFetchedWithoutTheKey();
    void pathOfTheAddressStays_data();
    void pathOfTheAddressStays();
    void goneEntryIsRemoved();
    void removalAnswers_data();
    void removalAnswers();
    void badInputStaysHere_data();
    void badInputStaysHere();

private:
    template<class T>
    Result<T> wait(const Call<T> &call)
    {
        const auto future = call.future();
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.isFinished() ? future.result() : failure(ErrorKind::TimedOut);
    }
    Endpoint endpoint(const QString &path = {}) const { return {m_server->url(path), "secret"}; }

    std::unique_ptr<FaultServer> m_server;
    net::HttpClient m_client;
};

void TestHttpService::init()
{
    m_server = std::make_unique<FaultServer>();
}

void TestHttpService::keyGoesWithCalls()
{
    HttpService service(m_client, endpoint());
    (void)wait(service.balance());
    QCOMPARE(m_server->seen().first().header("x-api-key"), QByteArray("secret"));
    QCOMPARE(m_server->seen().first().path, QByteArray("/v3/billing/balance/"));
}

void TestHttpService::picturesAreFetchedWithoutTheKey()
{
    m_server->follow({Fault::answer(200, "bytes")});
    HttpService service(m_client, endpoint());
    // A dropped picture may carry a person's name in its path.
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("GET 127\\.0\\.0\\.1 200")));
    QCOMPARE(wait(service.fetchImage(m_server->url(QStringLiteral("/media/a.jpg")))).value_or(QByteArray()),
             QByteArray("bytes"));
    const SeenRequest seen = m_server->seen().first();
    QVERIFY(seen.header("x-api-key").isEmpty());
    for (const auto &[name, value] : seen.headers)
        QVERIFY2(!value.contains("secret"), name.constData());
}

void TestHttpService::pathOfTheAddressStays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("slash") << QStringLiteral("/") << QByteArray();
    QTest::newRow("proxy") << QStringLiteral("/didit") << QByteArray("/didit");
    QTest::newRow("deeper, with slash") << QStringLiteral("/a/b c/") << QByteArray("/a/b%20c");
}

void TestHttpService::pathOfTheAddressStays()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, prefix);
    HttpService service(m_client, endpoint(path));
    HttpAccountService accounts(m_client, m_server->url(path));
    (void)wait(service.lists({}, {}));
    (void)wait(accounts.resendCode(QStringLiteral("a@example.com")));
    QCOMPARE(m_server->seen().at(0).path, prefix + "/v3/lists/?limit=50&offset=0");
    QCOMPARE(m_server->seen().at(1).path, prefix + "/auth/v2/programmatic/resend-otp/");
}

void TestHttpService::goneEntryIsRemoved()
{
    m_server->follow({Fault::answer(404, R"({"detail":"Not found."})")});
    HttpService service(m_client, endpoint());
    QVERIFY(wait(service.deleteEntry(listId, QStringLiteral("e1"))).has_value());
    QCOMPARE(m_server->seen().first().method, QByteArray("DELETE"));
    QCOMPARE(m_server->seen().first().path, QByteArray("/v3/lists/l1/entries/e1/"));
    // A list that is gone is another matter: someone else removed it.
    const Result<bool> list = wait(service.deleteList(listId));
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::NotFound);
}

void TestHttpService::removalAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("removed");
    QTest::newRow("200") << 200 << true;
    QTest::newRow("202") << 202 << true;
    QTest::newRow("204") << 204 << true;
    QTest::newRow("403") << 403 << false;
    QTest::newRow("503") << 503 << false;
}

void TestHttpService::removalAnswers()
{
    QFETCH(int, status);
    QFETCH(bool, removed);
    m_server->follow({Fault::answer(status, status == 204 ? QByteArray() : QByteArray("{}"))});
    HttpService service(m_client, endpoint());
    QCOMPARE(wait(service.deleteEntry(listId, QStringLiteral("e1"))).has_value(), removed);
}

using Attempt = std::function<bool(HttpService &, HttpAccountService &)>;
Q_DECLARE_METATYPE(Attempt)

void TestHttpService::badInputStaysHere_data()
{
    QTest::addColumn<Attempt>("refused");
    const auto row = [this](const char *name, auto call) {
        QTest::newRow(name) << Attempt([this, call](HttpService &service, HttpAccountService &accounts) {
            return !wait(call(service, accounts)).has_value();
        });
    };
    using S = HttpService;
    using A = HttpAccountService;
    row("note too long", [](S &s, A &) { return s.addNote(QStringLiteral("s1"), tooLong); });
    row("note without text",
        [](S &s, A &) { return s.addNote(QStringLiteral("s1"), QStringLiteral(" \n")); });
    row("comment of an entry", [](S &s, A &) {
        NewEntry entry;
        entry.value = QStringLiteral("v");
        entry.comment = tooLong;
        return s.createEntry(listId, entry);
    });
    row("entry of nothing", [](S &s, A &) { return s.createEntry(listId, {}); });
    row("comment of an upload", [](S &s, A &) { return s.uploadFace(listId, face, tooLong, {}); });
    row("label of an upload", [](S &s, A &) { return s.uploadFace(listId, face, {}, tooLong); });
    row("TIFF for a list", [](S &s, A &) { return s.uploadFace(listId, {"II*", "tiff", {}}, {}, {}); });
    row("list without a name",
        [](S &s, A &) { return s.renameList(listId, QStringLiteral("  "), QStringLiteral("d")); });
    row("list's name too long",
        [](S &s, A &) { return s.renameList(listId, QString(256, QLatin1Char('x')), {}); });
    row("new blocklist", [](S &s, A &) {
        return s.createList({QStringLiteral("n"), QStringLiteral("blocklist"), QStringLiteral("face"), {}});
    });
    row("no e-mail address", [](S &, A &a) {
        return a.registerAccount({QStringLiteral("a@b"), QStringLiteral("Good-pass1")});
    });
    row("weak password", [](S &, A &a) {
        return a.registerAccount({QStringLiteral("a@b.cd"), QStringLiteral("Goodpass1")});
    });
    row("code too short",
        [](S &, A &a) { return a.verifyEmail(QStringLiteral("a@b.cd"), QStringLiteral("12345")); });
    row("resend to nobody", [](S &, A &a) { return a.resendCode(QStringLiteral("a b@c.de")); });
    row("asked again by no e-mail", [](S &s, A &) {
        StatusChange change;
        change.newStatus = statuses::resubmitted;
        change.sendEmail = true;
        return s.changeStatus(QStringLiteral("s1"), change);
    });
}

void TestHttpService::badInputStaysHere()
{
    QFETCH(Attempt, refused);
    HttpService service(m_client, endpoint());
    HttpAccountService accounts(m_client, m_server->url({}));
    QVERIFY(refused(service, accounts));
    QVERIFY(m_server->seen().isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpService)
#include "tst_httpservice.moc"
