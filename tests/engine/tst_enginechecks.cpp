#include "engine/enginebench.h"

#include <QTest>

using namespace countersign;
using Fields = EngineBench::Fields;

class TestEngineChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherEmbedderReadsKeptFacesAgain();
    void init();
    void cleanup() { m_bench.reset(); }

    void matchIsDecidedByItsScore_data();
    void matchIsDecidedByItsScore();
    void matchWithoutFaceDeclines();
    void matchOfUnusableFaceGoesToReview();
    void matchNeverEnrols();
    void severalFacesWarnWithoutDeciding();
    void searchRanksTheNearestFirst();
    void searchNeverFindsItsOwnProbe();
    void searchShowsFiveButCountsAll();
    void searchWithoutFaceIsRefused();
    void searchKeepsToBlocklistedOrApproved();
    void blocklistedFaceDeclinesLaterCalls_data();
    void blocklistedFaceDeclinesLaterCalls();
    void blocklistedFaceIsNeverCrowdedOut();
    void liftedBlockNoLongerDeclines();
    void sessionsFaceCanBeBlocklisted();
    void allowlistSilencesDuplicates();
    void livenessLeavesOwnFacesOut();
    void ageIsDecidedWithItsError_data();
    void ageIsDecidedWithItsError();
    void livenessThresholdDeclines();

private:
    QJsonObject search(int grey, const Fields &more = {});
    QString blocklist(int grey);

    std::unique_ptr<EngineBench> m_bench;
};

void TestEngineChecks::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->open();
    QVERIFY(m_bench->engine.has_value());
}

QJsonObject TestEngineChecks::search(int grey, const Fields &more)
{
    return objectOf(m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(grey) + more))
        .value(QLatin1String("face_search"))
        .toObject();
}

// Uploads a face to the face blocklist and returns the address of its entry.
QString TestEngineChecks::blocklist(int grey)
{
    const QJsonObject lists =
        objectOf(m_bench->call("GET", QStringLiteral("/v3/lists/?list_type=blocklist&entry_type=face")));
    const QString entries =
        QStringLiteral("/v3/lists/%1/entries/").arg(at(lists, "results.0.uuid").toString());
    const auto answer =
        m_bench->call("POST", entries + QStringLiteral("face-upload/"),
                      {{QStringLiteral("image"), QString::fromLatin1(greyPicture(grey).toBase64())}});
    return entries + objectOf(answer).value(QLatin1String("uuid")).toString() + QLatin1Char('/');
}

void TestEngineChecks::matchIsDecidedByItsScore_data()
{
    QTest::addColumn<int>("otherGrey"); // the other one is 0
    QTest::addColumn<QByteArray>("threshold");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("risks");
    const QString low = QStringLiteral("LOW_FACE_MATCH_SIMILARITY ");
    QTest::newRow("same") << 0 << QByteArray("30") << QStringLiteral("Approved") << QStringList();
    QTest::newRow("likely") << 44 << QByteArray("30") << QStringLiteral("Approved") << QStringList(); // 71.93
    QTest::newRow("possible") << 60 << QByteArray("30") << QStringLiteral("In Review")
                              << QStringList{low + QStringLiteral("warning")}; // 50
    QTest::newRow("at the threshold")
        << 60 << QByteArray("50") << QStringLiteral("Declined") << QStringList{low + QStringLiteral("error")};
    QTest::newRow("just above it") << 60 << QByteArray("49.99") << QStringLiteral("In Review")
                                   << QStringList{low + QStringLiteral("warning")};
    QTest::newRow("likely, below a high one")
        << 44 << QByteArray("80") << QStringLiteral("Declined") << QStringList{low + QStringLiteral("error")};
    QTest::newRow("different") << 90 << QByteArray("30") << QStringLiteral("Declined")
                               << QStringList{low + QStringLiteral("error")};
    QTest::newRow("nothing in common, threshold 0")
        << 120 << QByteArray("0") << QStringLiteral("Declined") << QStringList{low + QStringLiteral("error")};
}

void TestEngineChecks::matchIsDecidedByItsScore()
{
    QFETCH(int, otherGrey);
    QFETCH(QByteArray, threshold);
    QFETCH(QString, status);
    QFETCH(QStringList, risks);
    const auto answer = m_bench->form(
        QStringLiteral("/v3/face-match/"),
        EngineBench::probe(0) + Fields{{QStringLiteral("ref_image"), greyPicture(otherGrey)},
                                       {QStringLiteral("face_match_score_decline_threshold"), threshold}});
    QCOMPARE(answer.status, 200);
    const QJsonValue report = objectOf(answer).value(QLatin1String("face_match"));
    QCOMPARE(at(report, "status").toString(), status);
    QCOMPARE(risksOf(report), risks);
    QCOMPARE(at(report, "user_image.entities.0.bbox").toArray(), (QJsonArray{10, 20, 40, 60}));
}

void TestEngineChecks::matchWithoutFaceDeclines()
{
    for (const bool saved : {true, false}) {
        const auto answer =
            m_bench->form(QStringLiteral("/v3/face-match/"),
                          EngineBench::probe(0) +
                              Fields{{QStringLiteral("ref_image"), greyPicture(ScriptedAnalyser::noFace)},
                                     {QStringLiteral("save_api_request"), saved ? "true" : "false"}});
        QCOMPARE(answer.status, 200);
        const QJsonValue report = objectOf(answer).value(QLatin1String("face_match"));
        QCOMPARE(at(report, "status").toString(), QStringLiteral("Declined"));
        QCOMPARE(risksOf(report), QStringList{QStringLiteral("NO_REFERENCE_IMAGE error")});
        QCOMPARE(at(report, "score"), saved ? QJsonValue(QJsonValue::Null) : QJsonValue(0));
    }
}

void TestEngineChecks::matchOfUnusableFaceGoesToReview()
{
    const auto answer =
        m_bench->form(QStringLiteral("/v3/face-match/"),
                      EngineBench::probe(0) +
                          Fields{{QStringLiteral("ref_image"), greyPicture(ScriptedAnalyser::refusedFace)}});
    const QJsonValue report = objectOf(answer).value(QLatin1String("face_match"));
    QCOMPARE(at(report, "status").toString(), QStringLiteral("In Review"));
    QVERIFY(at(report, "score").isNull());
    QCOMPARE(at(report, "warnings.0.long_description").toString(), QStringLiteral("The face is too small."));
}

void TestEngineChecks::matchNeverEnrols()
{
    m_bench->form(QStringLiteral("/v3/face-match/"),
                  EngineBench::probe(10) + Fields{{QStringLiteral("ref_image"), greyPicture(10)}});
    QCOMPARE(at(search(10), "total_matches").toInt(-1), 0);
}

void TestEngineChecks::severalFacesWarnWithoutDeciding()
{
    const QJsonObject report = search(ScriptedAnalyser::severalFaces);
    QCOMPARE(at(report, "status").toString(), QStringLiteral("Approved"));
    QCOMPARE(risksOf(report), QStringList{QStringLiteral("MULTIPLE_FACES_DETECTED warning")});
    QCOMPARE(at(report, "user_image.entities").toArray().size(), 2);
}

void TestEngineChecks::searchRanksTheNearestFirst()
{
    for (const int grey : {40, 5, 20, 100})
        search(grey, {{QStringLiteral("vendor_data"), QByteArray::number(grey)}});
    const QJsonObject report = search(0);
    QStringList order;
    for (const QJsonValue row : at(report, "matches").toArray())
        order.append(at(row, "vendor_data").toString());
    QCOMPARE(order, (QStringList{QStringLiteral("5"), QStringLiteral("20"), QStringLiteral("40")}));
    QCOMPARE(at(report, "matches.0.similarity_percentage").toDouble(), 99.62);
    QCOMPARE(at(report, "matches.0.source").toString(), QStringLiteral("session"));
    QVERIFY(!at(report, "matches.0.match_image_url").toString().isEmpty());
    QVERIFY(!at(report, "matches.0").toObject().contains(QLatin1String("match_picture")));
    // The best is the same face, so it is told; a duplicate alone does not decline.
    QCOMPARE(risksOf(report), QStringList{QStringLiteral("DUPLICATED_FACE information")});
    QCOMPARE(at(report, "status").toString(), QStringLiteral("Approved"));
}

void TestEngineChecks::searchNeverFindsItsOwnProbe()
{
    QCOMPARE(at(search(30), "total_matches").toInt(-1), 0);
    QCOMPARE(at(search(30), "total_matches").toInt(-1), 1);
}

void TestEngineChecks::searchShowsFiveButCountsAll()
{
    for (int i = 0; i < 7; ++i)
        search(i);
    const QJsonObject report = search(0);
    QCOMPARE(at(report, "matches").toArray().size(), 5);
    QCOMPARE(at(report, "total_matches").toInt(), 7);
}

void TestEngineChecks::searchWithoutFaceIsRefused()
{
    for (const int grey : {ScriptedAnalyser::noFace, ScriptedAnalyser::refusedFace}) {
        const auto answer = m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(grey));
        QCOMPARE(answer.status, 400);
        QVERIFY(at(objectOf(answer), "user_image.0").isString());
    }
}

void TestEngineChecks::searchKeepsToBlocklistedOrApproved()
{
    search(20); // approved
    const QString entry = blocklist(50);
    search(50); // declined: it resembles the blocklisted one
    QVERIFY(!entry.isEmpty());
    const QJsonObject report =
        search(22, {{QStringLiteral("search_type"), QByteArray("blocklisted_or_approved")}});
    QCOMPARE(at(report, "total_matches").toInt(), 2);
    QCOMPARE(at(report, "matches.0.is_blocklisted").toBool(), true); // first although it is farther away
    QCOMPARE(at(report, "matches.0.source").toString(), QStringLiteral("list_entry"));
    QVERIFY(at(report, "matches.0.session_id").isNull());
    QCOMPARE(at(report, "matches.1.status").toString(), QStringLiteral("Approved"));
}

void TestEngineChecks::blocklistedFaceDeclinesLaterCalls_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("grey"); // the blocklisted one is 0
    QTest::addColumn<QString>("risk");
    const QString sure = QStringLiteral("FACE_IN_BLOCKLIST error");
    const QString perhaps = QStringLiteral("POSSIBLE_FACE_IN_BLOCKLIST error");
    const QString searchPath = QStringLiteral("/v3/face-search/");
    const QString searchKey = QStringLiteral("face_search");
    QTest::newRow("search, same") << searchPath << searchKey << 0 << sure;
    QTest::newRow("search, 80.9") << searchPath << searchKey << 36 << sure;
    QTest::newRow("search, 79.9") << searchPath << searchKey << 37 << perhaps;
    QTest::newRow("search, 70.7") << searchPath << searchKey << 45 << perhaps;
    QTest::newRow("search, 69.5") << searchPath << searchKey << 46 << QString();
    QTest::newRow("liveness") << QStringLiteral("/v3/passive-liveness/") << QStringLiteral("liveness") << 0
                              << sure;
    QTest::newRow("age") << QStringLiteral("/v3/age-estimation/") << QStringLiteral("age_estimation") << 0
                         << sure;
}

void TestEngineChecks::blocklistedFaceDeclinesLaterCalls()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    QFETCH(int, grey);
    QFETCH(QString, risk);
    blocklist(0);
    const QJsonValue report = objectOf(m_bench->form(path, EngineBench::probe(grey))).value(key);
    QCOMPARE(risksOf(report), risk.isEmpty() ? QStringList() : QStringList{risk});
    QCOMPARE(at(report, "status").toString(),
             risk.isEmpty() ? QStringLiteral("Approved") : QStringLiteral("Declined"));
    if (!risk.isEmpty())
        QVERIFY(at(report, "warnings.0.additional_data.list_entry_id").isString());
}

void TestEngineChecks::blocklistedFaceIsNeverCrowdedOut()
{
    blocklist(30);
    for (int i = 0; i < 250; ++i)
        search(i % 5);
    const QJsonObject report = search(0);
    QCOMPARE(at(report, "status").toString(), QStringLiteral("Declined"));
}

void TestEngineChecks::liftedBlockNoLongerDeclines()
{
    const QString entry = blocklist(0);
    QCOMPARE(at(search(0), "status").toString(), QStringLiteral("Declined"));
    QCOMPARE(m_bench->call("DELETE", entry).status, 204);
    QCOMPARE(m_bench->call("DELETE", entry).status, 404);
    QCOMPARE(risksOf(search(0)), QStringList());
    // The uploaded face is gone altogether; what is found is the searches before.
    QCOMPARE(at(search(0), "total_matches").toInt(), 2);
}

void TestEngineChecks::sessionsFaceCanBeBlocklisted()
{
    const QJsonObject match = objectOf(
        m_bench->form(QStringLiteral("/v3/face-match/"),
                      EngineBench::probe(10) + Fields{{QStringLiteral("ref_image"), greyPicture(10)}}));
    const QString session = at(match, "request_id").toString();
    const QJsonObject lists =
        objectOf(m_bench->call("GET", QStringLiteral("/v3/lists/?list_type=blocklist&entry_type=face")));
    const QString entries =
        QStringLiteral("/v3/lists/%1/entries/").arg(at(lists, "results.0.uuid").toString());
    const auto added = m_bench->call("POST", entries, {{QStringLiteral("reference_session_id"), session}});
    QCOMPARE(added.status, 201);
    QCOMPARE(at(objectOf(added), "reference_session_id").toString(), session);
    QCOMPARE(at(objectOf(added), "reference_session_number").toInt(), 1);
    QVERIFY(at(objectOf(added), "metadata.reference_image_url").isString());
    QCOMPARE(m_bench->call("POST", entries, {{QStringLiteral("reference_session_id"), session}}).status, 400);

    const QJsonObject report = search(10);
    QCOMPARE(at(report, "status").toString(), QStringLiteral("Declined"));
    QCOMPARE(at(report, "matches.0.session_id").toString(), session);
    QCOMPARE(at(report, "matches.0.is_blocklisted").toBool(), true);
    QCOMPARE(at(report, "warnings.0.additional_data.blocklisted_session_id").toString(), session);

    // Once lifted, the session stays but a match's face is not found any more.
    m_bench->call("DELETE", entries + at(objectOf(added), "uuid").toString() + QLatin1Char('/'));
    QCOMPARE(at(search(10), "total_matches").toInt(), 1);
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/session/%1/decision/").arg(session)).status, 200);
}

void TestEngineChecks::allowlistSilencesDuplicates()
{
    const QJsonObject list =
        objectOf(m_bench->call("POST", QStringLiteral("/v3/lists/"),
                               {{QStringLiteral("name"), QStringLiteral("Staff")},
                                {QStringLiteral("list_type"), QStringLiteral("allowlist")},
                                {QStringLiteral("entry_type"), QStringLiteral("face")}}));
    search(0);
    m_bench->call("POST",
                  QStringLiteral("/v3/lists/%1/entries/face-upload/").arg(at(list, "uuid").toString()),
                  {{QStringLiteral("image"), QString::fromLatin1(greyPicture(0).toBase64())}});
    QCOMPARE(risksOf(search(0)), QStringList{QStringLiteral("FACE_IN_ALLOWLIST information")});
    // Deleting the list takes its uploaded face with it.
    QCOMPARE(m_bench->call("DELETE", QStringLiteral("/v3/lists/%1/").arg(at(list, "uuid").toString())).status,
             204);
    const QJsonObject report = search(0);
    QCOMPARE(risksOf(report), QStringList{QStringLiteral("DUPLICATED_FACE information")});
    QCOMPARE(at(report, "total_matches").toInt(), 2);
}

void TestEngineChecks::livenessLeavesOwnFacesOut()
{
    const Fields mine = {{QStringLiteral("vendor_data"), QByteArray("me")}};
    search(0, mine);
    const auto liveness = [this](const Fields &more) {
        return objectOf(m_bench->form(QStringLiteral("/v3/passive-liveness/"), EngineBench::probe(0) + more))
            .value(QLatin1String("liveness"));
    };
    QCOMPARE(risksOf(liveness(mine)), QStringList());
    QCOMPARE(risksOf(liveness({})), QStringList{QStringLiteral("DUPLICATED_FACE information")});
    // An empty name is no name.
    const Fields nobody = {{QStringLiteral("vendor_data"), QByteArray("")}};
    QVERIFY(risksOf(liveness(nobody)).contains(QStringLiteral("DUPLICATED_FACE information")));
    QVERIFY(risksOf(liveness(nobody)).contains(QStringLiteral("DUPLICATED_FACE information")));
}

void TestEngineChecks::ageIsDecidedWithItsError_data()
{
    QTest::addColumn<double>("years");
    QTest::addColumn<QByteArray>("minimum");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("risks");
    const QStringList near = {QStringLiteral("AGE_NEAR_MINIMUM warning")};
    const QStringList below = {QStringLiteral("AGE_BELOW_MINIMUM error")};
    QTest::newRow("well above") << 30.0 << QByteArray("18") << QStringLiteral("Approved") << QStringList();
    QTest::newRow("its error just reaches")
        << 23.0 << QByteArray("18") << QStringLiteral("Approved") << QStringList();
    QTest::newRow("its error crosses") << 22.9 << QByteArray("18") << QStringLiteral("In Review") << near;
    QTest::newRow("at the minimum") << 18.0 << QByteArray("18") << QStringLiteral("In Review") << near;
    QTest::newRow("below") << 17.9 << QByteArray("18") << QStringLiteral("Declined") << below;
    QTest::newRow("switched off") << 10.0 << QByteArray("0") << QStringLiteral("Approved") << QStringList();
}

void TestEngineChecks::ageIsDecidedWithItsError()
{
    QFETCH(double, years);
    QFETCH(QByteArray, minimum);
    QFETCH(QString, status);
    QFETCH(QStringList, risks);
    m_bench->networks->age->years = years; // plus or minus 5
    const auto answer = m_bench->form(
        QStringLiteral("/v3/age-estimation/"),
        EngineBench::probe(0) + Fields{{QStringLiteral("age_estimation_decline_threshold"), minimum}});
    const QJsonValue report = objectOf(answer).value(QLatin1String("age_estimation"));
    QCOMPARE(at(report, "status").toString(), status);
    QCOMPARE(risksOf(report), risks);
    QCOMPARE(at(report, "age_estimation").toDouble(), years);
    QCOMPARE(at(report, "score").toDouble(), 95.0);
    QCOMPARE(at(report, "user_image.entities.0.gender").toString(), QStringLiteral("female"));
}

void TestEngineChecks::livenessThresholdDeclines()
{
    const auto status = [this](const char *threshold) {
        const auto answer = m_bench->form(
            QStringLiteral("/v3/passive-liveness/"),
            EngineBench::probe(0) +
                Fields{{QStringLiteral("face_liveness_score_decline_threshold"), QByteArray(threshold)},
                       {QStringLiteral("save_api_request"), "false"}});
        return at(objectOf(answer), "liveness.status").toString();
    };
    QCOMPARE(status("94.99"), QStringLiteral("Approved"));
    QCOMPARE(status("95"), QStringLiteral("Declined"));
    const auto noFace =
        m_bench->form(QStringLiteral("/v3/passive-liveness/"), EngineBench::probe(ScriptedAnalyser::noFace));
    QCOMPARE(noFace.status, 200);
    QCOMPARE(risksOf(at(objectOf(noFace), "liveness")),
             QStringList{QStringLiteral("NO_FACE_DETECTED error")});
    QVERIFY(at(objectOf(noFace), "liveness.score").isNull());
}

// Vectors of different embedders are never compared: the kept pictures are read anew, and how far that is can
// be asked.
void TestEngineChecks::anotherEmbedderReadsKeptFacesAgain()
{
    EngineBench bench;
    bench.open();
    for (const int grey : {10, 60})
        QCOMPARE(bench.form(QStringLiteral("/v3/face-search/"), EngineBench::probe(grey)).status, 200);
    bench.open([](ScriptedAnalyser &networks) { networks.summary.embedder = QStringLiteral("another"); });
    const auto readAgain = [&bench] {
        return at(objectOf(bench.call("GET", QStringLiteral("/engine/about"))), "read_again.done").toInt();
    };
    QTRY_COMPARE(readAgain(), 2);
    QCOMPARE(at(objectOf(bench.call("GET", QStringLiteral("/engine/about"))), "read_again.total").toInt(), 2);
    const QJsonObject found =
        objectOf(bench.form(QStringLiteral("/v3/face-search/"), EngineBench::probe(10)));
    QVERIFY2(at(found, "face_search.matches.0.similarity_percentage").toDouble() > 99,
             qPrintable(QString::fromUtf8(QJsonDocument(found).toJson())));
}

QTEST_GUILESS_MAIN(TestEngineChecks)
#include "tst_enginechecks.moc"
