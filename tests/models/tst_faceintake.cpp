#include "base/settings.h"
#include "models/faceintake.h"
#include "profile/activeservice.h"
#include "support/drawnpicture.h"
#include "support/faultserver.h"
#include "support/stubengine.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace countersign;

namespace {

constexpr int patience = 20'000; // milliseconds; a stub engine on a busy machine

const Fault oneFace =
    Fault::answer(200, R"({"faces":[{"bbox":[50,20,180,90],"eyes":[[60,40],[160,40]],"confidence":0.9}]})");

// One candidate of contract 3.2.
Fault searchAnswer(double similarity, const QByteArray &status, bool blocklisted)
{
    return Fault::answer(200, R"({"request_id":"r","face_search":{"status":"Approved","total_matches":1,
        "matches":[{"session_id":"s","session_number":12,"similarity_percentage":)" +
                                  QByteArray::number(similarity) + R"(,"status":")" + status +
                                  R"(","is_blocklisted":)" + (blocklisted ? "true" : "false") +
                                  R"(}],"user_image":{"entities":[],"best_angle":0},"warnings":[]}})");
}

QStringList idsOf(const QVector<Objection> &objections)
{
    QStringList ids;
    for (const Objection &objection : objections)
        ids.append(objection.id);
    return ids;
}

} // namespace

// The engine that is asked is a server that answers as it is told.
class TestFaceIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchThatFailsIsSaidAndCanBeTriedAgain();
    void nobodySearchesAtDiditUnasked();
    void anotherServiceKnowsOtherPeople();
    void whomItWouldHit_data();
    void whomItWouldHit();

private:
    void serve(const QList<Fault> &answers, const QString &profile = QStringLiteral("computer"));
    qsizetype searches() const;

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<StubEngine> m_engine;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActiveService> m_service;
    std::unique_ptr<FaceLocator> m_faces;
    std::unique_ptr<FaceIntake> m_intake;
};

void TestFaceIntake::serve(const QList<Fault> &answers, const QString &profile)
{
    m_intake.reset();
    m_faces.reset();
    m_service.reset();
    m_server = std::make_unique<FaultServer>(answers);
    m_server->leaveOut("/engine/about"); // asked beside the rest (rereadwatch.h)
    m_engine = std::make_unique<StubEngine>(StubEngine::handingOver(m_server->url(QString()).toEncoded()));
    m_settings = std::make_unique<Settings>(QString());
    m_settings->setProfileId(profile);
    m_service = std::make_unique<ActiveService>(*m_settings, secrets::makeMemoryKeyStore(),
                                                EngineOptions{{}, {}, m_engine->program()});
    m_service->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->state() != ServiceState::Starting, patience);
    m_faces = std::make_unique<FaceLocator>(*m_service);
    m_intake = std::make_unique<FaceIntake>(*m_service, *m_faces);
    m_intake->consider(plainPicture({200, 100}, Qt::gray));
    QVERIFY2(!m_intake->isReady(), "what is not judged is not ready");
}

qsizetype TestFaceIntake::searches() const
{
    return std::ranges::count_if(
        m_server->seen(), [](const SeenRequest &request) { return request.path.contains("face-search"); });
}

void TestFaceIntake::aSearchThatFailsIsSaidAndCanBeTriedAgain()
{
    serve({oneFace, Fault::answer(400, R"({"detail":"x"})"), searchAnswer(99, "Declined", true)});
    QTRY_COMPARE_WITH_TIMEOUT(idsOf(m_intake->objections()), QStringList("not-searched"), patience);
    QVERIFY(m_intake->isReady());
    QVERIFY(m_intake->canSearch());
    QCOMPARE(searches(), 1);
    m_intake->search();
    QVERIFY2(!m_intake->isReady(), "a search is under way");
    QTRY_COMPARE_WITH_TIMEOUT(idsOf(m_intake->objections()), QStringList("already-listed"), patience);
    QVERIFY(!m_intake->canSearch());
    QCOMPARE(searches(), 2);
}

void TestFaceIntake::nobodySearchesAtDiditUnasked()
{
    serve({oneFace}, QStringLiteral("didit"));
    QVERIFY(m_intake->isSearchBilled());
    QTRY_VERIFY_WITH_TIMEOUT(m_intake->isReady(), patience);
    QVERIFY(m_intake->canSearch());
    QVERIFY(m_intake->objections().isEmpty());
    m_intake->search(); // without a key
    QTRY_COMPARE_WITH_TIMEOUT(idsOf(m_intake->objections()), QStringList("not-searched"), patience);
    QCOMPARE(searches(), 0);
}

void TestFaceIntake::anotherServiceKnowsOtherPeople()
{
    serve({oneFace, searchAnswer(99, "Declined", true)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_intake->objections().isEmpty(), patience);
    m_settings->setProfileId(QStringLiteral("didit"));
    QVERIFY(m_intake->objections().isEmpty());
    QVERIFY(m_intake->canSearch());
}

void TestFaceIntake::whomItWouldHit_data()
{
    QTest::addColumn<double>("similarity");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isHit");
    QTest::newRow("approved") << 92.0 << QByteArray("Approved") << true;
    QTest::newRow("approved, someone else") << 60.0 << QByteArray("Approved") << false;
    QTest::newRow("declined") << 92.0 << QByteArray("Declined") << false;
}

void TestFaceIntake::whomItWouldHit()
{
    QFETCH(double, similarity);
    QFETCH(QByteArray, status);
    QFETCH(bool, isHit);
    serve({oneFace, searchAnswer(similarity, status, false)});
    QTRY_VERIFY_WITH_TIMEOUT(m_intake->isReady(), patience);
    QCOMPARE(searches(), 1);
    QVERIFY(m_intake->objections().isEmpty());
    QCOMPARE(m_intake->consequences().contains(QStringLiteral("12")), isHit);
}

QTEST_MAIN(TestFaceIntake)
#include "tst_faceintake.moc"
