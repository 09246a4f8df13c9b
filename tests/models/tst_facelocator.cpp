#include "base/settings.h"
#include "models/facelocator.h"
#include "profile/activeservice.h"
#include "support/drawnpicture.h"
#include "support/faultserver.h"
#include "support/stubengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;

namespace {

imaging::PicturePtr picture()
{
    return plainPicture({200, 100}, Qt::gray);
}

const QByteArray oneFace = R"({"faces":[{"bbox":[50,20,100,80],"eyes":[[60,40],[90,40]],"confidence":0.9}]})";

} // namespace

// The engine that is asked is a server that answers as it is told.
class TestFaceLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceAndRemembers();
    void failureIsNotNoFace();

private:
    void serve(const QList<Fault> &answers);
    // What is known of `picture` once that is known.
    Result<QVector<LocatedFace>> locate(const imaging::PicturePtr &picture);

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<StubEngine> m_engine;
    Settings m_settings{QString()};
    std::unique_ptr<ActiveService> m_service;
    std::unique_ptr<FaceLocator> m_locator;
};

void TestFaceLocator::serve(const QList<Fault> &answers)
{
    m_locator.reset();
    m_service.reset();
    m_server = std::make_unique<FaultServer>(answers);
    m_engine = std::make_unique<StubEngine>(StubEngine::handingOver(m_server->url(QString()).toEncoded()));
    m_settings.setProfileId(QStringLiteral("didit"));
    m_service = std::make_unique<ActiveService>(m_settings, secrets::makeMemoryKeyStore(),
                                                EngineOptions{{}, {}, m_engine->program()});
    m_service->start();
    m_locator = std::make_unique<FaceLocator>(*m_service);
}

Result<QVector<LocatedFace>> TestFaceLocator::locate(const imaging::PicturePtr &picture)
{
    QSignalSpy located(m_locator.get(), &FaceLocator::located);
    if (const auto known = m_locator->faces(picture))
        return *known;
    if (located.isEmpty() && !located.wait(20'000))
        return failure(ErrorKind::TimedOut);
    return m_locator->faces(picture).value_or(failure(ErrorKind::Internal));
}

void TestFaceLocator::asksOnceAndRemembers()
{
    serve({Fault::answer(200, oneFace)});
    const auto faces = locate(picture());
    QVERIFY(faces);
    QCOMPARE(faces->first().leftEye, QPointF(0.3, 0.4));
    QVERIFY(m_locator->faces(picture())); // the same bytes are the same picture
    QCOMPARE(m_server->seen().size(), 1);
}

// Said to be unknown, never "no face"; and asked again when the service is another one.
void TestFaceLocator::failureIsNotNoFace()
{
    serve({Fault::answer(500, R"({"detail":"x"})"),
           Fault::answer(200, R"({"read_again":{"done":0,"total":0}})"), Fault::answer(200, oneFace)});
    QVERIFY(!locate(picture()));
    QVERIFY(!m_locator->faces(picture()).value_or(QVector<LocatedFace>()));
    QCOMPARE(m_server->seen().size(), 1);
    m_settings.setProfileId(QStringLiteral("computer"));
    QTRY_COMPARE(m_server->seen().size(), 2); // the new profile asks what answers
    const auto again = locate(picture());
    QVERIFY(again);
    QCOMPARE(again->size(), 1);
}

QTEST_MAIN(TestFaceLocator)
#include "tst_facelocator.moc"
