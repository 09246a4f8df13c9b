#include "didit/httpservice.h"
#include "engine/enginebench.h"
#include "engine/server/httpserver.h"
#include "net/httpclient.h"

#include <QTest>

using namespace countersign;

// The console's own client on the engine: what the engine writes, the client reads.
class TestEngineClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void matchIsRead();
    void searchAfterABlockIsRead();
    void ageAndLivenessAreRead();
    void listsAndEntriesAreRead();
    void queueIsWorkedThrough();
    void picturesAreFetched();
    void refusalsBecomeErrors();

private:
    template<class T>
    Result<T> wait(const Call<T> &call)
    {
        const auto future = call.future();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
        return future.isFinished() ? future.result() : failure(ErrorKind::TimedOut);
    }
    static didit::OutgoingImage image(int grey) { return {greyPicture(grey), "png", {64, 64}}; }
    QString faceBlocklist();

    std::unique_ptr<EngineBench> m_bench;
    std::unique_ptr<engine::HttpServer> m_server;
    std::unique_ptr<net::HttpClient> m_client;
    std::unique_ptr<didit::HttpService> m_service;
};

void TestEngineClient::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->open();
    m_server = std::make_unique<engine::HttpServer>(
        [this](const engine::ApiRequest &request) { return m_bench->answer(request); });
    const Result<quint16> port = m_server->listen(0);
    QVERIFY(port.has_value());
    m_client = std::make_unique<net::HttpClient>();
    m_service = std::make_unique<didit::HttpService>(
        *m_client, didit::Endpoint{QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port)), "key"});
}

void TestEngineClient::cleanup()
{
    m_service.reset();
    m_client.reset();
    m_server.reset();
    m_bench.reset();
}

QString TestEngineClient::faceBlocklist()
{
    const auto lists = wait(m_service->lists({QStringLiteral("blocklist"), QStringLiteral("face")}, {}));
    return lists && !lists->rows.isEmpty() ? lists->rows.first().id : QString();
}

void TestEngineClient::matchIsRead()
{
    const auto report = wait(m_service->match(image(0), image(60), {}));
    QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->status.kind(), StatusKind::InReview);
    QCOMPARE(report->score.value_or(-1), 50.0);
    QCOMPARE(report->probe.faces.size(), 1);
    QCOMPARE(report->probe.faces.first().box, QRectF(10 / 64.0, 20 / 64.0, 30 / 64.0, 40 / 64.0));
    QCOMPARE(report->warnings.first().risk, QStringLiteral("LOW_FACE_MATCH_SIMILARITY"));
    QVERIFY(report->createdAt.isValid());
    const auto unscored = wait(m_service->match(image(0), image(ScriptedAnalyser::noFace), {}));
    QVERIFY(unscored && !unscored->score);
    QCOMPARE(unscored->status.kind(), StatusKind::Declined);
}

void TestEngineClient::searchAfterABlockIsRead()
{
    SearchOptions options;
    options.vendorData = QStringLiteral("acct-1");
    QVERIFY(wait(m_service->search(image(0), options)).has_value());
    const auto entry = wait(m_service->uploadFace(faceBlocklist(), image(0), QStringLiteral("Case 77"), {}));
    QVERIFY(entry.has_value());
    QVERIFY(entry->imageAddress.isValid());
    const auto report = wait(m_service->search(image(0), options));
    QVERIFY(report.has_value());
    QCOMPARE(report->status.kind(), StatusKind::Declined);
    QCOMPARE(report->totalMatches, 2);
    QCOMPARE(std::ranges::count_if(report->candidates, &Candidate::blocklisted), 1);
    QVERIFY(wait(m_service->deleteEntry(faceBlocklist(), entry->id)).has_value());
    QCOMPARE(wait(m_service->search(image(0), options))->status.kind(), StatusKind::Approved);
}

void TestEngineClient::ageAndLivenessAreRead()
{
    const auto age = wait(m_service->age(image(0), {}));
    QVERIFY(age.has_value());
    QCOMPARE(age->age.value_or(0), 40.0);
    QCOMPARE(age->livenessScore.value_or(0), 95.0);
    const auto liveness = wait(m_service->liveness(image(0), {}));
    QVERIFY(liveness.has_value());
    QCOMPARE(liveness->quality.value_or(0), 80.0);

    m_bench->open([](ScriptedAnalyser &networks) {
        networks.summary = {QStringLiteral("detector"), QStringLiteral("finder"), {}, {}, {}, {}, {}};
        networks.age.reset();
        networks.liveness.reset();
    });
    const auto unknown = wait(m_service->age(image(0), {}));
    QVERIFY(unknown.has_value());
    QVERIFY(!unknown->age && !unknown->livenessScore);
    QCOMPARE(unknown->status.kind(), StatusKind::InReview);
}

void TestEngineClient::listsAndEntriesAreRead()
{
    const auto list = wait(m_service->createList(
        {QStringLiteral("Mail"), QStringLiteral("custom"), QStringLiteral("email"), {}}));
    QVERIFY(list.has_value());
    QVERIFY(!list->isSystem);
    NewEntry mail;
    mail.value = QStringLiteral("a@example.com");
    mail.comment = QStringLiteral("Seen twice");
    QVERIFY(wait(m_service->createEntry(list->id, mail)).has_value());
    const auto entries = wait(m_service->entries(list->id, {}, {}));
    QVERIFY(entries.has_value());
    QCOMPARE(entries->rows.first().comment, QStringLiteral("Seen twice"));
    QCOMPARE(wait(m_service->renameList(list->id, QStringLiteral("Post"), {}))->name, QStringLiteral("Post"));
    QCOMPARE(wait(m_service->list(list->id))->entryCount, 1);
    QVERIFY(wait(m_service->deleteList(list->id)).has_value());
    QCOMPARE(wait(m_service->list(list->id)).error().kind, ErrorKind::NotFound);
}

void TestEngineClient::queueIsWorkedThrough()
{
    QVERIFY(wait(m_service->match(image(0), image(60), {})).has_value());
    SessionFilter queue;
    queue.statuses = {Status(statuses::inReview)};
    const auto sessions = wait(m_service->sessions(queue, {}));
    QVERIFY(sessions && sessions->rows.size() == 1);
    const QString id = sessions->rows.first().id;
    const auto decision = wait(m_service->decision(id));
    QVERIFY(decision && decision->faceMatches.size() == 1);
    QCOMPARE(decision->faceMatches.first().score.value_or(0), 50.0);
    QVERIFY(wait(m_service->addNote(id, QStringLiteral("Looks alike."))).has_value());
    StatusChange change;
    change.newStatus = statuses::approved;
    change.comment = QStringLiteral("Same scar.");
    QVERIFY(wait(m_service->changeStatus(id, change)).has_value());
    QCOMPARE(wait(m_service->sessions(queue, {}))->rows.size(), 0);
    const auto activity = wait(m_service->activity(id, {}));
    QVERIFY(activity && activity->rows.size() == 2);
    QCOMPARE(activity->rows.first().newStatus.literal(), statuses::approved);
}

void TestEngineClient::picturesAreFetched()
{
    QVERIFY(wait(m_service->match(image(0), image(60), {})).has_value());
    const auto sessions = wait(m_service->sessions({}, {}));
    const auto picture = wait(m_service->fetchImage(sessions->rows.first().portraitAddress));
    QVERIFY(picture.has_value());
    QVERIFY(!QImage::fromData(*picture).isNull());
}

void TestEngineClient::refusalsBecomeErrors()
{
    QCOMPARE(wait(m_service->search(image(ScriptedAnalyser::noFace), {})).error().httpStatus, 400);
    QCOMPARE(wait(m_service->decision(QStringLiteral("none"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(m_service->balance())->amount, QStringLiteral("0.0000"));
    m_bench->open([](ScriptedAnalyser &networks) {
        networks.summary = {QStringLiteral("none"), {}, {}, {}, {}, {}, {}};
    });
    const auto refused = wait(m_service->match(image(0), image(0), {}));
    QVERIFY(!refused);
    QVERIFY(refused.error().serviceDetail.contains(QLatin1String("countersign-engine models")));
}

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engineclient.moc"
