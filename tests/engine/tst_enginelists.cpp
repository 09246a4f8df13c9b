#include "domain/entryvalue.h"
#include "engine/enginebench.h"
#include "engine/store/records.h"

#include <QTest>

using namespace countersign;

class TestEngineLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void systemListsAreThere();
    void listsAreFilteredAndOrdered();
    void listIsMadeRenamedAndDeleted();
    void badListsAreRefused_data();
    void badListsAreRefused();
    void systemListsAreImmutable();
    void entriesAreNewestFirstAndPaged();
    void entriesAreSearched();
    void entryComesFromItsSession();
    void entryValueIsUniqueInItsList();
    void valuesAreNormalised_data();
    void valuesAreNormalised();
    void uploadIsChecked_data();
    void uploadIsChecked();
    void uploadTakesADataAddress();
    void uploadAnswersAsTheContractShows();
    void unknownListsAndEntriesAreNotFound();
    void sessionIsBlockedTheOlderWay();
    void blockedItemsAreListedTheOlderWay();
    void badBlockRequestsAreRefused_data();
    void badBlockRequestsAreRefused();

private:
    QString makeList(const QString &name, const QString &entryType, const QString &listType);
    QString faceBlocklist();
    engine::ApiAnswer addValue(const QString &list, const QString &value, const QString &label = {});

    std::unique_ptr<EngineBench> m_bench;
};

void TestEngineLists::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->open();
    QVERIFY(m_bench->engine.has_value());
}

// Returns the new list's address.
QString TestEngineLists::makeList(const QString &name, const QString &entryType,
                                  const QString &listType = QStringLiteral("custom"))
{
    const auto answer = m_bench->call("POST", QStringLiteral("/v3/lists/"),
                                      {{QStringLiteral("name"), name},
                                       {QStringLiteral("entry_type"), entryType},
                                       {QStringLiteral("list_type"), listType}});
    return QStringLiteral("/v3/lists/%1/").arg(at(objectOf(answer), "uuid").toString());
}

QString TestEngineLists::faceBlocklist()
{
    const auto answer =
        m_bench->call("GET", QStringLiteral("/v3/lists/?list_type=blocklist&entry_type=face"));
    return QStringLiteral("/v3/lists/%1/").arg(at(objectOf(answer), "results.0.uuid").toString());
}

engine::ApiAnswer TestEngineLists::addValue(const QString &list, const QString &value, const QString &label)
{
    return m_bench->call("POST", list + QStringLiteral("entries/"),
                         {{QStringLiteral("value"), value}, {QStringLiteral("display_label"), label}});
}

void TestEngineLists::systemListsAreThere()
{
    const QJsonObject page = objectOf(m_bench->call("GET", QStringLiteral("/v3/lists/?list_type=blocklist")));
    QCOMPARE(at(page, "count").toInt(), 10);
    for (const QJsonValue list : at(page, "results").toArray()) {
        QVERIFY(at(list, "is_system").toBool());
        QCOMPARE(at(list, "entry_count").toInt(-1), 0);
        QVERIFY(at(list, "last_entry_added_at").isNull());
    }
}

void TestEngineLists::listsAreFilteredAndOrdered()
{
    const QString emails = makeList(QStringLiteral("Mail"), QStringLiteral("email"));
    makeList(QStringLiteral("Phones"), QStringLiteral("phone"), QStringLiteral("allowlist"));
    addValue(emails, QStringLiteral("a@example.com"));
    const auto names = [this](const char *query) {
        QStringList found;
        const auto answer = m_bench->call("GET", QStringLiteral("/v3/lists/?") + QLatin1String(query));
        for (const QJsonValue list : at(objectOf(answer), "results").toArray())
            found.append(at(list, "name").toString());
        return found;
    };
    QCOMPARE(names("list_type=custom"), QStringList{QStringLiteral("Mail")});
    QCOMPARE(names("entry_type=phone&list_type=allowlist"), QStringList{QStringLiteral("Phones")});
    QCOMPARE(names("ordering=-entry_count").first(), QStringLiteral("Mail"));
    QCOMPARE(names("ordering=entry_count").last(), QStringLiteral("Mail"));
    QCOMPARE(names("ordering=-last_entry_added_at").first(), QStringLiteral("Mail"));
    QCOMPARE(names("limit=3&offset=11"), QStringList{QStringLiteral("Phones")});
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/lists/?list_type=blacklist")).status, 400);
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/lists/?entry_type=faces")).status, 400);
}

void TestEngineLists::listIsMadeRenamedAndDeleted()
{
    const auto made = m_bench->call("POST", QStringLiteral("/v3/lists/"),
                                    {{QStringLiteral("name"), QStringLiteral("Staff")},
                                     {QStringLiteral("entry_type"), QStringLiteral("face")},
                                     {QStringLiteral("list_type"), QStringLiteral("allowlist")}});
    QCOMPARE(made.status, 201);
    const QJsonObject list = objectOf(made);
    QCOMPARE(at(list, "description").toString(QStringLiteral("?")), QString());
    QCOMPARE(at(list, "is_system").toBool(true), false);
    const QString address = QStringLiteral("/v3/lists/%1/").arg(at(list, "uuid").toString());

    m_bench->clock.now = m_bench->clock.now.addSecs(60);
    const auto renamed =
        m_bench->call("PATCH", address, {{QStringLiteral("description"), QStringLiteral("Us")}});
    QCOMPARE(renamed.status, 200);
    QCOMPARE(at(objectOf(renamed), "name").toString(), QStringLiteral("Staff"));
    QCOMPARE(at(objectOf(renamed), "description").toString(), QStringLiteral("Us"));
    QVERIFY(at(objectOf(renamed), "updated_at") != at(list, "updated_at"));
    QCOMPARE(objectOf(m_bench->call("GET", address)), objectOf(renamed));

    const auto removed = m_bench->call("DELETE", address);
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(m_bench->call("GET", address).status, 404);
}

void TestEngineLists::badListsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("listType");
    QTest::addColumn<QString>("entryType");
    QTest::addColumn<QString>("field");
    const QString custom = QStringLiteral("custom");
    const QString face = QStringLiteral("face");
    QTest::newRow("no name") << QString() << custom << face << QStringLiteral("name");
    QTest::newRow("long name") << QString(256, QLatin1Char('x')) << custom << face << QStringLiteral("name");
    QTest::newRow("taken name") << QStringLiteral("face blocklist") << custom << face
                                << QStringLiteral("name");
    QTest::newRow("blocklist") << QStringLiteral("Mine") << QStringLiteral("blocklist") << face
                               << QStringLiteral("list_type");
    QTest::newRow("entry type") << QStringLiteral("Mine") << custom << QStringLiteral("iris")
                                << QStringLiteral("entry_type");
}

void TestEngineLists::badListsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, listType);
    QFETCH(QString, entryType);
    QFETCH(QString, field);
    const auto answer = m_bench->call("POST", QStringLiteral("/v3/lists/"),
                                      {{QStringLiteral("name"), name},
                                       {QStringLiteral("list_type"), listType},
                                       {QStringLiteral("entry_type"), entryType}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(objectOf(answer).keys(), QStringList{field});
}

void TestEngineLists::systemListsAreImmutable()
{
    QCOMPARE(
        m_bench->call("PATCH", faceBlocklist(), {{QStringLiteral("name"), QStringLiteral("Mine")}}).status,
        400);
    QCOMPARE(m_bench->call("DELETE", faceBlocklist()).status, 400);
    QCOMPARE(at(objectOf(m_bench->call("GET", faceBlocklist())), "name").toString(),
             QStringLiteral("Face Blocklist"));
}

void TestEngineLists::entriesAreNewestFirstAndPaged()
{
    const QString list = makeList(QStringLiteral("Keys"), QStringLiteral("key"));
    for (int i = 0; i < 5; ++i)
        addValue(list, QStringLiteral("k%1").arg(i));
    QString next = list + QStringLiteral("entries/?limit=2&search=k");
    QStringList seen;
    int pages = 0;
    while (!next.isEmpty()) {
        const QJsonObject page = objectOf(m_bench->call("GET", next));
        QCOMPARE(at(page, "count").toInt(), 5);
        for (const QJsonValue entry : at(page, "results").toArray())
            seen.append(at(entry, "value").toString());
        const QUrl address(at(page, "next").toString());
        QVERIFY(address.isEmpty() || address.host() == QLatin1String("127.0.0.1"));
        next = address.isEmpty() ? QString() : address.path() + QLatin1Char('?') + address.query();
        ++pages;
    }
    QCOMPARE(pages, 3);
    const QJsonObject whole = objectOf(m_bench->call("GET", list + QStringLiteral("entries/?limit=5")));
    QVERIFY(at(whole, "next").isNull());
    QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("k4 k3 k2 k1 k0"));
}

void TestEngineLists::entriesAreSearched()
{
    const QString list = makeList(QStringLiteral("Keys"), QStringLiteral("key"));
    addValue(list, QStringLiteral("alpha"), QStringLiteral("First"));
    addValue(list, QStringLiteral("beta"), QStringLiteral("Second"));
    const auto count = [&](const char *search) {
        const auto answer =
            m_bench->call("GET", list + QStringLiteral("entries/?search=") + QLatin1String(search));
        return at(objectOf(answer), "count").toInt(-1);
    };
    QCOMPARE(count("ALPH"), 1);
    QCOMPARE(count("secon"), 1);
    QCOMPARE(count("%25"), 0); // no pattern
    QCOMPARE(count(""), 2);
}

void TestEngineLists::entryComesFromItsSession()
{
    const auto saved = m_bench->form(
        QStringLiteral("/v3/face-search/"),
        EngineBench::probe(0) + EngineBench::Fields{{QStringLiteral("vendor_data"), QByteArray("Acct-7")}});
    const QString session = at(objectOf(saved), "request_id").toString();
    const QJsonObject body{{QStringLiteral("reference_session_id"), session}};
    const QString users = makeList(QStringLiteral("Users"), QStringLiteral("user"));
    const auto added = m_bench->call("POST", users + QStringLiteral("entries/"), body);
    QCOMPARE(added.status, 201);
    QCOMPARE(at(objectOf(added), "value").toString(), QStringLiteral("acct-7"));

    const QString phones = makeList(QStringLiteral("Phones"), QStringLiteral("phone"));
    QCOMPARE(m_bench->call("POST", phones + QStringLiteral("entries/"), body).status, 400);
    const QJsonObject unknown{{QStringLiteral("reference_session_id"), QStringLiteral("none")}};
    QCOMPARE(m_bench->call("POST", faceBlocklist() + QStringLiteral("entries/"), unknown).status, 400);
    const QJsonObject other{{QStringLiteral("reference_session_id"), session},
                            {QStringLiteral("value"), QStringLiteral("somebody")}};
    QCOMPARE(m_bench->call("POST", faceBlocklist() + QStringLiteral("entries/"), other).status, 400);

    const auto found =
        m_bench->call("GET", users + QStringLiteral("entries/?reference_session_id=") + session);
    QCOMPARE(at(objectOf(found), "count").toInt(), 1);
}

void TestEngineLists::entryValueIsUniqueInItsList()
{
    const QString list = makeList(QStringLiteral("Mail"), QStringLiteral("email"));
    QCOMPARE(addValue(list, QStringLiteral("A@Example.com")).status, 201);
    const auto again = addValue(list, QStringLiteral("a@example.COM"));
    QCOMPARE(again.status, 400);
    QVERIFY(at(objectOf(again), "value.0").isString());
}

void TestEngineLists::valuesAreNormalised_data()
{
    QTest::addColumn<QString>("entryType");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("kept"); // empty: refused
    const auto row = [](const char *type, const char *sent, const char *kept) {
        QTest::addRow("%s %s", type, sent)
            << QString::fromLatin1(type) << QString::fromLatin1(sent) << QString::fromLatin1(kept);
    };
    row("phone", "+34 600-000-000", "+34600000000");
    row("phone", "0034600000000", "+34600000000");
    row("phone", "600000000", "");
    row("email", " A@B.example ", "a@b.example");
    row("email", "a@b", "");
    row("ip_address", "2001:DB8::1", "2001:db8::1");
    row("ip_address", "192.0.2.0/24", "192.0.2.0/24");
    row("ip_address", "192.0.2.300", "");
    row("device_fingerprint", "ABC-123;x", "abc-123;x");
    row("device_fingerprint", "short", "");
    row("country", "esp", "ESP");
    row("country", "es", "ESP");
    row("country", "GB", "GBR");
    row("country", "zw", "ZWE");
    row("country", "xk", "XKX");
    row("country", "ZZ", "");
    row("country", "E1P", "");
    row("country", "Spain", "");
    row("document", "X12 34", "x12 34");
    row("key", "  ", "");
}

void TestEngineLists::valuesAreNormalised()
{
    QFETCH(QString, entryType);
    QFETCH(QString, sent);
    QFETCH(QString, kept);
    const auto value = normalisedValue(entryType, sent);
    QCOMPARE(value.value_or(QString()), kept);
}

void TestEngineLists::uploadIsChecked_data()
{
    QTest::addColumn<QByteArray>("image");
    const auto encoded = [](const QByteArray &bytes) { return bytes.toBase64(); };
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("not base64") << QByteArray("*** no picture ***");
    QTest::newRow("no picture") << encoded("This is no picture.");
    QTest::newRow("no face") << encoded(greyPicture(ScriptedAnalyser::noFace));
    QTest::newRow("unusable face") << encoded(greyPicture(ScriptedAnalyser::refusedFace));
    QTest::newRow("2 MB and one byte") << encoded(QByteArray(2LL * 1024 * 1024 + 1, 'x'));
    const QByteArray tiff = encodedImage(plainImage({8, 8}, Qt::black), "TIFF");
    if (!tiff.isEmpty()) // its writer is a plugin
        QTest::newRow("TIFF") << encoded(tiff);
}

void TestEngineLists::uploadIsChecked()
{
    QFETCH(QByteArray, image);
    const auto answer = m_bench->call("POST", faceBlocklist() + QStringLiteral("entries/face-upload/"),
                                      {{QStringLiteral("image"), QString::fromLatin1(image)}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(objectOf(answer).keys(), QStringList{QStringLiteral("image")});
    QCOMPARE(at(objectOf(m_bench->call("GET", faceBlocklist())), "entry_count").toInt(-1), 0);
}

void TestEngineLists::uploadTakesADataAddress()
{
    const QString image =
        QStringLiteral("data:image/png;base64,") + QString::fromLatin1(greyPicture(0).toBase64());
    QCOMPARE(m_bench
                 ->call("POST", faceBlocklist() + QStringLiteral("entries/face-upload/"),
                        {{QStringLiteral("image"), image}})
                 .status,
             201);
}

void TestEngineLists::uploadAnswersAsTheContractShows()
{
    const QJsonObject body{{QStringLiteral("image"), QString::fromLatin1(greyPicture(0).toBase64())},
                           {QStringLiteral("comment"), QStringLiteral("Known fraudster")}};
    const auto answer = m_bench->call("POST", faceBlocklist() + QStringLiteral("entries/face-upload/"), body);
    const QJsonObject entry = objectOf(answer);
    QStringList keys = {QStringLiteral("uuid"),
                        QStringLiteral("value"),
                        QStringLiteral("display_label"),
                        QStringLiteral("comment"),
                        QStringLiteral("added_by"),
                        QStringLiteral("reference_session_id"),
                        QStringLiteral("reference_session_number"),
                        QStringLiteral("reference_object_uuid"),
                        QStringLiteral("metadata"),
                        QStringLiteral("created_at")};
    keys.sort();
    QCOMPARE(entry.keys(), keys);
    QCOMPARE(at(entry, "value"), at(entry, "reference_object_uuid"));
    QCOMPARE(at(entry, "comment").toString(), QStringLiteral("Known fraudster"));
    QCOMPARE(at(entry, "display_label").toString(QStringLiteral("?")), QString());
    QCOMPARE(at(entry, "added_by").toString(), QStringLiteral("api"));
    QVERIFY(at(entry, "reference_session_id").isNull());

    const QString staff = makeList(QStringLiteral("Watch"), QStringLiteral("face"));
    QCOMPARE(m_bench->call("POST", staff + QStringLiteral("entries/face-upload/"), body).status, 400);
    const QString keysList =
        makeList(QStringLiteral("Keys"), QStringLiteral("key"), QStringLiteral("allowlist"));
    QCOMPARE(m_bench->call("POST", keysList + QStringLiteral("entries/face-upload/"), body).status, 400);
}

void TestEngineLists::unknownListsAndEntriesAreNotFound()
{
    const QString unknown = QStringLiteral("/v3/lists/00000000-0000-4000-8000-000000000000/");
    const QJsonObject body{{QStringLiteral("value"), QStringLiteral("x")},
                           {QStringLiteral("image"), QStringLiteral("eA==")}};
    QCOMPARE(m_bench->call("GET", unknown).status, 404);
    QCOMPARE(m_bench->call("PATCH", unknown, {{QStringLiteral("name"), QStringLiteral("x")}}).status, 404);
    QCOMPARE(m_bench->call("DELETE", unknown).status, 404);
    QCOMPARE(m_bench->call("GET", unknown + QStringLiteral("entries/")).status, 404);
    QCOMPARE(m_bench->call("POST", unknown + QStringLiteral("entries/"), body).status, 404);
    QCOMPARE(m_bench->call("POST", unknown + QStringLiteral("entries/face-upload/"), body).status, 404);
    QCOMPARE(m_bench->call("DELETE", faceBlocklist() + QStringLiteral("entries/none/")).status, 404);
}

void TestEngineLists::sessionIsBlockedTheOlderWay()
{
    const auto search = [this] {
        return at(objectOf(m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(10))),
                  "face_search.status")
            .toString();
    };
    const QString session =
        at(objectOf(m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(10))), "request_id")
            .toString();
    const auto post = [&](const char *verb, const char *item) {
        return m_bench->call("POST", QStringLiteral("/v3/blocklist/%1/").arg(QLatin1String(verb)),
                             {{QStringLiteral("session_id"), session}, {QLatin1String(item), true}});
    };
    QCOMPARE(search(), QStringLiteral("Approved"));
    // Twice: one entry.
    for (int i = 0; i < 2; ++i) {
        const auto added = post("add", "blocklist_face");
        QCOMPARE(added.status, 200);
        QVERIFY(!at(objectOf(added), "message").toString().isEmpty());
    }
    QCOMPARE(search(), QStringLiteral("Declined"));
    const QJsonObject entries = objectOf(m_bench->call("GET", faceBlocklist() + QStringLiteral("entries/")));
    QCOMPARE(at(entries, "count").toInt(), 1);
    QCOMPARE(at(entries, "results.0.reference_session_id").toString(), session);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(post("remove", "unblock_face").status, 200);
    QCOMPARE(search(), QStringLiteral("Approved"));
    QCOMPARE(post("add", "blocklist_document").status, 400);
}

void TestEngineLists::blockedItemsAreListedTheOlderWay()
{
    const QString session =
        at(objectOf(m_bench->form(QStringLiteral("/v3/face-search/"), EngineBench::probe(10))), "request_id")
            .toString();
    m_bench->call("POST", QStringLiteral("/v3/blocklist/add/"),
                  {{QStringLiteral("session_id"), session}, {QStringLiteral("blocklist_face"), true}});
    const auto lists = objectOf(m_bench->call("GET", QStringLiteral("/v3/lists/?list_type=blocklist")));
    for (const QJsonValue list : at(lists, "results").toArray()) {
        const QString address = QStringLiteral("/v3/lists/%1/").arg(at(list, "uuid").toString());
        if (at(list, "entry_type") == QJsonValue(QStringLiteral("email")))
            for (int i = 0; i < 3; ++i)
                QCOMPARE(addValue(address, QStringLiteral("a%1@example.com").arg(i)).status, 201);
        if (at(list, "entry_type") == QJsonValue(QStringLiteral("key")))
            QFAIL("keys have no system list");
    }
    const auto blocked = [this](const char *query) {
        return objectOf(m_bench->call("GET", QStringLiteral("/v3/blocklist/?") + QLatin1String(query)));
    };
    const QJsonObject all = blocked("");
    QCOMPARE(at(all, "count").toInt(), 4);
    QCOMPARE(at(all, "results.0.type").toString(), QStringLiteral("face"));
    QCOMPARE(at(all, "results.0.session_id").toString(), session);
    QCOMPARE(at(all, "results.0.session_number").toInt(), 1);
    QVERIFY(at(all, "results.0.face_image").toString().contains(QLatin1String("/media/")));
    QVERIFY(at(all, "results.0.email").isNull());
    QCOMPARE(at(all, "results.1.email").toString(), QStringLiteral("a2@example.com"));
    QVERIFY(at(all, "results.1.face_image").isNull());
    QCOMPARE(at(blocked("item_type=email"), "count").toInt(), 3);
    QCOMPARE(at(blocked("item_type=phone"), "count").toInt(), 0);
    // Pages run through the lists as if they were one.
    const QJsonObject second = blocked("limit=2&offset=2");
    QCOMPARE(at(second, "results").toArray().size(), 2);
    QCOMPARE(at(second, "results.1.email").toString(), QStringLiteral("a0@example.com"));
    QVERIFY(at(second, "next").isNull());
    QVERIFY(!at(blocked("limit=1"), "next").isNull());
}

void TestEngineLists::badBlockRequestsAreRefused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QString id = QStringLiteral("session_id");
    const QString unknown = engine::newId();
    QTest::newRow("no session") << QStringLiteral("add")
                                << QJsonObject{{QStringLiteral("blocklist_face"), true}} << 400;
    QTest::newRow("nothing chosen") << QStringLiteral("add") << QJsonObject{{id, unknown}} << 400;
    QTest::newRow("nothing chosen to unblock")
        << QStringLiteral("remove") << QJsonObject{{id, unknown}, {QStringLiteral("blocklist_face"), true}}
        << 400;
    QTest::newRow("text for a boolean")
        << QStringLiteral("add")
        << QJsonObject{{id, unknown}, {QStringLiteral("blocklist_face"), QStringLiteral("true")}} << 400;
    QTest::newRow("unknown session") << QStringLiteral("add")
                                     << QJsonObject{{id, unknown}, {QStringLiteral("blocklist_face"), true}}
                                     << 404;
    QTest::newRow("unknown session to unblock")
        << QStringLiteral("remove") << QJsonObject{{id, unknown}, {QStringLiteral("unblock_face"), true}}
        << 404;
}

void TestEngineLists::badBlockRequestsAreRefused()
{
    QFETCH(QString, call);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QCOMPARE(m_bench->call("POST", QStringLiteral("/v3/blocklist/%1/").arg(call), body).status, status);
    QCOMPARE(m_bench->call("GET", QStringLiteral("/v3/blocklist/?item_type=wallet")).status, 400);
}

QTEST_GUILESS_MAIN(TestEngineLists)
#include "tst_enginelists.moc"
