#include "engine/enginebench.h"

#include <QTest>

using namespace countersign;
using Fields = EngineBench::Fields;

// What the checks make of a request as such: its fields, what is echoed and kept, and networks that are
// missing.
class TestEngineRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void unknownValuesAreNullAndSaidSo();
    void withoutNetworksComparingIsRefused();
    void notSavedLeavesNothing();
    void envelopeEchoesWhatWasSent();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void turnedPictureIsReported();

private:
    QJsonObject search(int grey, const Fields &more = {});

    std::unique_ptr<EngineBench> m_bench;
};

void TestEngineRequests::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->open();
    QVERIFY(m_bench->engine.has_value());
}

QJsonObject TestEngineRequests::search(int grey, const Fields &more)
{
    return objectOf(m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(grey) + more))
        .value(QLatin1String("face_search"))
        .toObject();
}

void TestEngineRequests::unknownValuesAreNullAndSaidSo()
{
    m_bench->open([](ScriptedAnalyser &networks) {
        networks.summary = {QStringLiteral("detector"), QStringLiteral("finder"), {}, {}, {}, {}, {}};
        networks.age.reset();
        networks.liveness.reset();
    });
    const auto answer = m_bench->form(QStringLiteral("/v3/age-estimation/"), EngineBench::probe(0));
    QCOMPARE(answer.status, 200);
    const QJsonValue report = objectOf(answer).value(QLatin1String("age_estimation"));
    QVERIFY(at(report, "age_estimation").isNull());
    QVERIFY(at(report, "score").isNull());
    QCOMPARE(at(report, "user_image.entities").toArray().size(), 1);
    QVERIFY(at(report, "user_image.entities.0.age").isNull());
    // What was not measured is never approved.
    QCOMPARE(at(report, "status").toString(), QStringLiteral("In Review"));
    QVERIFY(risksOf(report).contains(QStringLiteral("AGE_UNAVAILABLE information")));
    QVERIFY(risksOf(report).contains(QStringLiteral("LIVENESS_UNAVAILABLE information")));
    QVERIFY(risksOf(report).contains(QStringLiteral("SCREENING_UNAVAILABLE information")));

    const auto liveness = m_bench->form(QStringLiteral("/v3/passive-liveness/"), EngineBench::probe(0));
    QCOMPARE(at(objectOf(liveness), "liveness.status").toString(), QStringLiteral("In Review"));
    QCOMPARE(at(objectOf(liveness), "engine.tier").toString(), QStringLiteral("detector"));
}

void TestEngineRequests::withoutNetworksComparingIsRefused()
{
    m_bench->open([](ScriptedAnalyser &networks) {
        networks.summary = {QStringLiteral("none"), {}, {}, {}, {}, {}, {}};
    });
    const Fields pair = EngineBench::probe(0) + Fields{{QStringLiteral("ref_image"), greyPicture(0)}};
    for (const QString &path :
         {QStringLiteral("/v3/face-match/"), QStringLiteral("/v3/face-search/"),
          QStringLiteral("/v3/age-estimation/"), QStringLiteral("/v3/passive-liveness/")}) {
        const auto answer = m_bench->form(path, pair);
        QCOMPARE(answer.status, 503);
        QVERIFY2(
            at(objectOf(answer), "detail").toString().contains(QLatin1String("countersign-engine models")),
            qPrintable(path));
    }
}

void TestEngineRequests::notSavedLeavesNothing()
{
    const Fields unsaved = {{QStringLiteral("save_api_request"), QByteArray("false")}};
    search(0, unsaved);
    QCOMPARE(at(search(0, unsaved), "total_matches").toInt(-1), 0);
    QCOMPARE(at(objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/"))), "count").toInt(-1), 0);
}

void TestEngineRequests::envelopeEchoesWhatWasSent()
{
    const auto answer = m_bench->form(
        QStringLiteral("/v3/age-estimation/"),
        EngineBench::probe(0) + Fields{{QStringLiteral("vendor_data"), QByteArray("user-123")},
                                       {QStringLiteral("metadata"), QByteArray(R"({"flow":"age-gate"})")}});
    const QJsonObject envelope = objectOf(answer);
    QCOMPARE(at(envelope, "vendor_data").toString(), QStringLiteral("user-123"));
    QCOMPARE(at(envelope, "metadata.flow").toString(), QStringLiteral("age-gate"));
    QCOMPARE(at(envelope, "created_at").toString(), QStringLiteral("2027-01-15T08:00:00.000Z"));
    const QString id = at(envelope, "request_id").toString();
    const QJsonObject decision =
        objectOf(m_bench->call("GET", QStringLiteral("/v3/session/%1/decision/").arg(id)));
    QCOMPARE(at(decision, "metadata.flow").toString(), QStringLiteral("age-gate"));
    QCOMPARE(at(decision, "liveness_checks.0.age_estimation").toDouble(), 40.0);
    QVERIFY(at(decision, "face_matches").isNull());
    const QJsonObject bare =
        objectOf(m_bench->form(QStringLiteral("/v3/age-estimation/"), EngineBench::probe(0)));
    QVERIFY(at(bare, "vendor_data").isNull());
    QVERIFY(at(bare, "metadata").isNull());
}

void TestEngineRequests::fieldsAreChecked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    const QString match = QStringLiteral("/v3/face-match/");
    const QString age = QStringLiteral("/v3/age-estimation/");
    const QString threshold = QStringLiteral("face_match_score_decline_threshold");
    const QString image = QStringLiteral("user_image");
    QTest::newRow("threshold above") << match << threshold << QByteArray("100.1");
    QTest::newRow("threshold below") << match << threshold << QByteArray("-1");
    QTest::newRow("threshold no number") << match << threshold << QByteArray("nan");
    QTest::newRow("age not whole") << age << QStringLiteral("age_estimation_decline_threshold")
                                   << QByteArray("17.5");
    QTest::newRow("age above") << age << QStringLiteral("age_estimation_decline_threshold")
                               << QByteArray("101");
    QTest::newRow("liveness threshold")
        << age << QStringLiteral("face_liveness_score_decline_threshold") << QByteArray("101");
    QTest::newRow("rotate") << match << QStringLiteral("rotate_image") << QByteArray("perhaps");
    QTest::newRow("metadata") << match << QStringLiteral("metadata") << QByteArray("[1]");
    QTest::newRow("vendor data") << match << QStringLiteral("vendor_data") << QByteArray(513, 'x');
    QTest::newRow("search type") << QStringLiteral("/v3/face-search/") << QStringLiteral("search_type")
                                 << QByteArray("nearest");
    QTest::newRow("empty image") << match << image << QByteArray();
    QTest::newRow("text") << match << image << QByteArray("This is no picture.");
    QTest::newRow("PDF") << match << image << QByteArray("%PDF-1.7\n");
    QTest::newRow("cut off") << match << image << greyPicture(0).chopped(40);
    QTest::newRow("5 MB and one byte") << match << image << QByteArray(5LL * 1024 * 1024 + 1, '\0');
    QTest::newRow("no reference") << match << QStringLiteral("ref_image") << QByteArray();
}

void TestEngineRequests::fieldsAreChecked()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    Fields fields{{field, value}};
    for (const QString &name : {QStringLiteral("user_image"), QStringLiteral("ref_image")}) {
        if (name != field)
            fields.append({name, greyPicture(0)});
    }
    const auto answer = m_bench->form(path, fields);
    QCOMPARE(answer.status, 400);
    const QJsonObject errors = objectOf(answer);
    QCOMPARE(errors.keys(), QStringList{field});
    QVERIFY(!at(errors.value(field), "0").toString().isEmpty());
    QCOMPARE(at(objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/"))), "count").toInt(-1), 0);
}

void TestEngineRequests::turnedPictureIsReported()
{
    m_bench->networks->lastAngle = 90;
    QCOMPARE(at(search(0), "user_image.best_angle").toInt(), 0);
    const QJsonObject report = search(0, {{QStringLiteral("rotate_image"), QByteArray("true")}});
    QCOMPARE(at(report, "user_image.best_angle").toInt(), 90);
}

QTEST_GUILESS_MAIN(TestEngineRequests)
#include "tst_enginerequests.moc"
