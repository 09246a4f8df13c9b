#include "engine/enginebench.h"

#include <QTest>

using namespace countersign;
using Fields = EngineBench::Fields;

class TestEngineSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void sessionsAreFiltered_data();
    void sessionsAreFiltered();
    void badFiltersAreRefused();
    void sessionsArePagedNewestFirst();
    void decisionOfAMatchHasItsParts();
    void decisionOfASearchHasItsCandidates();
    void wholeCaseHasTheContractsArrays();
    void wholeCaseIsAsBadAsItsWorstCheck();
    void badCasesAreRefused();
    void facesAreLocatedAndNothingIsKept();
    void alikeFacesAreToldAndNothingIsKept();
    void statusFollowsTheRules_data();
    void statusFollowsTheRules();
    void statusChangeIsRecorded();
    void sameStatusAgainChangesNothing();
    void badStatusChangesAreRefused_data();
    void badStatusChangesAreRefused();
    void notesDoNotDecide();
    void unknownSessionsAreNotFound();
    void pictureAddressesExpire();
    void changedAddressesAreRefused();
    void keysAreAskedFor();
    void pathsAreHelpedOrRefused();
    void foreignHostsAreRefused();
    void balanceAndHealth();

private:
    QString save(int otherGrey, const char *vendorData = nullptr);
    int count(const QString &query);
    QString address(const QString &id, const char *tail) const;

    std::unique_ptr<EngineBench> m_bench;
};

void TestEngineSessions::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->open();
    QVERIFY(m_bench->engine.has_value());
}

// Saves a match with a face of `otherGrey`: 0 is approved, 60 in review, 90 declined.
QString TestEngineSessions::save(int otherGrey, const char *vendorData)
{
    Fields fields = EngineBench::probe(0) + Fields{{QStringLiteral("ref_image"), greyPicture(otherGrey)}};
    if (vendorData)
        fields.append({QStringLiteral("vendor_data"), QByteArray(vendorData)});
    return at(objectOf(m_bench->form(QStringLiteral("/v3/face-match/"), fields)), "request_id").toString();
}

int TestEngineSessions::count(const QString &query)
{
    return at(objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/?") + query)), "count").toInt(-1);
}

QString TestEngineSessions::address(const QString &id, const char *tail) const
{
    return QStringLiteral("/v3/session/%1/%2/").arg(id, QLatin1String(tail));
}

void TestEngineSessions::sessionsAreFiltered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *query, int expected) {
        QTest::newRow(query) << QString::fromLatin1(query) << expected;
    };
    row("", 3);
    row("status=In%20Review", 1);
    row("status=In%20Review,Declined", 2);
    row("status=Expired", 0);
    row("vendor_data=acct-1", 1);
    row("vendor_data=acct", 0);
    row("search=ACCT", 2);
    row("search=3", 1); // a whole number
    row("date_from=2027-01-15", 2);
    row("date_to=2027-01-14", 1);
    row("date_from=2027-01-14&date_to=2027-01-15", 3);
    row("date_from=2027-01-14&status=Declined&search=acct", 1);
    row("session_kind=business", 0);
    row("country=ESP", 0);
}

void TestEngineSessions::sessionsAreFiltered()
{
    QFETCH(QString, query);
    QFETCH(int, expected);
    m_bench->clock.now = QDateTime({2027, 1, 14}, {23, 59, 59}, Qt::UTC);
    save(90, "acct-1");
    m_bench->clock.now = QDateTime({2027, 1, 15}, {0, 0, 0}, Qt::UTC);
    save(60, "acct-2");
    save(0);
    QCOMPARE(count(query), expected);
}

void TestEngineSessions::badFiltersAreRefused()
{
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/sessions/?status=in review")).status, 400);
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/sessions/?date_from=yesterday")).status, 400);
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/sessions/?limit=many&offset=-3")).status, 200);
}

void TestEngineSessions::sessionsArePagedNewestFirst()
{
    for (int i = 0; i < 3; ++i)
        save(0);
    const QJsonObject first =
        objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/?limit=2&status=Approved")));
    QCOMPARE(at(first, "results.0.session_number").toInt(), 3);
    QCOMPARE(at(first, "results.0.features.0.feature").toString(), QStringLiteral("FACE_MATCH"));
    QVERIFY(at(first, "previous").isNull());
    const QUrl next(at(first, "next").toString());
    QCOMPARE(QUrlQuery(next).queryItemValue(QStringLiteral("status")), QStringLiteral("Approved"));
    const QJsonObject second = objectOf(m_bench->call("GET", next.path() + QLatin1Char('?') + next.query()));
    QCOMPARE(at(second, "results").toArray().size(), 1);
    QCOMPARE(at(second, "results.0.session_number").toInt(), 1);
    QVERIFY(at(second, "next").isNull());
    QVERIFY(at(second, "previous").isString());
}

void TestEngineSessions::decisionOfAMatchHasItsParts()
{
    const QString id = save(60, "acct-1");
    const QJsonObject decision = objectOf(m_bench->call("GET", address(id, "decision")));
    QCOMPARE(at(decision, "status").toString(), QStringLiteral("In Review"));
    QCOMPARE(at(decision, "vendor_data").toString(), QStringLiteral("acct-1"));
    QCOMPARE(at(decision, "face_matches.0.score").toDouble(), 50.0);
    QCOMPARE(at(decision, "face_matches.0.warnings.0.node_id"), at(decision, "face_matches.0.node_id"));
    QVERIFY(at(decision, "face_matches.0.source_image").isString());
    QVERIFY(at(decision, "face_matches.0.source_image") != at(decision, "face_matches.0.target_image"));
    QVERIFY(decision.contains(QLatin1String("id_verifications")));
    QVERIFY(at(decision, "id_verifications").isNull());
    QCOMPARE(at(decision, "reviews").toArray().size(), 0);
}

void TestEngineSessions::decisionOfASearchHasItsCandidates()
{
    m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(0));
    const auto second = m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(0));
    const QString id = at(objectOf(second), "request_id").toString();
    const QJsonObject decision = objectOf(m_bench->call("GET", address(id, "decision")));
    QCOMPARE(at(decision, "liveness_checks.0.matches").toArray().size(), 1);
    QVERIFY(at(decision, "liveness_checks.0.matches.0.match_image_url").isString());
    QCOMPARE(at(decision, "features.0").toString(), QStringLiteral("FACE_SEARCH"));
}

void TestEngineSessions::wholeCaseHasTheContractsArrays()
{
    const auto made = m_bench->form(QStringLiteral("/engine/cases/"),
                                    {{QStringLiteral("selfie"), greyPicture(0)},
                                     {QStringLiteral("document"), greyPicture(10)},
                                     {QStringLiteral("vendor_data"), "acct-7"},
                                     {QStringLiteral("expected_details"), R"({"first_name":"Ana"})"}});
    QCOMPARE(made.status, 201);
    const QString id = at(objectOf(made), "session_id").toString();
    const QJsonObject decision = objectOf(m_bench->call("GET", address(id, "decision")));
    QCOMPARE(at(decision, "vendor_data").toString(), QStringLiteral("acct-7"));
    QCOMPARE(at(decision, "features").toArray().size(), 3);
    QVERIFY(at(decision, "face_matches.0.score").isDouble());
    QCOMPARE(at(decision, "face_matches.0.face_match_score_decline_threshold").toDouble(), 50.0);
    QCOMPARE(at(decision, "face_matches.0.source_image").toString().section(QLatin1Char('?'), 0, 0),
             at(decision, "id_verifications.0.portrait_image").toString().section(QLatin1Char('?'), 0, 0));
    QVERIFY(at(decision, "id_verifications.0.front_image").isString());
    QVERIFY2(at(decision, "id_verifications.0.full_name").isNull(), "nothing is read, nothing invented");
    QVERIFY(at(decision, "liveness_checks.0.reference_image").isString());
    QVERIFY(decision.value(QLatin1String("liveness_checks"))
                .toArray()
                .first()
                .toObject()
                .contains(QLatin1String("age_estimation")));
    QCOMPARE(at(decision, "expected_details.first_name").toString(), QStringLiteral("Ana"));
    for (const char *picture :
         {"face_matches.0.source_image", "face_matches.0.target_image", "id_verifications.0.front_image"}) {
        const QUrl url(at(decision, picture).toString());
        QCOMPARE(m_bench->call("GET", url.path() + QLatin1Char('?') + url.query()).status, 200);
    }
    QCOMPARE(count(QStringLiteral("status=In%20Review")), 1);
}

void TestEngineSessions::wholeCaseIsAsBadAsItsWorstCheck()
{
    const auto statusOf = [this](int documentGrey) {
        const auto made = m_bench->form(QStringLiteral("/engine/cases/"),
                                        {{QStringLiteral("selfie"), greyPicture(0)},
                                         {QStringLiteral("document"), greyPicture(documentGrey)}});
        return at(objectOf(made), "status").toString();
    };
    // The same face; but nobody has looked at the document.
    QCOMPARE(statusOf(0), QStringLiteral("In Review"));
    QCOMPARE(statusOf(90), QStringLiteral("Declined"));
}

void TestEngineSessions::facesAreLocatedAndNothingIsKept()
{
    const int before = count({});
    const auto answer =
        m_bench->form(QStringLiteral("/engine/faces/"), {{QStringLiteral("image"), greyPicture(0)}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(at(objectOf(answer), "faces").toArray().size(), 1);
    QCOMPARE(at(objectOf(answer), "faces.0.bbox").toArray().size(), 4);
    QCOMPARE(at(objectOf(answer), "faces.0.eyes").toArray().size(), 2);
    QCOMPARE(at(objectOf(answer), "faces.0.nose").toArray().size(), 2);
    QCOMPARE(at(objectOf(answer), "faces.0.sharpness").toDouble(), 0.5);
    QCOMPARE(at(objectOf(answer), "faces.0.luminance").toDouble(), 50.0);
    QVERIFY2(!QString::fromUtf8(answer.body).contains(QLatin1String("age")), "a reviewer has not rated yet");
    QCOMPARE(count({}), before);
    QCOMPARE(m_bench->form(QStringLiteral("/engine/faces/"), {}).status, 400);
}

void TestEngineSessions::alikeFacesAreToldAndNothingIsKept()
{
    const int before = count({});
    const auto templateOf = [this](int grey) {
        const auto answer = m_bench->form(QStringLiteral("/engine/template/"),
                                          {{QStringLiteral("image"), greyPicture(grey)}});
        return at(objectOf(answer), "template");
    };
    QVERIFY(templateOf(ScriptedAnalyser::noFace).isNull());
    const QJsonArray templates{templateOf(0), templateOf(90), QStringLiteral("another embedder:AAAA"),
                               templateOf(10), QString()};
    const auto answer =
        m_bench->call("POST", QStringLiteral("/engine/alike/"), {{QStringLiteral("templates"), templates}});
    QCOMPARE(answer.status, 200);
    const QJsonArray pairs = at(objectOf(answer), "pairs").toArray();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.first().toArray().at(0).toInt(), 0);
    QCOMPARE(pairs.first().toArray().at(1).toInt(), 3);
    QVERIFY(pairs.first().toArray().at(2).toDouble() > 95);
    QCOMPARE(m_bench->call("POST", QStringLiteral("/engine/alike/")).status, 400);
    QCOMPARE(count({}), before);
}

void TestEngineSessions::badCasesAreRefused()
{
    const auto answerTo = [this](const Fields &fields) {
        return m_bench->form(QStringLiteral("/engine/cases/"), fields);
    };
    const auto empty = answerTo({{QStringLiteral("selfie"), greyPicture(0)}});
    QCOMPARE(empty.status, 400);
    QVERIFY(objectOf(empty).contains(QLatin1String("document")));
    QCOMPARE(
        answerTo({{QStringLiteral("selfie"), "no picture"}, {QStringLiteral("document"), greyPicture(0)}})
            .status,
        400);
    QCOMPARE(answerTo({{QStringLiteral("selfie"), greyPicture(0)},
                       {QStringLiteral("document"), greyPicture(0)},
                       {QStringLiteral("expected_details"), "[1"}})
                 .status,
             400);
    QCOMPARE(count({}), 0);
}

void TestEngineSessions::statusFollowsTheRules_data()
{
    QTest::addColumn<int>("grey");
    QTest::addColumn<QStringList>("changes"); // each with the HTTP status it must get
    const auto changes = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(',')); };
    QTest::newRow("reviewed") << 60 << changes("Approved 200,Declined 200,Approved 200");
    QTest::newRow("asked again") << 60 << changes("Resubmitted 200,Resubmitted 400,Declined 200");
    QTest::newRow("declined by the engine") << 90 << changes("Resubmitted 200,Approved 200");
    QTest::newRow("approved by the engine") << 0 << changes("Resubmitted 400,Declined 200");
}

void TestEngineSessions::statusFollowsTheRules()
{
    QFETCH(int, grey);
    QFETCH(QStringList, changes);
    const QString id = save(grey);
    for (const QString &change : changes) {
        const QString status = change.section(QLatin1Char(' '), 0, 0);
        const auto before = objectOf(m_bench->call("GET", address(id, "decision")));
        const auto answer =
            m_bench->call("PATCH", address(id, "update-status"), {{QStringLiteral("new_status"), status}});
        QCOMPARE(answer.status, change.section(QLatin1Char(' '), 1).toInt());
        const auto after = objectOf(m_bench->call("GET", address(id, "decision")));
        QCOMPARE(at(after, "status").toString(),
                 answer.status == 200 ? status : at(before, "status").toString());
        if (answer.status == 200)
            QCOMPARE(objectOf(answer), (QJsonObject{{QStringLiteral("session_id"), id}}));
        else
            QVERIFY(
                at(objectOf(answer), "detail").toString().startsWith(QLatin1String("Wrong Current Status")));
    }
    // What the check itself found stays as it was.
    const auto decision = objectOf(m_bench->call("GET", address(id, "decision")));
    QCOMPARE(at(decision, "face_matches.0.status").toString(), grey == 0    ? QStringLiteral("Approved")
                                                               : grey == 60 ? QStringLiteral("In Review")
                                                                            : QStringLiteral("Declined"));
}

void TestEngineSessions::statusChangeIsRecorded()
{
    const QString id = save(60);
    m_bench->call("PATCH", address(id, "update-status"),
                  {{QStringLiteral("new_status"), QStringLiteral("Declined")},
                   {QStringLiteral("comment"), QStringLiteral("Not the same person.")}});
    QCOMPARE(count(QStringLiteral("status=Declined")), 1);
    QCOMPARE(count(QStringLiteral("status=In%20Review")), 0);
    const QJsonObject reviews =
        objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/%1/reviews/").arg(id)));
    QCOMPARE(at(reviews, "count").toInt(), 1);
    QCOMPARE(at(reviews, "results.0.activity_type").toString(), QStringLiteral("STATUS_UPDATED"));
    QCOMPARE(at(reviews, "results.0.previous_status").toString(), QStringLiteral("In Review"));
    QCOMPARE(at(reviews, "results.0.new_status").toString(), QStringLiteral("Declined"));
    QCOMPARE(at(reviews, "results.0.comment").toString(), QStringLiteral("Not the same person."));
    const QJsonObject decision = objectOf(m_bench->call("GET", address(id, "decision")));
    QCOMPARE(at(decision, "reviews.0.new_status").toString(), QStringLiteral("Declined"));
}

void TestEngineSessions::sameStatusAgainChangesNothing()
{
    const QString id = save(60);
    for (const char *comment : {"first", "again"}) {
        const auto answer = m_bench->call("PATCH", address(id, "update-status"),
                                          {{QStringLiteral("new_status"), QStringLiteral("Declined")},
                                           {QStringLiteral("comment"), QString::fromLatin1(comment)}});
        QCOMPARE(answer.status, 200);
    }
    const QJsonObject reviews =
        objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/%1/reviews/").arg(id)));
    QCOMPARE(at(reviews, "count").toInt(), 1);
    QCOMPARE(at(reviews, "results.0.comment").toString(), QStringLiteral("first"));
}

void TestEngineSessions::badStatusChangesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const QString status = QStringLiteral("new_status");
    QTest::newRow("none") << QJsonObject() << status;
    QTest::newRow("in review") << QJsonObject{{status, QStringLiteral("In Review")}} << status;
    QTest::newRow("unknown") << QJsonObject{{status, QStringLiteral("approved")}} << status;
    QTest::newRow("long comment") << QJsonObject{{status, QStringLiteral("Approved")},
                                                 {QStringLiteral("comment"),
                                                  QString(10'001, QLatin1Char('x'))}}
                                  << QStringLiteral("comment");
    QTest::newRow("e-mail") << QJsonObject{{status, QStringLiteral("Resubmitted")},
                                           {QStringLiteral("send_email"), true}}
                            << QStringLiteral("send_email");
}

void TestEngineSessions::badStatusChangesAreRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    const QString id = save(60);
    const auto answer = m_bench->call("PATCH", address(id, "update-status"), body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(objectOf(answer).keys(), QStringList{field});
    QCOMPARE(count(QStringLiteral("status=In%20Review")), 1);
}

void TestEngineSessions::notesDoNotDecide()
{
    const QString id = save(60);
    const QString reviews = QStringLiteral("/v3/sessions/%1/reviews/").arg(id);
    const auto added = m_bench->call("POST", reviews,
                                     {{QStringLiteral("comment"), QStringLiteral("Looks alike.")},
                                      {QStringLiteral("new_status"), QStringLiteral("Approved")}});
    QCOMPARE(added.status, 201);
    QCOMPARE(count(QStringLiteral("status=In%20Review")), 1);
    m_bench->call("POST", reviews, {{QStringLiteral("comment"), QStringLiteral("Second look.")}});
    const auto comments = [&](const char *query) {
        QStringList found;
        for (const QJsonValue row :
             at(objectOf(m_bench->call("GET", reviews + QLatin1String(query))), "results").toArray())
            found.append(at(row, "comment").toString());
        return found.join(QLatin1Char('|'));
    };
    QCOMPARE(comments(""), QStringLiteral("Second look.|Looks alike."));
    QCOMPARE(comments("?ordering=created_at"), QStringLiteral("Looks alike.|Second look."));
    QCOMPARE(comments("?limit=1&offset=1"), QStringLiteral("Looks alike."));
    QCOMPARE(m_bench->call("POST", reviews, {{QStringLiteral("comment"), QStringLiteral("  ")}}).status, 400);
    QCOMPARE(m_bench->call("POST", reviews, {{QStringLiteral("comment"), QString(10'001, QLatin1Char('x'))}})
                 .status,
             400);
}

void TestEngineSessions::unknownSessionsAreNotFound()
{
    const QString id = QStringLiteral("00000000-0000-4000-8000-000000000000");
    const QJsonObject body{{QStringLiteral("new_status"), QStringLiteral("Approved")},
                           {QStringLiteral("comment"), QStringLiteral("x")}};
    QCOMPARE(m_bench->call("GET", address(id, "decision")).status, 404);
    QCOMPARE(m_bench->call("PATCH", address(id, "update-status"), body).status, 404);
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/sessions/%1/reviews/").arg(id)).status, 404);
    QCOMPARE(m_bench->call("POST", QStringLiteral("/v3/sessions/%1/reviews/").arg(id), body).status, 404);
}

void TestEngineSessions::pictureAddressesExpire()
{
    save(0);
    const QJsonObject page = objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/")));
    const QUrl picture(at(page, "results.0.portrait_image").toString());
    engine::ApiRequest request =
        EngineBench::requestTo("GET", picture.path() + QLatin1Char('?') + picture.query());
    request.apiKey.clear(); // contract 2.5: fetched without the key
    m_bench->clock.now = m_bench->clock.now.addSecs(59 * 60 + 59);
    const auto answer = m_bench->send(request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("image/jpeg"));
    QCOMPARE(QImage::fromData(answer.body).size(), QSize(64, 64));
    m_bench->clock.now = m_bench->clock.now.addSecs(1);
    QCOMPARE(m_bench->send(request).status, 403);
}

void TestEngineSessions::changedAddressesAreRefused()
{
    save(0);
    save(10);
    const QJsonObject page = objectOf(m_bench->call("GET", QStringLiteral("/v3/sessions/")));
    const QUrl first(at(page, "results.0.portrait_image").toString());
    const QUrl second(at(page, "results.1.portrait_image").toString());
    const auto status = [this](const QString &path, const QString &query) {
        return m_bench->call("GET", path + QLatin1Char('?') + query).status;
    };
    QCOMPARE(status(first.path(), first.query()), 200);
    QCOMPARE(status(first.path(), second.query()), 403);
    QCOMPARE(
        status(first.path(), first.query().replace(QLatin1String("expires=1"), QLatin1String("expires=2"))),
        403);
    QCOMPARE(status(first.path(), QString()), 403);
}

void TestEngineSessions::keysAreAskedFor()
{
    engine::ApiRequest request = EngineBench::requestTo("GET", QStringLiteral("/v3/sessions/"));
    request.apiKey.clear();
    QCOMPARE(m_bench->send(request).status, 403);
    request.apiKey = "wrong";
    QCOMPARE(m_bench->send(request).status, 401);
    request.apiKey = "key";
    QCOMPARE(m_bench->send(request).status, 200);
}

void TestEngineSessions::pathsAreHelpedOrRefused()
{
    const auto redirect = m_bench->call("GET", QStringLiteral("/v3/sessions?status=In%20Review&limit=1"));
    QCOMPARE(redirect.status, 301);
    QCOMPARE(redirect.location, QByteArray("/v3/sessions/?status=In%20Review&limit=1"));
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/nothing/")).status, 404);
    QCOMPARE(m_bench->call("PUT", QStringLiteral("/v3/sessions/")).status, 405);
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/lists//entries/")).status, 404);
    engine::ApiRequest cutOff = EngineBench::requestTo("POST", QStringLiteral("/v3/lists/"));
    cutOff.unreadable = true;
    QCOMPARE(m_bench->send(cutOff).status, 400);
    engine::ApiRequest noJson = EngineBench::requestTo("POST", QStringLiteral("/v3/lists/"));
    noJson.body = "[1, 2";
    QCOMPARE(m_bench->send(noJson).status, 400);
}

void TestEngineSessions::foreignHostsAreRefused()
{
    engine::ApiRequest request = EngineBench::requestTo("GET", QStringLiteral("/system/healthcheck"));
    for (const char *host : {"evil.example:8080", "127.0.0.1.evil.example", ""}) {
        request.host = host;
        QCOMPARE((*m_bench->engine)->answer(request).status, 400);
    }
    request.host = "localhost:8080";
    QCOMPARE((*m_bench->engine)->answer(request).status, 200);
}

void TestEngineSessions::balanceAndHealth()
{
    const QJsonObject balance = objectOf(m_bench->call("GET", QStringLiteral("/v3/billing/balance/")));
    QCOMPARE(at(balance, "balance").toString(), QStringLiteral("0.0000"));
    QCOMPARE(at(balance, "auto_refill_enabled").toBool(true), false);
    save(0);
    const QJsonObject about = objectOf(m_bench->call("GET", QStringLiteral("/engine/about")));
    QCOMPARE(at(about, "counts.sessions").toInt(), 1);
    QCOMPARE(at(about, "networks.embedder").toString(), QStringLiteral("scripted embedder"));
    engine::ApiRequest health = EngineBench::requestTo("GET", QStringLiteral("/system/healthcheck"));
    health.apiKey.clear();
    QCOMPARE(m_bench->send(health).status, 200);
}

QTEST_GUILESS_MAIN(TestEngineSessions)
#include "tst_enginesessions.moc"
